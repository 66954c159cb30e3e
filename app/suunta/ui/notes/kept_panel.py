"""What stands beside the list: the chosen thing as a whole, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.highlight import Highlight
from suunta.domain.note import Note
from suunta.domain.saved_search import SavedSearch
from suunta.ui.keeper import Keeper
from suunta.ui.notes.kept_row import KeptRow, RowKind, RowState
from suunta.ui.reader.note_editor import NoteEditor
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout

_MARGIN, _FIELD = 18, 32


class KeptPanel(QScrollArea):
    """Notes and names are changed where they stand."""

    open_requested = Signal(object)
    """This and the others carry the `KeptRow`."""
    delete_requested = Signal(object)
    restore_requested = Signal(object)
    destroy_requested = Signal(object)
    reattach_requested = Signal(object)
    attach_requested = Signal(object)
    keep_requested = Signal(object)
    renamed = Signal(object, str)
    leave_requested = Signal()

    def __init__(self, *, keeper: Keeper, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._theme = theme
        self._row: KeptRow | None = None
        self._now = ""
        self._body = QWidget(self)
        self.editor: NoteEditor | None = None
        self.name_field: QLineEdit | None = None
        self.setObjectName("keptPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._body)

    def show_row(self, row: KeptRow | None, now: str = "") -> None:
        """Show another thing; `now` are the words in which a moved passage stands today."""
        if row is not None and self._is_written(row):
            self._row = row
            return
        self._row, self._now = row, now
        self._build()

    def edit(self) -> bool:
        """Give the keyboard to what can be changed; false where there is nothing."""
        field = self.editor.text if self.editor else self.name_field
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, QLineEdit):
            field.selectAll()
        return True

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._build()

    def _is_written(self, row: KeptRow) -> bool:
        """Whether this very thing is being written right now: the field must stay."""
        is_same = self._row is not None and self._row.id == row.id
        fields = (self.editor and self.editor.text, self.name_field)
        return is_same and any(field is not None and field.hasFocus() for field in fields)

    def _build(self) -> None:
        self._body = QWidget(self)
        self._body.setObjectName("keptDetail")
        self.editor = self.name_field = None
        column = QVBoxLayout(self._body)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(10)
        if self._row is not None:
            self._fill(column, self._row)
        column.addStretch(1)
        self.setWidget(self._body)

    def _fill(self, column: QVBoxLayout, row: KeptRow) -> None:
        column.addWidget(self._label(row.kind.label.upper(), "label"))
        self._fill_words(column, row)
        if row.place:
            column.addWidget(self._label(row.place, "muted"))
        column.addWidget(self._label(" · ".join(filter(None, (row.date, row.remark))), "faint"))
        if row.state in (RowState.MOVED, RowState.LOST):
            self._fill_fate(column, row)
        buttons = QWidget(self._body)
        flow = FlowLayout(spacing=7)
        buttons.setLayout(flow)
        for button in self._buttons(row):
            flow.addWidget(button)
        column.addWidget(buttons)

    def _fill_words(self, column: QVBoxLayout, row: KeptRow) -> None:
        thing = row.thing
        match thing:
            case Highlight():
                column.addWidget(self._label(thing.passage.quote, "", can_select=True))
                note = self._note_on(thing)
                if row.state is not RowState.BINNED and note is not None:
                    self._add_editor(column, note, "")
            case Note() if row.state is RowState.BINNED:
                column.addWidget(self._label(thing.text, "", can_select=True))
            case Note():
                self._add_editor(column, self._keeper.typed.latest(thing.id) or thing, row.detail)
            case SavedSearch() if row.state is not RowState.BINNED:
                self.name_field = QLineEdit(thing.name, self._body)
                self.name_field.setMinimumHeight(_FIELD)
                self.name_field.setAccessibleName(self.tr("Name of the search"))
                self.name_field.editingFinished.connect(self._on_named)
                column.addWidget(self.name_field)
                if row.detail:
                    column.addWidget(self._label(row.detail, "muted"))
            case _:
                column.addWidget(self._label(row.title, "strong"))

    def _note_on(self, highlight: Highlight) -> Note | None:
        notes = self._keeper.keeping.notes.about(highlight.document)
        return next((note for note in notes if note.highlight == highlight.id), None)

    def _add_editor(self, column: QVBoxLayout, note: Note, quote: str) -> None:
        self.editor = NoteEditor(
            note=note,
            quote=quote,
            typed=self._keeper.typed,
            theme=self._theme,
            can_delete=False,
            parent=self._body,
        )
        self.editor.leave_requested.connect(self.leave_requested)
        column.addWidget(self.editor)

    def _fill_fate(self, column: QVBoxLayout, row: KeptRow) -> None:
        """What a new edition has done to it."""
        if row.kind is not RowKind.HIGHLIGHT:
            told = self.tr("This edition has no such page or section any more.")
            column.addWidget(self._label(told, "muted"))
        elif row.state is RowState.LOST:
            told = self.tr("These words are not on the page any more. The quotation stays yours.")
            column.addWidget(self._label(told, "muted"))
        else:
            column.addWidget(self._label(self.tr("The page says now:"), "muted"))
            column.addWidget(self._label(self._now, "", can_select=True))

    def _buttons(self, row: KeptRow) -> list[QPushButton]:
        if row.state is RowState.BINNED:
            return [
                self._button(self.tr("Restore"), "restoreKept", self.restore_requested, "primary"),
                self._button(self.tr("Delete for good…"), "destroyKept", self.destroy_requested),
            ]
        made = []
        if row.state is RowState.MOVED:
            text = self.tr("Highlight the new words")
            made.append(self._button(text, "reattach", self.reattach_requested, "primary"))
        if row.needs_a_look:
            role = "" if made else "primary"
            text = self.tr("Attach to a passage…")
            made.append(self._button(text, "attachKept", self.attach_requested, role))
        if row.state is RowState.LOST and row.address is not None:
            text = self.tr("Open the page")
            made.append(self._button(text, "openKept", self.open_requested))
        elif row.state is RowState.HERE and (row.address is not None or row.kind is RowKind.SEARCH):
            is_search = row.kind is RowKind.SEARCH
            text = self.tr("Search again") if is_search else self.tr("Open the passage")
            made.append(self._button(text, "openKept", self.open_requested, "primary"))
        if row.needs_a_look and row.kind is RowKind.HIGHLIGHT:
            text = self.tr("Keep as a note")
            made.append(self._button(text, "keepAsNote", self.keep_requested))
        made.append(self._button(self.tr("Delete"), "deleteKept", self.delete_requested))
        return made

    def _button(self, text: str, name: str, wish: object, role: str = "") -> QPushButton:
        button = QPushButton(text, self._body)
        button.setObjectName(name)
        if role:
            button.setProperty("role", role)
        button.clicked.connect(lambda: wish.emit(self._row))  # type: ignore[attr-defined]
        return button

    def _label(self, text: str, role: str, *, can_select: bool = False) -> QLabel:
        label = QLabel(text, self._body)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        if can_select:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _on_named(self) -> None:
        assert self.name_field is not None
        name = self.name_field.text().strip()
        if self._row is not None and name:
            self.renamed.emit(self._row, name)
