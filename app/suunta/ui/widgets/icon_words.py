"""Words beside an icon, in a button that is called by the words alone."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton


def set_words(button: QAbstractButton, words: str) -> None:
    """Write `words` beside the icon: Qt leaves less room between the two than the eye wants."""
    button.setText(f"\N{THIN SPACE}{words}")
    button.setAccessibleName(words)
