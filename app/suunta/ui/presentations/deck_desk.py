"""The decks that are worked on: each change is taken at once, kept soon, and can be undone."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from suunta.domain.deck import Deck
from suunta.domain.deck_change import removed
from suunta.domain.deck_changes import Changes, Step, What
from suunta.domain.errors import NotKept
from suunta.domain.kept import now
from suunta.domain.language import Localized
from suunta.ui.keeper import Keeper
from suunta.ui.typed_things import TypedThings

if TYPE_CHECKING:
    from suunta.services.deck_making import DeckMaking
    from suunta.services.keeping.waste_bin import Binned
    from suunta.services.presenting import Presenting
    from suunta.services.workspace import Workspace


class DeckDesk(QObject):
    """Lives as long as the pages do, and with it what can be taken back."""

    changed = Signal(str)
    """The identifier of a deck that is another now; empty where it may be any."""
    saved_changed = Signal()
    """Whether all is on the disk, or why not, may be another answer now."""
    parted = Signal(str, str)
    """Somebody else had changed the same deck: the identifier it had here, and the one it has."""

    def __init__(self, *, keeper: Keeper, presenting: Presenting, making: DeckMaking) -> None:
        super().__init__(keeper)
        self._keeper, self._presenting, self.making = keeper, presenting, making
        self._typed: TypedThings[Deck] = TypedThings(keeper, keeper.keeping.decks, _as_text)
        self._changes: dict[str, Changes] = {}
        self._known: dict[str, Deck] = {}
        """What was here last of each deck that has steps to take back."""
        self._partings: list[tuple[str, str]] = []
        keeper.changed.connect(self._on_kept_changed)
        self._typed.saved.connect(lambda _names: self.saved_changed.emit())
        self._typed.not_saved.connect(lambda _error: self.saved_changed.emit())
        self._typed.parted.connect(self._on_parted)

    def own(self) -> tuple[Deck, ...]:
        """The decks of one's own as they are now, the last changed first."""
        waiting = {deck.id: deck for deck in self._typed.waiting()}
        kept = {deck.id: deck for deck in self._keeper.keeping.decks.all()}
        decks = ({**kept, **waiting}).values()
        return tuple(sorted(decks, key=lambda deck: deck.changed, reverse=True))

    def refresh(self) -> None:
        """Have read what another window has written since; `changed` tells it."""
        self._keeper.refresh()

    def binned(self) -> tuple[Binned, ...]:
        """The decks that lie in the bin, the last deleted first."""
        return tuple(e for e in self._keeper.keeping.bin.all() if isinstance(e.value, Deck))

    def restore(self, identifier: str) -> None:
        """Bring a deck back from the bin; `changed` tells when it is there."""
        self._keeper.do(partial(self._keeper.keeping.bin.restore, identifier))

    def deck(self, identifier: str) -> Deck | None:
        """A deck as it was changed last, on the disk or not; ready ones too."""
        known = self._known.get(identifier)
        if known is not None and self._typed.is_parted(known):
            # Under this identifier is the deck of the others; `parted` is about to tell it.
            return known
        own = self._typed.latest(identifier)
        ready = (deck for deck in self._presenting.ready if deck.id == identifier)
        return own or next(ready, None)

    def create(self, deck: Deck) -> Deck:
        """Keep a new deck of one's own."""
        self._put(deck)
        self._typed.save()
        return deck

    def own_copy(self, deck: Deck) -> Deck:
        """Keep a copy of a deck, to be changed."""
        return self.create(self.making.own_copy(deck))

    def take(self, deck: Deck, what: What, *, slide: str = "", field: str = "") -> None:
        """Take a deck as it is after a change; what it was before can be brought back."""
        before = self.deck(deck.id)
        if before is None or before == deck:
            return
        step = Step(what, before, slide, field, time.monotonic())
        self._changes[deck.id] = self.changes(deck.id).after(step)
        self._put(deck)

    def changes(self, identifier: str) -> Changes:
        """What can be taken back of a deck, and done again."""
        return self._changes.get(identifier, Changes())

    def undo(self, identifier: str) -> Step | None:
        """Take the last change of a deck back; what that was, or `None` where there is none."""
        deck = self.deck(identifier)
        return self._step(deck, self.changes(identifier).undone(deck) if deck else None)

    def redo(self, identifier: str) -> Step | None:
        """Do again what was taken back."""
        deck = self.deck(identifier)
        return self._step(deck, self.changes(identifier).redone(deck) if deck else None)

    def add(self, deck: Deck, slides: tuple[str, ...], told: str, *, is_new: bool) -> None:
        """Take a deck to which `slides` were added from elsewhere, in a step that `told` names.

        The step can be taken back wherever deletions can.
        """
        before = self.deck(deck.id)
        if before is not None:
            step = Step(What.ADD, before, slides[0])
            self._changes[deck.id] = self.changes(deck.id).after(step)
        self._put(deck)
        since = len(self._partings)

        def back() -> None:
            name = self._name_since(since, deck.id)
            if is_new:
                self._keeper.keeping.decks.delete(name)
                return
            latest = self.deck(name)
            if latest is not None:
                self._typed.keep_now(removed(latest, slides))

        self._keeper.take_step(partial(self._typed.keep_now, deck), back, told)

    def delete(self, deck: Deck, told: str) -> None:
        """Move a deck to the bin; what was changed last is written before."""
        self._typed.save()
        self._keeper.delete(deck, told)

    def is_saved(self, identifier: str) -> bool:
        return not self._typed.is_waiting(identifier)

    @property
    def problem(self) -> NotKept | None:
        """Why the last attempt to save failed; it is tried again by itself."""
        return self._typed.problem

    def _put(self, deck: Deck) -> None:
        self._known[deck.id] = deck
        self._typed.put(deck)
        self.changed.emit(deck.id)

    def _step(self, deck: Deck | None, stepped: tuple[Changes, Step] | None) -> Step | None:
        if deck is None or stepped is None:
            return None
        self._changes[deck.id], step = stepped
        # It follows on what is there now: with the time of then it would pass for a second wording.
        self._put(replace(step.deck, changed=deck.changed))
        return step

    def _name_since(self, since: int, identifier: str) -> str:
        """The identifier that a deck has here after all partings but the first `since`."""
        for before, after in self._partings[since:]:
            identifier = after if before == identifier else identifier
        return identifier

    def _on_kept_changed(self, names: frozenset[str]) -> None:
        """Somebody else may have changed a deck: what it was can be brought back then, too."""
        if "deck" not in names:
            return
        for identifier, known in self._known.items():
            stored = self._keeper.keeping.decks.get(identifier)
            if stored is None or not self.is_saved(identifier) or are_alike(stored, known):
                continue
            if self._typed.is_parted(known):
                continue
            step = Step(What.ELSEWHERE, known)
            self._changes[identifier] = self.changes(identifier).after(step)
            self._known[identifier] = stored
        self.changed.emit("")

    def _on_parted(self, typed: Deck, kept: Deck) -> None:
        """Go on with what was typed here, in a deck of its own that says in its name why."""
        known = self._known.get(typed.id)
        is_ours = known is not None and (known.id, known.changed) == (typed.id, typed.changed)
        latest = known if known is not None and is_ours else kept
        moment = f"{now().astimezone():%H:%M}"

        def aside(deck: Deck) -> Deck:
            return replace(deck, id=kept.id, title=self._title_aside(deck.title, moment))

        if is_ours:
            del self._known[typed.id]
            steps = self._changes.pop(typed.id, Changes())
            past, future = (
                tuple(replace(step, deck=aside(step.deck)) for step in each)
                for each in (steps.past, steps.future)
            )
            self._changes[kept.id] = Changes(past, future)
        self._partings.append((typed.id, kept.id))
        self._put(aside(latest))
        self.parted.emit(typed.id, kept.id)

    def _title_aside(self, title: Localized, moment: str) -> Localized:
        """“Name (copy 13:10)”: the time stands in the brackets of a copy, in each language."""
        return {
            language: f"{text.removesuffix(')')} {moment})"
            for language, text in self.making.title_of_copy(title).items()
        }


def desk_for(keeper: Keeper, workspace: Workspace) -> DeckDesk:
    """The one desk beside a keeper, made when it is first asked for."""
    there = keeper.findChild(DeckDesk, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if there is not None:
        return there
    from suunta.services.deck_making import DeckMaking

    presenting = workspace.presenting
    return DeckDesk(
        keeper=keeper, presenting=presenting, making=DeckMaking(presenting, workspace.labels)
    )


def _as_text(deck: Deck) -> str:
    """As a text that can be imported again."""
    from suunta.services.deck_exchange import deck_json

    return deck_json(deck).decode()


def are_alike(one: Deck, other: Deck) -> bool:
    """Whether they say the same, whenever that was written."""
    parts = ("title", "slides", "minutes", "summary")
    return all(getattr(one, part) == getattr(other, part) for part in parts)
