"""The version of the index: which schema and analysis it was built with."""

FORMAT = 4
"""Raised whenever the schema or the analysis changes, so that older indexes are built again."""
