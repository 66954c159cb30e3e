"""Mark a text for translation in the table where it stands; it is looked up when it is shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802  the name lupdate reads
    """The text itself: as Qt's function of that name, but typed."""
    return text
