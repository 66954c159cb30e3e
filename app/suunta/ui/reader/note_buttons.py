"""What can be kept of a page: its bookmark, a highlight, a note; a row of buttons beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.commands.hints import with_key_of
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.widgets.icon_words import set_words

_SPACING = 7
_INSET = 8


class NoteButtons(QWidget):
    """Lies in as many lines as it needs."""

    bookmark_requested = Signal()
    highlight_requested = Signal()
    note_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_bookmarked = False
        self._bookmark, self._highlight, self._note = (QPushButton(self) for _ in range(3))
        room = QVBoxLayout(self)
        room.setContentsMargins(_INSET, 0, 0, 0)
        flow = FlowLayout(spacing=_SPACING)
        room.addLayout(flow)
        named = (
            (self._bookmark, "bookmarkButton", self.bookmark_requested),
            (self._highlight, "highlightButton", self.highlight_requested),
            (self._note, "noteButton", self.note_requested),
        )
        for button, name, wish in named:
            button.setObjectName(name)
            button.clicked.connect(wish)
            flow.addWidget(button)
        theme.changed.connect(self._tint)
        self._retranslate()
        self._tint()

    def show_bookmarked(self, is_bookmarked: bool) -> None:
        self._is_bookmarked = is_bookmarked
        self._retranslate()
        self._tint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        is_set = self._is_bookmarked
        set_words(self._bookmark, self.tr("Bookmarked") if is_set else self.tr("Bookmark"))
        removes = self.tr("Remove the bookmark from the passage you read")
        told = removes if is_set else self.tr("Bookmark the passage you read")
        self._bookmark.setToolTip(with_key_of(told, "bookmark.toggle"))
        set_words(self._highlight, self.tr("Highlight"))
        marks = self.tr("What is selected, or the paragraph you read")
        self._highlight.setToolTip(with_key_of(marks, "highlight.toggle"))
        set_words(self._note, self.tr("Note"))
        writes = self.tr("On what is selected, or on the passage you read")
        self._note.setToolTip(with_key_of(writes, "note.write"))

    def _tint(self) -> None:
        theme = self._theme
        star = ("bookmark-set", "warning") if self._is_bookmarked else ("bookmark", "text")
        self._bookmark.setIcon(theme.icon(*star))
        self._highlight.setIcon(theme.icon("highlight"))
        self._note.setIcon(theme.icon("note"))
