"""What a person keeps, as one thing to hold and to hand on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from suunta.domain.bookmark import Bookmark
from suunta.domain.deck import Deck
from suunta.domain.highlight import Highlight
from suunta.domain.kept import now
from suunta.domain.note import Note
from suunta.domain.saved_search import SavedSearch
from suunta.domain.workshop import Workshop
from suunta.services.keeping.backups import Backups
from suunta.services.keeping.collection import Collection
from suunta.services.keeping.exporting import export_to
from suunta.services.keeping.history import READING, History
from suunta.services.keeping.importing import Taken, import_from
from suunta.services.keeping.kinds import (
    BOOKMARK,
    DECK,
    HIGHLIGHT,
    KINDS,
    NOTE,
    SEARCH,
    WORKSHOP,
)
from suunta.services.keeping.listening import Listener, Listeners
from suunta.services.keeping.settings import SETTING, Settings
from suunta.services.keeping.shelf import Clock, Shelf
from suunta.services.keeping.store import Store
from suunta.services.keeping.waste_bin import WasteBin


class Keeping:
    """The user's own work.

    Any thread may use it. Reading is served from memory and never waits; what writes waits for
    the disk and belongs in a job. Listeners are called on the thread that wrote.
    """

    def __init__(self, *, store: Store, backups: Path, clock: Clock = now) -> None:
        self._store, self._listeners = store, Listeners()
        tell = self._listeners.tell
        self._shelf = Shelf(store=store, clock=clock, tell=tell)
        self.bookmarks: Collection[Bookmark] = Collection(shelf=self._shelf, kind=BOOKMARK)
        self.notes: Collection[Note] = Collection(shelf=self._shelf, kind=NOTE)
        self.highlights: Collection[Highlight] = Collection(shelf=self._shelf, kind=HIGHLIGHT)
        self.searches: Collection[SavedSearch] = Collection(shelf=self._shelf, kind=SEARCH)
        self.decks: Collection[Deck] = Collection(shelf=self._shelf, kind=DECK)
        self.workshops: Collection[Workshop] = Collection(shelf=self._shelf, kind=WORKSHOP)
        self.settings = Settings(store=store, clock=clock, tell=tell)
        self.history = History(store=store, clock=clock, tell=tell)
        self.bin = WasteBin(shelf=self._shelf, clock=clock)
        self.backups = Backups(
            store=store,
            folder=backups,
            clock=clock,
            is_empty=self._is_empty,
            tell_all=self._tell_everything,
        )
        store.before_writing = self.backups.take_if_due
        self._clock = clock

    @property
    def file(self) -> Path:
        """Where it all lies."""
        return self._store.file

    @property
    def is_writable(self) -> bool:
        """Whether saving worked at the last attempt; every save tries again."""
        return self._store.is_writable

    @property
    def is_on_network_drive(self) -> bool:
        return self._store.remote

    @property
    def unreadable(self) -> int:
        """Things in the file that this program cannot read; they stay there as they are."""
        return self._shelf.unreadable

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called with the names of what changed; what is returned ends it."""
        return self._listeners.add(listener)

    def refresh(self) -> None:
        """Notice what another window of the program has written; listeners are told of all."""
        if self._store.refresh():
            self._tell_everything()

    def export_to(self, path: Path) -> None:
        """Write everything to one JSON file, or nothing; raises `NotWritten`."""
        export_to(
            path,
            items=self._shelf.items.values(),
            settings=self.settings.all(),
            places=self.history.recent(),
            moment=self._clock(),
        )

    def import_from(self, path: Path) -> Taken:
        """Take over what an export holds and is not kept here in a newer wording.

        Raises `UnreadableExport` with the place of the mistake, or `NotKept`.
        """
        return import_from(path, shelf=self._shelf, settings=self.settings, history=self.history)

    def close(self) -> None:
        """End all writing; what was saved is saved already."""
        if self._store.is_writable:
            self.backups.take_at_last()
        self._store.close()

    def _is_empty(self) -> bool:
        return not (self._shelf.items or self.settings.all() or self.history.recent(1))

    def _tell_everything(self) -> None:
        self._listeners.tell(*KINDS, SETTING, READING)
