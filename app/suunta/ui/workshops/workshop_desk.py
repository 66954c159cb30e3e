"""The workshop somebody is running: every change passes here, is kept, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from suunta.domain.errors import NotKept
from suunta.domain.kept import now
from suunta.domain.workshop import Workshop
from suunta.ui.typed_things import TypedThings
from suunta.ui.workshops.workshop_steps import WorkshopSteps

if TYPE_CHECKING:
    from suunta.ui.keeper import Keeper

SETTLED = 700
"""Milliseconds after the last key before the room sees a number: a 1 may become a 17."""


class WorkshopDesk(QObject):
    """One for the window: the page, the console and the slide on the wall share it."""

    changed = Signal(str)
    """The workshop is another, or was changed in the field that is named; empty for all of it."""
    saved_changed = Signal()
    """Whether all is on the disk, or why not, may be another answer now."""
    results_changed = Signal()
    """What the room sees has changed and is not being typed any more."""
    undone = Signal(str)
    """A step was taken back; carries where that was."""
    redone = Signal(str)
    """A step was done again; carries where that was."""
    parted = Signal(str)
    """Somebody else had changed the same workshop; carries what the one of here is called now."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self.typed: TypedThings[Workshop] = TypedThings(keeper, keeper.keeping.workshops, _as_text)
        self._workshop: Workshop | None = None
        self._steps: dict[str, WorkshopSteps] = {}
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED)
        self._settling.timeout.connect(self.results_changed)
        self.typed.saved.connect(self._on_saved)
        self.typed.not_saved.connect(self._on_not_saved)
        self.typed.parted.connect(self._on_parted)
        keeper.changed.connect(self._on_kept_changed)

    @property
    def workshop(self) -> Workshop | None:
        """The one that is open, as it was typed last."""
        return self._workshop

    @property
    def problem(self) -> NotKept | None:
        """Why the last attempt to save failed; it is tried again by itself."""
        return self.typed.problem

    def is_saved(self) -> bool:
        """Whether every key is on the disk."""
        return self._workshop is None or not self.typed.is_waiting(self._workshop.id)

    def all(self) -> tuple[Workshop, ...]:
        """Every workshop, as it was typed last, the newest first."""
        kept = {each.id: each for each in self._keeper.keeping.workshops.all()}
        latest = {**kept, **{each.id: each for each in self.typed.waiting()}}
        return tuple(sorted(latest.values(), key=lambda each: (each.created, each.id))[::-1])

    def latest(self, identifier: str) -> Workshop | None:
        """One of them as it was typed last, open or not."""
        return self.typed.latest(identifier)

    def open(self, identifier: str) -> bool:
        """Work on one of them; false where there is none of that name."""
        found = self.latest(identifier)
        if found is None:
            return False
        self._show(found)
        return True

    def begin(self, workshop: Workshop) -> None:
        """Keep a new one, and work on it."""
        self.typed.put(workshop)
        self._show(workshop)

    def leave(self) -> None:
        """Work on none."""
        self.end_step()
        self._workshop = None
        self.changed.emit("")
        self.results_changed.emit()

    def change(self, changed: Workshop, where: str) -> None:
        """Take the open workshop as it is now; `where` names the field that was typed in."""
        before = self._workshop
        if before is None or changed == before or changed.id != before.id:
            return
        self._own_steps().note(before, changed, where)
        self._take(changed, where)
        self._settling.start()

    def end_step(self) -> None:
        """A field was left: what comes next is another step, and the room may see the number."""
        self._own_steps().close()
        if self._settling.isActive():
            self._settling.stop()
            self.results_changed.emit()

    def can_undo(self) -> bool:
        return self._workshop is not None and self._own_steps().can_undo()

    def can_redo(self) -> bool:
        return self._workshop is not None and self._own_steps().can_redo()

    def undo(self) -> None:
        if self.can_undo():
            self._go_to(self.undone, *self._own_steps().undo())

    def redo(self) -> None:
        if self.can_redo():
            self._go_to(self.redone, *self._own_steps().redo())

    def delete(self, workshop: Workshop, told: str) -> None:
        """Move one to the bin, in a step that can be taken back; `told` says so."""
        if self._workshop is not None and self._workshop.id == workshop.id:
            self.leave()
        if self.typed.is_waiting(workshop.id):
            # Written after it, it would bring the workshop back.
            self.typed.save()
        keeping = self._keeper.keeping
        self._keeper.take_step(
            lambda: keeping.workshops.delete(workshop.id),
            lambda: keeping.bin.restore(workshop.id),
            told,
        )

    def rename(self, workshop: Workshop, title: str) -> None:
        """Give one another name, whether it is open or not."""
        if self._workshop is not None and self._workshop.id == workshop.id:
            self.change(replace(self._workshop, title=title), "title")
            return
        self.typed.put(replace(workshop, title=title))

    def _own_steps(self) -> WorkshopSteps:
        identifier = self._workshop.id if self._workshop else ""
        return self._steps.setdefault(identifier, WorkshopSteps())

    def _show(self, workshop: Workshop) -> None:
        self.end_step()
        self._workshop = workshop
        self.changed.emit("")
        self.results_changed.emit()
        self.saved_changed.emit()

    def _go_to(self, told: SignalInstance, workshop: Workshop, where: str) -> None:
        self._take(workshop, "")
        told.emit(where)
        self.end_step()
        self.results_changed.emit()

    def _take(self, workshop: Workshop, where: str) -> None:
        self._workshop = workshop
        self.typed.put(workshop)
        self.changed.emit(where)
        self.saved_changed.emit()

    def _on_saved(self, _identifiers: object) -> None:
        self.saved_changed.emit()

    def _on_not_saved(self, _problem: object) -> None:
        self.saved_changed.emit()

    def _on_kept_changed(self, names: frozenset[str]) -> None:
        """Another window, an import or a restored backup may have changed or removed it."""
        here = self._workshop
        if "workshop" not in names or here is None:
            return
        if self.typed.is_waiting(here.id) or self.typed.is_parted(here):
            return
        kept = self._keeper.keeping.workshops.get(here.id)
        if kept is None:
            self.leave()
        elif replace(kept, changed=here.changed) != here:
            # To take back what was done here would take back what was done there.
            self._steps.pop(here.id, None)
            self._show(kept)

    def _on_parted(self, typed: Workshop, kept: Workshop) -> None:
        """Go on with what was typed here, in a workshop of its own that says in its name why."""
        here = self._workshop
        is_open = here is not None and (here.id, here.changed) == (typed.id, typed.changed)
        latest = here if here is not None and is_open else kept
        title = self.tr("%1 (copy %2)").replace("%2", f"{now().astimezone():%H:%M}")
        named = replace(latest, id=kept.id, title=title.replace("%1", latest.title.strip()))
        self.typed.put(named)
        if is_open:
            # To take back what was done before would write into the workshop of the others.
            self._steps.pop(typed.id, None)
            self._show(named)
        self.parted.emit(named.title)


def _as_text(workshop: Workshop) -> str:
    """As a text that can be imported again."""
    from suunta.services.workshop_exporting import workshop_json

    return workshop_json(workshop).decode()


def desk_of(keeper: Keeper) -> WorkshopDesk:
    """The desk of a window, made when it is first asked for."""
    found = keeper.findChild(WorkshopDesk)
    return found if isinstance(found, WorkshopDesk) else WorkshopDesk(keeper)
