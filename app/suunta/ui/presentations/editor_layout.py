"""How the parts of the editor stand: slides left, the slide in the middle, its words beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from suunta.ui.presentations.notes_area import NotesArea
from suunta.ui.presentations.slide_form import SlideForm
from suunta.ui.presentations.slide_list import SlideList
from suunta.ui.presentations.slide_preview import SlidePreview
from suunta.ui.presentations.slide_tools import SlideTools
from suunta.ui.theme.theme import Theme

_WIDE = 1000
"""From this width on, at 100 %, the form stands beside the slide, else under it."""
_LIST, _FORM = 256, 340
_NARROW_LIST = 244
_HIGH, _LOW = 55, 34
"""Percent of the height that the slide takes at most, beside the form and above it."""
_ANY = 16_777_215


class EditorLayout(QGridLayout):
    """Lays the same parts out anew where the window is not wide."""

    def __init__(
        self,
        *,
        theme: Theme,
        tools: SlideTools,
        slides: SlideList,
        preview: SlidePreview,
        warning: QLabel,
        notes: NotesArea,
        form: SlideForm,
    ) -> None:
        super().__init__()
        self._theme, self._tools, self._slides = theme, tools, slides
        self._preview, self._notes, self._form = preview, notes, form
        self._is_wide: bool | None = None
        left, middle = QVBoxLayout(), QVBoxLayout()
        for column in (left, middle):
            column.setSpacing(6)
        left.addWidget(tools)
        left.addWidget(slides, 1)
        middle.addWidget(preview)
        middle.addWidget(warning)
        middle.addWidget(notes, 1)
        middle.addStretch(0)
        self.setSpacing(12)
        self.addLayout(left, 0, 0, 2, 1)
        self.addLayout(middle, 0, 1)
        self.addWidget(form, 0, 2, 2, 1)
        self.setColumnStretch(1, 1)

    def arrange(self, room: QSize) -> None:
        """Take the room that the editor has."""
        grown = self._theme.grown
        is_wide = room.width() >= grown(_WIDE)
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._move_form(is_wide=is_wide)
        self._preview.set_highest(room.height() * (_HIGH if is_wide else _LOW) // 100)
        self._form.setMinimumWidth(grown(_FORM) if is_wide else 0)
        self._form.setMaximumWidth(grown(_FORM) if is_wide else _ANY)
        wide = min(grown(_LIST if is_wide else _NARROW_LIST), room.width() * 2 // 5)
        for widget in (self._slides, self._tools):
            widget.setFixedWidth(wide)

    def show_words(self, *, is_there: bool) -> None:
        """Show the words of the chosen slide, or none where none is chosen."""
        self._form.setVisible(is_there)
        self._notes.setVisible(is_there and bool(self._is_wide))

    def _move_form(self, *, is_wide: bool) -> None:
        self.removeWidget(self._form)
        self.addWidget(self._form, *((0, 2, 2, 1) if is_wide else (1, 1, 1, 1)))
        self.setRowStretch(0, 1 if is_wide else 0)
        self.setRowStretch(1, 0 if is_wide else 1)
        if is_wide:
            self._notes.take(self._form.notes)
        else:
            self._notes.hide()
            self._form.take_notes()
