"""Things of one kind as somebody works on them: taken at every key, on the disk a moment later."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from suunta.domain.errors import NotKept
from suunta.domain.kept import Kept
from suunta.services.keeping.unsaved import Unsaved

if TYPE_CHECKING:
    from suunta.services.keeping.collection import Collection
    from suunta.ui.keeper import Keeper

SOON = 150
"""Milliseconds after the first key before what was typed since is written."""
AGAIN = 3000
"""Milliseconds before writing is tried again where it failed."""

T = TypeVar("T", bound=Kept)


class TypedThings(QObject, Generic[T]):
    """What is not on the disk yet stays here, and is tried again until it is."""

    saved = Signal(object)
    """The identifiers of what is on the disk as it was typed."""
    not_saved = Signal(object)
    """Carries the `NotKept`; what was typed is safe in here as long as the program runs."""
    parted = Signal(object, object)
    """A thing as it was typed, and as it is kept: under another identifier.

    Another process had changed the same thing.
    """

    def __init__(
        self, keeper: Keeper, collection: Collection[T], as_text: Callable[[T], str]
    ) -> None:
        """`as_text` says what of a thing is worth being copied where it cannot be saved."""
        super().__init__(keeper)
        self._as_text = as_text
        self._keeper = keeper
        self._collection = collection
        self._unsaved: Unsaved[T] = Unsaved(collection)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.save)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.save)
        self.problem: NotKept | None = None
        """Why the last attempt failed; `None` when it did not."""
        keeper.ending.connect(self._on_ending)
        keeper.typing.append(self)

    def put(self, thing: T) -> None:
        """Take the latest state of a thing."""
        self._unsaved.put(thing)
        if not self._soon.isActive():
            self._soon.start(SOON)

    def latest(self, identifier: str) -> T | None:
        """A thing as it was typed last, on the disk or not."""
        waiting = (each for each in self._unsaved.waiting if each.id == identifier)
        return next(waiting, None) or self._collection.get(identifier)

    def is_waiting(self, identifier: str) -> bool:
        return any(each.id == identifier for each in self._unsaved.waiting)

    def is_parted(self, thing: T) -> bool:
        """Whether what is typed on from it is kept under another identifier; `parted` tells it."""
        return self._unsaved.is_parted(thing)

    def waiting(self) -> tuple[T, ...]:
        """What is not on the disk yet."""
        return self._unsaved.waiting

    def texts(self) -> tuple[str, ...]:
        """What is not on the disk yet, as texts to be copied."""
        return tuple(map(self._as_text, self._unsaved.waiting))

    def keep_now(self, thing: T) -> None:
        """Write a thing and what else waits; raises `NotKept`. Only on the thread that writes."""
        self._unsaved.put(thing)
        self._unsaved.save_all()

    def save(self) -> None:
        """Have everything that waits written."""
        self._soon.stop()
        self._keeper.do(self._write, self._on_written)

    def _on_ending(self) -> None:
        if self.waiting():
            self.save()

    def _write(self) -> tuple[str, ...] | NotKept:
        try:
            return tuple(each.id for each in self._unsaved.save_all())
        except NotKept as error:
            return error

    def _on_written(self, answer: tuple[str, ...] | NotKept) -> None:
        for typed, kept in self._unsaved.take_parted():
            self.parted.emit(typed, kept)
        if isinstance(answer, NotKept):
            self.problem = answer
            self._again.start(AGAIN)
            self.not_saved.emit(answer)
            return
        self._again.stop()
        self.problem = None
        self.saved.emit(frozenset(each for each in answer if not self.is_waiting(each)))
