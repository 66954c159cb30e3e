"""Runs workshops until it is killed: `python -m torture.facilitator`, as `torture.typist` notes.

It types what a facilitator types, and each key goes the way it goes in the window: put by with
what waits, saved, confirmed.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, date, datetime

from suunta.domain.language import Language
from suunta.domain.workshop import Action, Choice, DiscussionNote, Dots, Statement, Workshop
from suunta.domain.workshop_change import (
    attended,
    dotted,
    due,
    noted,
    planned,
    reworded,
    titled,
    voted,
)
from suunta.domain.workshop_votes import Side
from suunta.services.keeping import Keeping
from suunta.services.keeping.unsaved import Unsaved
from torture.typist import begin

STATEMENTS = 4
STEPS = 24
"""Keys in one workshop; then another one begins."""
_MADE = datetime(2026, 11, 30, 9, tzinfo=UTC)
_TODAY = date(2026, 11, 30)


def main() -> None:
    keeping, log = begin()
    unsaved: Unsaved[Workshop] = Unsaved(keeping.workshops)
    while True:
        identifier = Workshop().id
        for steps in range(1, STEPS + 1):
            unsaved.put(workshop_after(identifier, steps))
            for saved in unsaved.save_all():
                os.write(log, f"{saved.id} {steps}\n".encode())


def workshop_after(identifier: str, steps: int) -> Workshop:
    """The workshop after so many keys."""
    workshop = Workshop(
        statements=tuple(Statement(id=f"statement-{n}") for n in range(STATEMENTS)),
        dots=(Dots((Choice("recommendation/1"), Choice("recommendation/2")), id="dots"),),
        notes=(DiscussionNote(id="note"),),
        id=identifier,
        created=_MADE,
        changed=_MADE,
    )
    for step in range(steps):
        workshop = _after_key(workshop, step)
    return workshop


def kept_states(keeping: Keeping) -> dict[str, str]:
    """What is there of each workshop."""
    return {each.id: _state(each) for each in keeping.workshops.all()}


def state_of(identifier: str, steps: int) -> str:
    """What has to be there of a workshop after so many keys."""
    return _state(workshop_after(identifier, steps))


def _after_key(workshop: Workshop, step: int) -> Workshop:
    """One key: the kinds of fields take turns, and numbers grow digit by digit."""
    statement = f"statement-{step // 8 % STATEMENTS}"
    match step % 8:
        case 0:
            return attended(workshop, 20 + step)
        case 1:
            return voted(workshop, statement, Side.AGREE, 1)
        case 2:
            return voted(workshop, statement, Side.AGREE, 10 + step)
        case 3:
            return voted(workshop, statement, Side.DISAGREE, step)
        case 4:
            return dotted(workshop, "dots", f"recommendation/{1 + step // 8 % 2}", step)
        case 5:
            return noted(workshop, "note", workshop.notes[0].text + "sanoja " * 40)
        case 6:
            action = due(Action(text="Kokeile kirjaamista", id=f"action-{step}"), "31.1.", _TODAY)
            return planned(workshop, action)
        case _:
            named = titled(workshop, f"Johtamispäivä {step}")
            return reworded(named, statement, f"Väite {step}", Language.FI)


def _state(workshop: Workshop) -> str:
    return repr(replace(workshop, changed=_MADE))


if __name__ == "__main__":
    main()
