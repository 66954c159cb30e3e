"""The version of the index: which schema and analysis it was built with."""

FORMAT = 19
"""Raised with each change of the schema, the analysis or the catalogue: old ones are built anew."""
