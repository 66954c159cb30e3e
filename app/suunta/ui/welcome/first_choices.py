"""The first step of the welcome: languages and look, as guessed from the system."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.settings.language_section import LanguageSection
from suunta.ui.settings.look_section import LookSection
from suunta.ui.settings.preferences import Preferences
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.icon_label import IconLabel

_LOGO = 40


class FirstChoices(QWidget):
    """The same choices as on the settings page; each takes effect at once."""

    def __init__(
        self, *, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._logo = IconLabel(parent=self)
        self._title = QLabel(self)
        self._about = QLabel(self)
        self._languages = LanguageSection(preferences=preferences, parent=self)
        self._look = LookSection(preferences=preferences, parent=self)
        self._build(theme)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self, theme: Theme) -> None:
        self.setObjectName("welcomeStep")
        self._logo.set_icon(theme.logo(), _LOGO)
        self._title.setProperty("role", "heading1")
        self._about.setProperty("role", "muted")
        for label in (self._title, self._about):
            label.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._logo)
        head.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(self._about)
        layout.addWidget(self._languages)
        layout.addWidget(self._look)
        layout.addStretch()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Welcome to Suunta"))
        self._about.setText(
            self.tr(
                "An unofficial digest of Finland’s shared vision of AI in social and health "
                "services. Begin with your languages; all of this can be changed in the settings."
            )
        )
