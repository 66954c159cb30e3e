"""The settings in force: shown as soon as they are changed, and kept in the same moment."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from suunta.domain.language import Language, first_known
from suunta.domain.settings import Look, Settings
from suunta.services.settings import keep_settings, read_settings, reset_settings
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.keeping import Keeping
    from suunta.services.presetting import Presets
    from suunta.ui.keeper import Keeper


class Preferences(QObject):
    """One for a window; without a keeper what is changed lasts as long as the window.

    What could not be written stays in force, and is written with the next change.
    """

    changed = Signal(object)
    """Carries the `Settings`."""
    text_language_changed = Signal(object)
    """Carries the `Language` that is read from now on."""
    refused = Signal()
    """Somebody chose what administrators have locked."""

    def __init__(
        self,
        *,
        theme: Theme,
        interface: InterfaceLanguage | None = None,
        settings: Settings | None = None,
        presets: Presets | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._presets = presets
        self._interface = interface
        self._settings = settings or Settings(look=Look(theme.mode), text_size=theme.text_size)
        self._keeper: Keeper | None = None
        self._waiting: dict[str, object] = {}
        theme.mode_changed.connect(self._on_mode_changed)

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def is_kept(self) -> bool:
        """Whether what is changed is still so at the next start."""
        return self._keeper is not None and self._keeper.keeping.is_writable

    def is_locked(self, name: str) -> bool:
        """Whether administrators have set this field of `Settings` for good."""
        return self._presets is not None and name in self._presets.locked

    def text_language(self) -> Language:
        """The language to read in: what was chosen, else that of the system."""
        return self._settings.text_language or self.language_of_the_system()

    def language_of_the_system(self) -> Language:
        return self._interface.of_the_system() if self._interface else first_known(())

    def change(self, **values: object) -> None:
        """Set fields of `Settings` by their names; what is locked stays."""
        if any(self.is_locked(name) for name in values):
            values = {name: value for name, value in values.items() if not self.is_locked(name)}
            self.refused.emit()
        if replace(self._settings, **values) == self._settings:  # type: ignore[arg-type]
            return
        self._waiting |= values
        self._show(replace(self._settings, **values))  # type: ignore[arg-type]
        self._keep()

    def choose_text_language(self, language: Language) -> None:
        """Read in another language from now on."""
        self.change(text_language=language)

    def read(self, keeping: Keeping) -> None:
        """Show what is kept; what was changed before that could be read goes before it."""
        kept = read_settings(keeping.settings, self._presets)
        self._show(replace(kept, **self._waiting))  # type: ignore[arg-type]

    def keep_with(self, keeper: Keeper | None) -> None:
        """Write what is changed with `keeper` from now on."""
        self._keeper = keeper
        if keeper is not None:
            keeper.changed.connect(self._on_kept_changed)
            self._keep()

    def reset(self) -> None:
        """Choose what the program chooses by itself; the welcome does not come again."""
        self._waiting.clear()
        begun = self._presets.settings() if self._presets else Settings()
        self._show(replace(begun, is_welcomed=self._settings.is_welcomed))
        if self._keeper is not None:
            self._keeper.do(partial(reset_settings, self._keeper.keeping.settings))

    def _show(self, settings: Settings) -> None:
        before, language = self._settings, self.text_language()
        self._settings = settings
        if settings.look is not before.look:
            self._theme.set_mode(settings.look)
        if settings.text_size != before.text_size:
            self._theme.set_text_size(settings.text_size)
        if self._interface is not None:
            self._interface.set(settings.window_language)
        if self.text_language() is not language:
            self.text_language_changed.emit(self.text_language())
        if settings != before:
            self.changed.emit(settings)

    def _keep(self) -> None:
        if self._keeper is None or not self._waiting:
            return
        values = dict(self._waiting)
        write = partial(keep_settings, self._keeper.keeping.settings, values)
        self._keeper.do(write, lambda _answer: self._on_kept(values))

    def _on_kept(self, values: dict[str, object]) -> None:
        for name, value in values.items():
            if name in self._waiting and self._waiting[name] == value:
                del self._waiting[name]

    def _on_kept_changed(self, names: frozenset[str]) -> None:
        """An import, a backup that was restored, or another window: show what is kept now."""
        if "setting" in names and self._keeper is not None:
            self.read(self._keeper.keeping)

    def _on_mode_changed(self) -> None:
        if self.is_locked("look") and Look(self._theme.mode) is not self._settings.look:
            self._theme.set_mode(self._settings.look)
            self.refused.emit()
            return
        self.change(look=Look(self._theme.mode))
