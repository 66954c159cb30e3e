"""The editor of one deck: its slides, the chosen one as it will be seen, and its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.deck_change import (
    added,
    duplicated,
    fitted,
    hidden,
    lasting,
    moved,
    place_of,
    removed,
    with_slide,
)
from suunta.domain.deck_changes import What
from suunta.domain.language import Language, in_language
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.export.slide_look import look_of
from suunta.export.slide_painter import overflow
from suunta.export.slide_view import SlideView
from suunta.services.deck_making import blank
from suunta.ui.commands.keys import shown
from suunta.ui.presentations.deck_desk import DeckDesk, are_alike
from suunta.ui.presentations.editor_head import EditorHead
from suunta.ui.presentations.editor_layout import EditorLayout
from suunta.ui.presentations.kind_names import step_name
from suunta.ui.presentations.notes_area import NotesArea
from suunta.ui.presentations.shown_deck import ShownDeck
from suunta.ui.presentations.slide_delegate import SlideDelegate
from suunta.ui.presentations.slide_form import SlideForm
from suunta.ui.presentations.slide_keys import UNDO
from suunta.ui.presentations.slide_list import SlideList
from suunta.ui.presentations.slide_model import SlideModel, SlideRole
from suunta.ui.presentations.slide_pictures import SlidePictures
from suunta.ui.presentations.slide_preview import SlidePreview
from suunta.ui.presentations.slide_row import SlideRow, SlideWording
from suunta.ui.presentations.slide_tools import SlideTools
from suunta.ui.presentations.step_keys import StepKeys
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.keyboard_lead import KeyboardLead

if TYPE_CHECKING:
    from suunta.domain.labels import Labels
    from suunta.services.presenting import Presenting

_MARGINS = (16, 14, 16, 8)
_LOW_WINDOW = 420
"""Below this height, at 100 %, the slide and its words need the room of the head."""


@dataclass(frozen=True, slots=True)
class EditorState:
    """What the history keeps of the editor."""

    deck: str
    slide: str
    language: Language


class DeckEditor(QWidget):
    """Every change is taken at once; a ready deck becomes a copy with the first."""

    list_requested = Signal()
    knowledge_requested = Signal()
    """Slides of something in the knowledge are to be chosen."""
    present_requested = Signal(object, str)
    open_requested = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        desk: DeckDesk,
        presenting: Presenting,
        labels: Labels,
        pictures: SlidePictures,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._language = theme, desk, language
        self._identifier = ""
        self._filled: Deck | None = None
        """The deck as it is shown."""
        self._shown = ShownDeck(presenting, labels)
        self._wording = SlideWording(self)
        self._pictures = pictures
        self.head = EditorHead(theme=theme, parent=self)
        self.tools = SlideTools(theme=theme, parent=self)
        self._model = SlideModel(self)
        self.list = SlideList(self)
        self._delegate = SlideDelegate(theme=theme, pictures=pictures, parent=self.list)
        self.preview = SlidePreview(theme=theme, parent=self)
        self._warning = QLabel(self)
        self.form = SlideForm(theme=theme, making=desk.making, parent=self)
        self._keys = StepKeys(self)
        self._layout = EditorLayout(
            theme=theme,
            tools=self.tools,
            slides=self.list,
            preview=self.preview,
            warning=self._warning,
            notes=NotesArea(parent=self),
            form=self.form,
        )
        self._build()
        self._connect()
        self._retranslate()

    @property
    def deck(self) -> Deck | None:
        """The deck that is edited, as it is now."""
        return self._desk.deck(self._identifier) if self._identifier else None

    def edit(self, identifier: str, slide: str = "") -> bool:
        """Show a deck; `False` where there is none of that identifier."""
        if self._desk.deck(identifier) is None:
            return False
        if identifier != self._identifier:
            self._identifier = identifier
            self._fill(slide or None)
        elif slide:
            self._choose(slide)
        return True

    def set_language(self, language: Language) -> None:
        """Type and show the words in a language."""
        if language is not self._language:
            self._language = language
            self._fill()

    def state(self) -> EditorState:
        row = self.current()
        return EditorState(self._identifier, row.id if row else "", self._language)

    def restore(self, state: EditorState) -> bool:
        self._language = state.language
        self._identifier = ""
        return self.edit(state.deck, state.slide)

    def current(self) -> SlideRow | None:
        """The slide that is chosen."""
        row = self.list.currentIndex().data(SlideRole.ROW)
        return row if isinstance(row, SlideRow) else None

    def refresh(self) -> None:
        """Show what the deck is now; nothing where it has gone."""
        if self.deck is None:
            self.list_requested.emit()
        else:
            self._fill()

    def add(self, slides: tuple[Slide, ...]) -> None:
        """Put new slides after the chosen one, and go to the first of them."""
        deck, row = self._own(), self.current()
        if deck is None or not slides:
            return
        at = place_of(deck, row.id) + 1 if row else len(deck.slides)
        after = added(deck, slides, at)
        self._take(after, What.ADD, after.slides[at].id)

    def act(self, action: str) -> None:
        """Do one of the things that the tools ask for with the chosen slide."""
        deck, row = self._own(), self.current()
        if deck is None or row is None:
            return
        at, name = place_of(deck, row.id), row.id
        match action:
            case "duplicate":
                after = duplicated(deck, name)
                self._take(after, What.DUPLICATE, after.slides[at + 1].id)
            case "hide":
                is_hidden = not row.slide.is_hidden
                what = What.HIDE if is_hidden else What.SHOW
                slide = hidden(row.slide, is_hidden=is_hidden)
                self._take(with_slide(deck, slide), what, name)
            case "up":
                self._take(moved(deck, name, at - 1), What.MOVE, name)
            case "down":
                self._take(moved(deck, name, at + 1), What.MOVE, name)
            case "delete":
                after = removed(deck, [name])
                near = after.slides[min(at, len(after.slides) - 1)].id if after.slides else ""
                self._desk.take(after, What.REMOVE, slide=name)
                self._fill(near or None)
                told = self.tr("Slide deleted: %1. %2 brings it back.").replace("%1", row.title)
                self.told.emit(told.replace("%2", shown(QKeySequence(UNDO))))

    def undo(self) -> bool:
        """Take the last change back; `False` where there is none."""
        return self._step(self._desk.undo, self.tr("Undone: %1."))

    def redo(self) -> bool:
        return self._step(self._desk.redo, self.tr("Done again: %1."))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.list.hasFocus():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Another window may have changed the deck while it was not seen."""
        super().showEvent(event)
        if self._is_outdated():
            self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self.deck is not None:
                self._fill()

    def _build(self) -> None:
        self.list.setObjectName("slideList")
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self._warning.setProperty("tone", "warning")
        self._warning.setWordWrap(True)
        self._warning.hide()
        KeyboardLead(self, lambda: self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addLayout(self._layout, 1)
        texts = (field.text for field in self.form.fields.values())
        settings = self.form.settings
        fields = (settings.minutes, settings.timer, settings.dots, self.head.title)
        self._keys.watch(self, self.list, *texts, *fields, self.head.length)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.list.chosen.connect(lambda _index: self.form.focus_words())
        self.list.edit_requested.connect(lambda _index: self.form.focus_words())
        self.list.delete_requested.connect(lambda _index: self.act("delete"))
        self.list.up_requested.connect(lambda: self.act("up"))
        self.list.down_requested.connect(lambda: self.act("down"))
        self.list.duplicate_requested.connect(lambda: self.act("duplicate"))
        self.list.hide_requested.connect(lambda: self.act("hide"))
        self.list.add_requested.connect(self.tools.open_menu)
        self._model.move_requested.connect(self._on_dropped)
        self.tools.asked.connect(self.act)
        self.tools.kind_chosen.connect(self._on_kind_chosen)
        self.tools.knowledge_requested.connect(self.knowledge_requested)
        self.form.changed.connect(self._on_slide_changed)
        self.form.language_chosen.connect(lambda code: self.set_language(Language(code)))
        self.form.open_requested.connect(self.open_requested)
        head = self.head
        head.back_requested.connect(self.list_requested)
        head.retitled.connect(self._on_retitled)
        head.length_chosen.connect(self._on_length)
        head.fit_requested.connect(self._on_fit)
        head.undo_requested.connect(self.undo)
        head.redo_requested.connect(self.redo)
        head.present_requested.connect(self._on_present)
        self._keys.undo_requested.connect(self.undo)
        self._keys.redo_requested.connect(self.redo)
        self._pictures.painted.connect(self.list.viewport().update)
        self._pictures.overfull_changed.connect(self._on_overfull_changed)
        self._theme.changed.connect(self._arrange)
        self._desk.changed.connect(self._on_desk_changed)
        self._desk.parted.connect(self._on_parted)
        self._desk.saved_changed.connect(self._show_saved)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Slides"))

    def _arrange(self) -> None:
        self._layout.arrange(self.size())
        self.head.set_low(self.height() < self._theme.grown(_LOW_WINDOW))

    def _own(self) -> Deck | None:
        """The deck to be changed: of a ready one a copy, which is edited from now on."""
        deck = self.deck
        if deck is None or not deck.is_ready:
            return deck
        copy = self._desk.own_copy(deck)
        self._identifier = copy.id
        title = in_language(copy.title, self._language)
        told = self.tr("This is your own copy now, “%1”. The ready presentation stays as it was.")
        self.told.emit(told.replace("%1", title))
        return copy

    def _take(self, deck: Deck, what: What, slide: str = "", field: str = "") -> None:
        self._desk.take(deck, what, slide=slide, field=field)
        self._fill(slide or None)

    def _fill(self, wanted: str | None = None) -> None:
        """Show the deck as it is; the same slide stays chosen unless another is wanted."""
        deck = self.deck
        if deck is None:
            return
        row, number = self.current(), self.list.currentIndex().row()
        chosen = wanted or (row.id if row else "")
        self._filled = deck
        self._delegate.name = f"{deck.id} {self._language}"
        views = self._shown.views(deck, self._language)
        rows = [
            self._wording.row(slide, view, self._language, self._is_overfull(slide))
            for slide, view in zip(deck.slides, views, strict=True)
        ]
        self._model.set_rows(rows)
        if not self._choose(chosen) and rows:
            self.list.setCurrentIndex(self._model.index(max(0, min(number, len(rows) - 1))))
        self._show_current()

    def _choose(self, slide: str) -> bool:
        index = self._model.row_of(slide)
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        return index.isValid()

    def _show_current(self) -> None:
        deck, row = self.deck, self.current()
        if deck is None:
            return
        self.head.show_deck(deck, self._desk.changes(deck.id), self._language)
        self._show_saved()
        self._layout.show_words(is_there=row is not None)
        self.preview.show_view(row.view if row else None)
        at = self.list.currentIndex().row()
        self.tools.show_slide(
            is_hidden=row is not None and row.slide.is_hidden,
            is_there=row is not None,
            is_first=at == 0,
            is_last=at == len(deck.slides) - 1,
        )
        over = self._over(row.view) if row else ""
        none = "" if deck.slides else self.tr("There are no slides. “Add” makes the first one.")
        self._warning.setText(over or none)
        self._warning.setVisible(bool(over or none))
        if row is not None:
            self.form.show_slide(row.slide, row.view.slide, deck, self._language)

    def _over(self, view: SlideView) -> str:
        """What is on the slide and cannot be painted in a size that can be read."""
        found = overflow(view, look_of(self._theme.name))
        if not found:
            return ""
        missing = " ".join(" ".join(each.words.split())[:80] for each in found)
        return self.tr("There is no room for: %1").replace("%1", missing)

    def _is_overfull(self, slide: Slide) -> bool:
        return self._pictures.is_overfull(f"{self._delegate.name} {slide.id}")

    def _show_saved(self) -> None:
        self.head.show_saved(self._desk.is_saved(self._identifier), self._desk.problem)

    def _step(self, take: Callable[[str], object], told: str) -> bool:
        step = take(self._identifier)
        if step is None:
            return False
        what, slide = step.what, step.slide  # type: ignore[attr-defined]
        self._fill(slide or None)
        self.told.emit(told.replace("%1", step_name(what)))
        return True

    def _on_overfull_changed(self) -> None:
        if self.isVisible():
            self._fill()

    def _on_slide_changed(self, slide: Slide, what: What, field: str) -> None:
        deck = self._own()
        if deck is not None:
            self._take(with_slide(deck, slide), what, slide.id, field or str(what))

    def _on_kind_chosen(self, kind: SlideKind) -> None:
        self.add((blank(kind),))
        self.form.focus_words()

    def _on_dropped(self, slide: str, to: int) -> None:
        deck = self._own()
        if deck is not None:
            self._take(moved(deck, slide, to), What.MOVE, slide)

    def _on_retitled(self, title: str) -> None:
        deck = self._own()
        if deck is not None:
            named = self._desk.making.retitled(deck, self._language, title)
            self._take(named, What.TITLE, field="title")

    def _on_length(self, minutes: float) -> None:
        deck = self._own()
        if deck is not None:
            self._take(lasting(deck, minutes), What.LENGTH, field="length")

    def _on_fit(self) -> None:
        deck = self._own()
        if deck is not None:
            self._take(fitted(deck, deck.minutes or deck.planned), What.MINUTES)

    def _on_present(self) -> None:
        deck, row = self.deck, self.current()
        if deck is not None:
            self.present_requested.emit(deck, row.id if row else "")

    def _on_desk_changed(self, identifier: str) -> None:
        """Somebody else has changed it: an import, another window, a step taken back."""
        if identifier or not self.isVisible() or not self._identifier:
            return
        if self.deck is None or self._is_outdated():
            self.refresh()

    def _is_outdated(self) -> bool:
        """Whether the deck says something else by now than is shown."""
        deck, filled = self.deck, self._filled
        return deck is not None and (filled is None or not are_alike(deck, filled))

    def _on_parted(self, before: str, after: str) -> None:
        """Another window goes on with the deck of that identifier, this one with its own."""
        if self._identifier == before:
            self._identifier = after
            self._fill()
