"""The look of the presenter's console: dark by itself, whatever the window has."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette

from suunta.ui.theme.fonts import FAMILY, font_of
from suunta.ui.theme.icons import tinted_icon
from suunta.ui.theme.palette import palette_of
from suunta.ui.theme.stylesheet import filled
from suunta.ui.theme.text_size import grown
from suunta.ui.theme.theme import Theme
from suunta.ui.theme.tokens import Tokens, read_tokens


class NightLook(QObject):
    """Answers for colours, fonts and sizes by role, in the size of words the window has."""

    changed = Signal()

    def __init__(self, *, theme: Theme, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._resources = resources
        self._tokens = self._read()
        theme.changed.connect(self._on_theme_changed)

    def color(self, role: str) -> QColor:
        return QColor(self._tokens.colors[role])

    def font(self, role: str) -> QFont:
        return font_of(role, self._tokens)

    def big_font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
        """Type that is read from a step away, such as a clock."""
        font = QFont(FAMILY)
        font.setPixelSize(self.grown(pixels))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def grown(self, pixels: int) -> int:
        """A length that grows with the words."""
        return self._theme.grown(pixels)

    def icon(self, name: str, role: str = "text_muted") -> QIcon:
        path = self._resources / "icons" / f"{name}.svg"
        return tinted_icon(path, self.color(role), self.color("line"))

    def palette(self) -> QPalette:
        return palette_of(self._tokens)

    def style_sheet(self) -> str:
        """What the window's own style sheet says in these colours, and what the console adds."""
        themes = self._resources / "themes"
        sheets = (themes / "app.qss", themes / "console.qss")
        return "\n".join(
            filled(sheet.read_text(encoding="utf-8"), self._tokens) for sheet in sheets
        )

    def _read(self) -> Tokens:
        tokens = read_tokens(self._resources / "themes" / "dark.toml")
        return grown(tokens, self._theme.text_size)

    def _on_theme_changed(self) -> None:
        tokens = self._read()
        if tokens != self._tokens:
            self._tokens = tokens
            self.changed.emit()
