"""The look of the whole window, light or dark: ask it for a colour, size, icon or font by role."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon
from PySide6.QtWidgets import QApplication

from suunta.ui.theme.fonts import font_of, load_fonts
from suunta.ui.theme.icons import drawn_icon, tinted_icon
from suunta.ui.theme.palette import palette_of
from suunta.ui.theme.stylesheet import filled
from suunta.ui.theme.system_wishes import wants_high_contrast
from suunta.ui.theme.text_size import NORMAL, grown
from suunta.ui.theme.tokens import Tokens, read_contrast, read_tokens


class Mode(StrEnum):
    """Which look to take: the system's, or one of ours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Holds the tokens of the look that is shown, and tells when they change."""

    changed = Signal()
    mode_changed = Signal()
    """Another `mode` was chosen, whether or not it looks different."""

    def __init__(
        self, *, application: QApplication, resources: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent or application)
        self._application = application
        self._resources = resources
        self._mode = Mode.SYSTEM
        self._text_size = NORMAL
        # Held: the wrapper of the one would take the other with it.
        self._hints = application.styleHints()
        self._wishes = self._hints.accessibility()
        self._tokens = self._read()
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._fonts: dict[str, QFont] = {}
        load_fonts(resources / "fonts")
        application.setStyle("Fusion")
        application.setWindowIcon(drawn_icon(resources / "icons" / "suunta.svg"))
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._wishes.contrastPreferenceChanged.connect(self._show)
        self._apply()

    @property
    def name(self) -> str:
        """`light` or `dark`."""
        return self._tokens.name

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def text_size(self) -> int:
        """How large all words are set, in percent."""
        return self._text_size

    def grown(self, pixels: int) -> int:
        """A length at 100 % that has to grow with the words, such as the width of a column."""
        return round(pixels * self._text_size / NORMAL)

    def color(self, role: str) -> QColor:
        return QColor(self._tokens.colors[role])

    def size(self, role: str) -> int:
        """Pixels; the roles are those of the theme files: `row`, `radius_card`."""
        return round(self._tokens.sizes[role])

    def font(self, role: str) -> QFont:
        if role not in self._fonts:
            self._fonts[role] = font_of(role, self._tokens)
        return QFont(self._fonts[role])

    def plain_font(self, role: str) -> QFont:
        """The font of `role` at 100 %, however large words are set."""
        return font_of(role, self._plain)

    def icon(self, name: str, role: str = "text_muted") -> QIcon:
        """The icon called `name`, in the colour of `role`."""
        key = (name, role)
        if key not in self._icons:
            path = self._resources / "icons" / f"{name}.svg"
            self._icons[key] = tinted_icon(path, self.color(role), self.color("line"))
        return self._icons[key]

    def logo(self) -> QIcon:
        """The program's own icon, in its own colours."""
        return drawn_icon(self._resources / "icons" / "suunta.svg")

    def css(self, template: str) -> str:
        """`template` with its `$tokens` filled in."""
        return filled(template, self._tokens)

    def style_sheet(self, name: str) -> str:
        """The style sheet called `name` in the themes folder, filled in."""
        path = self._resources / "themes" / name
        return self.css(path.read_text(encoding="utf-8"))

    def set_mode(self, mode: str) -> None:
        """Show the look of `mode`: `system`, `light` or `dark`."""
        before, self._mode = self._mode, Mode(mode)
        self._show()
        if before is not self._mode:
            self.mode_changed.emit()

    def set_text_size(self, percent: int) -> None:
        """Set all words in another size, and what holds them with it."""
        self._text_size = percent
        self._show()

    def toggle(self) -> None:
        """Change between light and dark."""
        self.set_mode(Mode.LIGHT if self.name == Mode.DARK else Mode.DARK)

    def _on_system_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._show()

    def _show(self) -> None:
        tokens = self._read()
        if tokens == self._tokens:
            return
        self._tokens = tokens
        self._icons.clear()
        self._fonts.clear()
        self._apply()
        self.changed.emit()

    def _read(self) -> Tokens:
        themes, name = self._resources / "themes", self._wanted().value
        tokens = read_tokens(themes / f"{name}.toml")
        if wants_high_contrast(self._wishes):
            tokens = read_contrast(themes / "contrast" / f"{name}.toml", tokens)
        self._plain = tokens
        return grown(tokens, self._text_size)

    def _wanted(self) -> Mode:
        if self._mode is not Mode.SYSTEM:
            return self._mode
        is_dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        return Mode.DARK if is_dark else Mode.LIGHT

    def _apply(self) -> None:
        self._application.setPalette(palette_of(self._tokens))
        self._application.setFont(self.font("body"))
        self._application.setStyleSheet(self.style_sheet("app.qss"))
