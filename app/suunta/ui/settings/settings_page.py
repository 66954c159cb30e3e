"""The settings page: every choice is made, seen and kept in the same moment."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.language import Language
from suunta.ui.keeper import Keeper
from suunta.ui.settings.backup_section import BackupSection
from suunta.ui.settings.clearing_section import ClearingSection
from suunta.ui.settings.exchange_section import ExchangeSection
from suunta.ui.settings.folder_section import FolderSection
from suunta.ui.settings.language_section import LanguageSection
from suunta.ui.settings.look_section import LookSection
from suunta.ui.settings.preferences import Preferences
from suunta.ui.settings.section import Section
from suunta.ui.settings.start_section import StartSection
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.grown_width import keep_grown

_MARGINS = (32, 26, 20, 26)
_WIDEST = 860
_AIR = 24


@dataclass(frozen=True, slots=True)
class SettingsState:
    """What the history keeps of the page."""

    scroll: int


class SettingsPage(QScrollArea):
    """One section after the other; there is nothing to confirm."""

    open_requested = Signal(str)
    told = Signal(str)
    """Carries a sentence for the status line."""

    def __init__(
        self,
        *,
        theme: Theme,
        preferences: Preferences,
        keeper: Keeper | None,
        folder: Path,
        fault: str,
        pool: QThreadPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = QWidget(self)
        self._column = QWidget(self._content)
        self._title = QLabel(self._column)
        self._fault = QLabel(fault, self._column)
        self._backups: BackupSection | None = None
        self.sections: list[Section] = [
            LanguageSection(preferences=preferences, parent=self._column),
            LookSection(preferences=preferences, parent=self._column),
            StartSection(preferences=preferences, parent=self._column),
            FolderSection(folder=folder, parent=self._column),
        ]
        if keeper is not None:
            self._backups = BackupSection(theme=theme, keeper=keeper, parent=self._column)
            exchange = ExchangeSection(keeper=keeper, pool=pool, parent=self._column)
            self.sections += [self._backups, exchange]
        self.sections.append(
            ClearingSection(preferences=preferences, keeper=keeper, parent=self._column)
        )
        self._build()
        self._retranslate()

    def go_to(self, argument: str) -> None:
        """Show a section by its name; any other name changes nothing."""
        for section in self.sections:
            if section.objectName() == argument:
                # Once it is known where it stands.
                QTimer.singleShot(0, section, partial(self._scroll_to, section))

    def state(self) -> SettingsState:
        return SettingsState(self.verticalScrollBar().value())

    def restore(self, state: object) -> None:
        """Scroll where it was; to the top with anything else."""
        scroll = state.scroll if isinstance(state, SettingsState) else 0
        self.verticalScrollBar().setValue(scroll)

    def set_language(self, _language: Language) -> None:
        """The sections hear of another language of the texts from the settings themselves."""

    def panes(self) -> tuple[QWidget, ...]:
        return (self,)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is meant for the first choice."""
        super().focusInEvent(event)
        self.focusNextChild()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Bring what has the keyboard now into sight, with its words."""
        is_moved = super().focusNextPrevChild(next)
        self._show_focused()
        return is_moved

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._backups is not None:
            self._backups.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("settings")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title.setProperty("role", "heading1")
        self._fault.setObjectName("fault")
        self._fault.setWordWrap(True)
        self._fault.setVisible(bool(self._fault.text()))
        keep_grown(self._column, _WIDEST, self._theme)
        rows = QVBoxLayout(self._column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(22)
        rows.addWidget(self._title)
        rows.addWidget(self._fault)
        for section in self.sections:
            rows.addWidget(section)
            told = getattr(section, "told", None)
            if told is not None:
                told.connect(self.told)
        rows.addStretch()
        self._content.setObjectName("settingsContent")
        layout = QHBoxLayout(self._content)
        layout.setContentsMargins(*_MARGINS)
        layout.addWidget(self._column, 100)
        layout.addStretch(1)
        self.setWidget(self._content)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))

    def _scroll_to(self, section: Section) -> None:
        top = section.mapTo(self._content, section.rect().topLeft()).y()
        self.verticalScrollBar().setValue(max(0, top - _AIR))

    def _show_focused(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._content.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, _AIR, _AIR)
