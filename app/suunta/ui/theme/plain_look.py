"""The look at 100 %, for what is painted whole and then enlarged."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont

from suunta.ui.theme.theme import Theme


class PlainLook:
    """The colours of the theme, and its fonts before they were set larger."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def color(self, role: str) -> QColor:
        return self._theme.color(role)

    def font(self, role: str) -> QFont:
        return self._theme.plain_font(role)
