"""What is typed waits until it is saved, and goes on waiting if it cannot be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from suunta.domain.deck import Deck
from suunta.domain.errors import NotKept
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.workshop import Workshop
from suunta.services.keeping import Keeping, Unsaved, open_keeping


def test_the_latest_wording_of_each_is_saved(keeping: Keeping) -> None:
    unsaved = Unsaved(keeping.notes)
    first, second = Note("f"), Note("s")
    for note in (first, replace(first, text="fi"), second, replace(first, text="fir")):
        unsaved.put(note)

    saved = unsaved.save_all()

    assert {note.text for note in saved} == {"fir", "s"}
    assert set(keeping.notes.all()) == set(saved)
    assert unsaved.waiting == ()


def test_a_job_that_is_dropped_leaves_the_rest_to_the_next(keeping: Keeping) -> None:
    unsaved = Unsaved(keeping.notes)
    unsaved.put(Note("a"))

    assert unsaved.save_all(lambda: True) == ()
    assert [note.text for note in unsaved.save_all()] == ["a"]


def test_what_is_typed_while_it_is_saved_goes_on_waiting(keeping: Keeping) -> None:
    unsaved = Unsaved(keeping.notes)
    note = Note("typed")
    keeping.listen(lambda changed: unsaved.put(replace(note, text="typed more")))
    unsaved.put(note)

    unsaved.save_all()

    assert [each.text for each in unsaved.waiting] == ["typed more"]


def test_what_another_process_changed_moves_aside_once(folder: Path) -> None:
    here, there = open_keeping(folder), open_keeping(folder)
    begun = here.workshops.save(Workshop("Day"))
    there.refresh()
    unsaved = Unsaved(here.workshops)
    for number in range(3):
        theirs = there.workshops.get(begun.id)
        assert theirs is not None
        there.workshops.save(replace(theirs, title=f"there {number}"))
        unsaved.put(replace(begun, title=f"here {number}"))
        unsaved.save_all()

    assert sorted(each.title for each in here.workshops.all()) == ["here 2", "there 2"]
    assert unsaved.is_parted(begun)
    ((typed, kept),) = unsaved.take_parted()
    assert (typed.id, kept.id == begun.id) == (begun.id, False)
    assert unsaved.take_parted() == ()

    # Whoever opens theirs afterwards works on theirs.
    opened = here.workshops.get(begun.id)
    assert opened is not None
    assert not unsaved.is_parted(opened)
    here.close()
    there.close()


def test_a_deck_that_another_process_changes_too_is_parted_once(folder: Path) -> None:
    here, there = open_keeping(folder), open_keeping(folder)
    begun = here.decks.save(Deck({Language.EN: "Day"}))
    there.refresh()
    unsaved = Unsaved(here.decks)
    for number in range(3):
        theirs = there.decks.get(begun.id)
        assert theirs is not None
        there.decks.save(replace(theirs, minutes=10 + number))
        unsaved.put(replace(begun, minutes=20 + number))
        unsaved.save_all()

    assert sorted(each.minutes for each in here.decks.all()) == [12, 22]
    here.close()
    there.close()


def test_what_cannot_be_saved_goes_on_waiting(tmp_path: Path) -> None:
    (tmp_path / "no folder").touch()
    keeping = open_keeping(tmp_path / "no folder" / "suunta")
    unsaved = Unsaved(keeping.notes)
    note = Note("nowhere to go")
    unsaved.put(note)

    with pytest.raises(NotKept):
        unsaved.save_all()

    assert unsaved.waiting == (note,)
    (tmp_path / "no folder").unlink()
    unsaved.save_all()
    assert unsaved.waiting == ()
    assert [each.text for each in keeping.notes.all()] == ["nowhere to go"]
    keeping.close()
