"""The window: it builds the frame and holds the pages; what they say to each other is in wiring."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.front_page import Overview
from suunta.domain.language import Language
from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.commands.command_set import CommandSet
from suunta.ui.messages import Message
from suunta.ui.shell.notice_bar import NoticeBar
from suunta.ui.shell.sidebar import Sidebar
from suunta.ui.shell.sidebar_entry import sidebar_entries
from suunta.ui.shell.status_line import StatusLine
from suunta.ui.shell.top_bar import TopBar
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.empty_state import EmptyState
from suunta.ui.widgets.loading_state import LoadingState

FIRST_SIZE = (1366, 820)
_LEAST_SIZE = (480, 360)
_NARROW = 940
"""Below this width the sidebar shows icons alone."""


class MainWindow(QWidget):
    """There at once, loading; the pages come when the knowledge is open."""

    closed = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    retry_requested = Signal()
    restart_requested = Signal(object)
    """Carries the variables of the environment that the new start has of its own."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.commands = CommandSet(COMMANDS, theme=theme, window=self)
        self.top_bar = TopBar(theme=theme, commands=self.commands, parent=self)
        self.notice_bar = NoticeBar(theme=theme, parent=self)
        self.sidebar = Sidebar(theme=theme, parent=self)
        self.status_line = StatusLine(theme=theme, parent=self)
        self._blank = QWidget(self)
        self._loading = LoadingState(theme=theme, parent=self)
        self._error = EmptyState(theme=theme, icon="warning", parent=self)
        self._centre = QStackedWidget(self)
        self._build()
        theme.changed.connect(self._fit)

    def show_nothing(self) -> None:
        """An empty page, for the moment before there is anything to say."""
        self._centre.setCurrentWidget(self._blank)
        self.top_bar.search_field.setEnabled(True)

    def show_loading(self, title: str, text: str = "") -> None:
        self._loading.set_texts(title, text)
        self._centre.setCurrentWidget(self._loading)

    def show_error(self, message: Message) -> None:
        """Say why there is nothing to show, and offer to try again."""
        self._error.set_texts(message.title, message.text, self.tr("Try again"))
        self._centre.setCurrentWidget(self._error)
        self.top_bar.search_field.setEnabled(False)
        self.status_line.show_message(message.title)
        self._error.setFocus()

    def show_overview(self, overview: Overview, language: Language) -> None:
        """Say everywhere in the frame how much knowledge there is, and in which languages."""
        self.sidebar.show_entries(sidebar_entries(overview.documents))
        self.status_line.show_knowledge(overview.passages, overview.languages)
        self.top_bar.show_languages(overview.languages, language)

    def show_pages(self, pages: QWidget) -> None:
        """Put the pages in the middle."""
        self._centre.addWidget(pages)
        self._centre.setCurrentWidget(pages)

    def drop_pages(self, pages: QWidget) -> None:
        """Take the pages away for good."""
        self._centre.removeWidget(pages)
        pages.hide()
        pages.deleteLater()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        match event.button():
            case Qt.MouseButton.BackButton:
                self.back_requested.emit()
            case Qt.MouseButton.ForwardButton:
                self.forward_requested.emit()
            case _:
                super().mousePressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Commands are no widgets: nobody else tells them of another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.commands.retranslate()
        super().changeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setObjectName("mainWindow")
        self.setWindowTitle("Suunta")
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*FIRST_SIZE)
        self._error.action_requested.connect(self.retry_requested)
        self._centre.addWidget(self._blank)
        self._centre.addWidget(self._loading)
        self._centre.addWidget(self._error)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.notice_bar)
        middle.addWidget(self._centre, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.sidebar)
        body.addLayout(middle, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addLayout(body, 1)
        layout.addWidget(self.status_line)

    def _fit(self) -> None:
        is_narrow = self.width() < self._theme.grown(_NARROW)
        self.sidebar.set_narrow(is_narrow)
        self.top_bar.set_narrow(is_narrow)
