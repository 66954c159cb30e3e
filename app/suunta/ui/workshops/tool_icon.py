"""Small buttons with nothing but an icon, as large as the words around them want."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton

from suunta.ui.theme.theme import Theme

_SIDE = 26


def show_tool_icon(button: QToolButton, icon: str, theme: Theme) -> None:
    """Give a button its icon in the colours and the size of the look that is shown now."""
    button.setIcon(theme.icon(icon))
    size = theme.size("icon_small")
    button.setIconSize(QSize(size, size))
    side = max(theme.grown(_SIDE), size + 8)
    button.setFixedSize(side, side)
