"""What can be done with a kept thing: open, delete, bring back, name, give it another place."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from suunta.domain.address import Address
from suunta.domain.bookmark import Bookmark
from suunta.domain.highlight import Highlight
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.note import Note
from suunta.domain.saved_search import SavedSearch
from suunta.ui.attaching import attach_in_a_step
from suunta.ui.jobs import Cancelled, LatestJob
from suunta.ui.keeper import Keeper
from suunta.ui.notes.kept_fates import KeptFates
from suunta.ui.notes.kept_row import KeptRow, RowKind, RowState

if TYPE_CHECKING:
    from suunta.services.keeping.attaching import Placed


class KeptSteps(QObject):
    """Serves one page; what is written is written by the keeper."""

    open_requested = Signal(str)
    saved_search_requested = Signal(object)
    edit_requested = Signal()
    """There is nothing to open: the thing is changed where it stands."""
    told = Signal(str)

    def __init__(
        self,
        *,
        keeper: Keeper,
        knowledge: KnowledgeBase,
        fates: KeptFates,
        pool: QThreadPool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._keeper = keeper
        self._knowledge = knowledge
        self._fates = fates
        self._seeking = LatestJob(pool=pool, parent=self)
        self._seeking.finished.connect(self._on_document_found)

    def open(self, row: KeptRow) -> None:
        """Go where it stands; from the bin it is brought back first."""
        if row.state is RowState.BINNED:
            self.restore(row)
        elif isinstance(row.thing, SavedSearch):
            self.saved_search_requested.emit(row.thing)
        elif row.address is not None:
            self.open_requested.emit(str(row.address))
        else:
            self.edit_requested.emit()

    def delete(self, row: KeptRow) -> None:
        """Move it to the bin; what lies there already is deleted for good."""
        if row.state is RowState.BINNED:
            self.destroy(row)
            return
        told = {
            RowKind.BOOKMARK: self.tr("Bookmark deleted."),
            RowKind.HIGHLIGHT: self.tr("Highlight deleted."),
            RowKind.NOTE: self.tr("Note deleted."),
            RowKind.SEARCH: self.tr("Saved search deleted."),
        }
        self._keeper.delete(row.thing, told[row.kind])

    def restore(self, row: KeptRow) -> None:
        """Bring it back from the bin."""
        told = self.tr("Restored: %1").replace("%1", row.title)
        restore = self._keeper.keeping.bin.restore
        self._keeper.do(lambda: restore(row.id), lambda _back: self.told.emit(told))

    def destroy(self, row: KeptRow) -> None:
        """Delete it for good; ask first, for this cannot be taken back."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Delete for good?"))
        box.setInformativeText(
            self.tr("It cannot be brought back afterwards: %1").replace("%1", row.title)
        )
        delete = box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        for_good = partial(self._keeper.keeping.bin.delete_for_good, row.id)
        delete.clicked.connect(partial(self._keeper.do, for_good))
        box.finished.connect(box.deleteLater)
        box.open()

    def stand_on_new_words(self, row: KeptRow) -> None:
        """Let a moved highlight, and the notes on it, stand where its passage stands now."""
        thing = row.thing
        assert isinstance(thing, Highlight)
        place = self._fates.place_of(thing)
        if place is not None:
            edition = self._knowledge.edition.name
            told = self.tr("The highlight stands on the new words.")
            attach_in_a_step(self._keeper, thing, place, edition=edition, told=told)

    def attach(self, row: KeptRow) -> None:
        """Open the page where a thing may find its passage, and look for it there."""
        thing = self._placed(row)
        if thing is not None:
            self._keeper.attaching.begin(thing)
            self._seeking.start(partial(_document_for, thing, self._knowledge))

    def keep_as_note(self, row: KeptRow) -> None:
        """Keep the old words as a note on the page, and let the highlight go."""
        thing = row.thing
        assert isinstance(thing, Highlight)
        quoted = self.tr("“%1”").replace("%1", thing.passage.quote)
        note = Note(quoted, thing.document, thing.anchor, thing.language)
        keeping = self._keeper.keeping
        self._keeper.do(lambda: keeping.notes.save(note))
        self._keeper.delete(thing, self.tr("The quotation is a note now."))

    def rename(self, row: KeptRow, name: str) -> None:
        thing = row.thing
        if isinstance(thing, SavedSearch) and thing.name != name:
            save = self._keeper.keeping.searches.save
            self._keeper.do(lambda: save(replace(thing, name=name)))

    def _placed(self, row: KeptRow) -> Placed | None:
        """What has a place: of a note on a highlight, the highlight has it."""
        thing = row.thing
        if isinstance(thing, Note):
            return self._keeper.keeping.highlights.get(thing.highlight) or thing
        return thing if isinstance(thing, (Bookmark, Highlight)) else None

    def _on_document_found(self, answer: tuple[Placed, str]) -> None:
        thing, document = answer
        if self._keeper.attaching.thing is not thing:
            return
        if not document:
            told = self.tr("Nothing like it was found. Open a page, and select words on it.")
            self.told.emit(told)
            return
        known = self._knowledge.document(document)
        language = thing.language or next(iter(known.pages))
        is_there = known.page(language).section(thing.anchor) is not None
        anchor = thing.anchor if is_there else ""
        self.open_requested.emit(str(Address(document, anchor, language)))


def _document_for(
    thing: Placed, knowledge: KnowledgeBase, cancelled: Cancelled
) -> tuple[Placed, str]:
    from suunta.services.keeping.nearest import nearest_document

    return thing, nearest_document(thing, knowledge, cancelled)
