"""What looks for another passage: begun in the list that misses it, ended on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from suunta.services.keeping.attaching import Passage, Placed
    from suunta.ui.keeper import Keeper


class Attaching(QObject):
    """One thing at a time; the lists begin, the reader offers passages and ends."""

    changed = Signal()
    """Another thing looks for its passage now, or none."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self.thing: Placed | None = None
        """What looks for a passage."""

    def begin(self, thing: Placed) -> None:
        self.thing = thing
        self.changed.emit()

    def end(self) -> None:
        """It stays where it was, or it has found its place."""
        if self.thing is not None:
            self.thing = None
            self.changed.emit()

    def attach(self, to: Passage, *, edition: str, told: str) -> None:
        """Let it stand there, in a step that can be taken back; `told` says what was done."""
        thing = self.thing
        if thing is not None:
            self.end()
            attach_in_a_step(self._keeper, thing, to, edition=edition, told=told)


def attach_in_a_step(
    keeper: Keeper, thing: Placed, to: Passage, *, edition: str, told: str
) -> None:
    """Give a thing another place; taken back, it stands where it stood."""
    from suunta.services.keeping.attaching import attach, put_back

    before: list[Placed] = []
    keeping = keeper.keeping
    keeper.take_step(
        lambda: before.extend(attach(keeping, thing, to, edition=edition)),
        lambda: put_back(keeping, tuple(before)),
        told,
    )
