"""The look of what leaves the window: light, whatever the window shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QFont

from suunta.ui.theme.fonts import font_of
from suunta.ui.theme.tokens import read_tokens


class PaperLook:
    """Answers for colours and fonts by role, as the light theme does."""

    def __init__(self, resources: Path) -> None:
        self._tokens = read_tokens(resources / "themes" / "light.toml")

    def color(self, role: str) -> QColor:
        return QColor(self._tokens.colors[role])

    def font(self, role: str) -> QFont:
        return font_of(role, self._tokens)
