"""The help page: four parts, of which one is shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QThreadPool, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from suunta import paths
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.ui.help.about_part import AboutPart
from suunta.ui.help.data_rows import data_rows
from suunta.ui.help.help_list import HelpList
from suunta.ui.help.search_tips import search_tip_rows
from suunta.ui.help.shortcuts_part import ShortcutsPart
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.grown_width import keep_grown
from suunta.ui.widgets.segmented import Segmented

_MARGINS = (20, 26, 20, 0)
_WIDEST = 860


class Part(StrEnum):
    """What the page can show; places name them so, too."""

    SHORTCUTS = "shortcuts"
    SEARCHING = "searching"
    DATA = "data"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class HelpState:
    """What the history keeps of the page."""

    part: Part
    typed: str
    scroll: int


class HelpPage(QWidget):
    """Opens at its shortcuts unless another part is asked for."""

    open_requested = Signal(str)
    search_requested = Signal(str)
    told = Signal(str)
    """Carries a sentence for the status line."""

    def __init__(
        self,
        *,
        theme: Theme,
        knowledge: KnowledgeBase,
        pool: QThreadPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._knowledge = knowledge
        self._pool = pool
        self._title = QLabel(self)
        self._part = Part.SHORTCUTS
        self._choice = Segmented(parent=self)
        # Before the rest is made: Tab goes in the order in which things are made.
        self._name_parts()
        self._body = QStackedWidget(self)
        self._shortcuts = ShortcutsPart(theme=theme, parent=self)
        self._searching = HelpList(theme=theme, parent=self)
        self._data = HelpList(theme=theme, parent=self)
        self._about: AboutPart | None = None
        self._build()
        self._retranslate()

    @property
    def part(self) -> Part:
        return self._part

    def go_to(self, argument: str) -> None:
        """Show one part; any other name changes nothing."""
        if argument in set(Part):
            self._part = Part(argument)
            self._choice.set_current(argument)
            self._body.setCurrentWidget(self._widget(self._part))

    def state(self) -> HelpState:
        scroll = self._main_list().verticalScrollBar().value()
        return HelpState(self._part, self._shortcuts.field.text(), scroll)

    def restore(self, state: object) -> None:
        """Show what was remembered, or begin anew with anything else."""
        begun = state if isinstance(state, HelpState) else HelpState(Part.SHORTCUTS, "", 0)
        self.go_to(begun.part.value)
        self._shortcuts.field.setText(begun.typed)
        self._main_list().doItemsLayout()
        self._main_list().verticalScrollBar().setValue(begun.scroll)

    def set_language(self, _language: Language) -> None:
        """Help speaks the language of the window; that of the texts changes nothing here."""

    def about(self) -> AboutPart:
        """The part that takes a moment to find out what it shows; made when it is asked for."""
        if self._about is None:
            self._about = AboutPart(
                theme=self._theme, knowledge=self._knowledge, pool=self._pool, parent=self
            )
            self._about.copied.connect(self.told)
            self._body.addWidget(self._about)
        return self._about

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that the keyboard goes to in turn."""
        return (self._main_list(), self._choice)

    def copy_facts(self) -> None:
        """Put what support will ask on the clipboard, and say so."""
        self.about().copy_facts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._title.setProperty("role", "heading1")
        self._choice.setObjectName("helpParts")
        self._choice.chosen.connect(self.go_to)
        self._searching.setObjectName("searchTips")
        self._searching.search_requested.connect(self.search_requested)
        self._data.setObjectName("dataFacts")
        for widget in (self._shortcuts, self._searching, self._data):
            self._body.addWidget(widget)
        choice = QHBoxLayout()
        choice.setContentsMargins(12, 12, 12, 0)
        choice.addWidget(self._choice)
        choice.addStretch()
        self._title.setContentsMargins(12, 0, 12, 0)
        column = QWidget(self)
        keep_grown(column, _WIDEST, self._theme)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._title)
        rows.addLayout(choice)
        rows.addSpacing(14)
        rows.addWidget(self._body, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.addWidget(column, 100)
        layout.addStretch(1)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Help"))
        self._name_parts()
        self._choice.setAccessibleName(self.tr("Parts of the help"))
        self._searching.setAccessibleName(self.tr("How to search"))
        self._data.setAccessibleName(self.tr("Your work and privacy"))
        self._searching.set_rows(search_tip_rows())
        self._data.set_rows(data_rows(paths.data_folder(), paths.cached_index()))

    def _name_parts(self) -> None:
        self._choice.set_options(
            (
                (Part.SHORTCUTS.value, self.tr("Shortcuts")),
                (Part.SEARCHING.value, self.tr("Searching")),
                (Part.DATA.value, self.tr("Your work")),
                (Part.ABOUT.value, self.tr("About")),
            ),
            self._part.value,
        )

    def _widget(self, part: Part) -> QWidget:
        match part:
            case Part.SHORTCUTS:
                return self._shortcuts
            case Part.SEARCHING:
                return self._searching
            case Part.DATA:
                return self._data
            case Part.ABOUT:
                return self.about()

    def _main_list(self) -> HelpList:
        match self._part:
            case Part.SHORTCUTS:
                return self._shortcuts.list
            case Part.SEARCHING:
                return self._searching
            case Part.DATA:
                return self._data
            case Part.ABOUT:
                return self.about().licences
