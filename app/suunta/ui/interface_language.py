"""Which language the window itself speaks, apart from the language of the texts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from suunta import paths
from suunta.domain.language import Language, first_known
from suunta.ui.translators import Translators


class InterfaceLanguage(QObject):
    """One for each application; it begins with the language of the system.

    `set(None)` follows the system again. Everything that is shown has its new words when `set`
    returns, and `changed` has been emitted.
    """

    changed = Signal(object)
    """Carries the `Language` the window speaks now."""

    def __init__(
        self,
        application: QCoreApplication,
        chosen: Language | None = None,
        of_the_system: Sequence[str] | None = None,
    ) -> None:
        super().__init__(application)
        self._translators = Translators(
            application=application, folder=paths.translations_folder(), parent=self
        )
        tags = QLocale.system().uiLanguages() if of_the_system is None else of_the_system
        self._of_the_system = first_known(tags)
        self._chosen = chosen
        self._current = chosen or self._of_the_system
        self._translators.install(self._current)

    def current(self) -> Language:
        return self._current

    def chosen(self) -> Language | None:
        """What was set; `None` while the window follows the system."""
        return self._chosen

    def of_the_system(self) -> Language:
        """What `None` stands for on this computer."""
        return self._of_the_system

    def set(self, language: Language | None) -> None:
        self._chosen = language
        wanted = language or self._of_the_system
        if wanted is self._current:
            return
        self._current = wanted
        self._translators.install(wanted)
        self.changed.emit(wanted)
