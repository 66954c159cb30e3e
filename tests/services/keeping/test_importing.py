"""An import merges by identifier, and a file with a mistake changes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from suunta.domain.errors import UnreadableExport
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.reading_place import ReadingPlace
from suunta.services.keeping import Keeping

MOMENT = "2026-03-01T10:00:00Z"
SOUND: dict[str, Any] = {
    "format": "suunta-user-data",
    "version": 1,
    "notes": [{"id": "a", "text": "first", "created": MOMENT, "changed": MOMENT}],
}


def written(folder: Path, document: object) -> Path:
    path = folder / "data.json"
    content = document if isinstance(document, bytes) else json.dumps(document).encode()
    path.write_bytes(content)
    return path


def test_what_is_newer_wins_on_either_side(keeping: Keeping, tmp_path: Path) -> None:
    here = keeping.notes.save(Note("here"))
    there = keeping.notes.save(Note("there"))
    keeping.settings.choose("theme", "light")
    keeping.history.read(ReadingPlace("vision/aims", Language.FI, "early"))
    keeping.export_to(tmp_path / "data.json")
    document = json.loads((tmp_path / "data.json").read_text("utf-8"))
    for note in document["notes"]:
        is_newer = note["id"] == there.id
        note |= {"text": "imported", "changed": f"20{'99' if is_newer else '01'}-01-01T00:00:00Z"}
    document["settings"]["theme"] = {"value": "dark", "changed": "2001-01-01T00:00:00Z"}
    document["settings"]["zoom"] = {"value": 150, "changed": MOMENT}
    document["reading"][0] |= {"anchor": "later", "read": "2099-01-01T00:00:00Z"}

    taken = keeping.import_from(written(tmp_path, document))

    assert keeping.notes.get(here.id) == here
    assert keeping.notes.get(there.id).text == "imported"  # type: ignore[union-attr]
    assert keeping.settings.get("theme", "") == "light"
    assert keeping.settings.get("zoom", 100) == 150
    assert keeping.history.recent()[0].anchor == "later"
    assert (taken.added, taken.updated, taken.left) == (0, 1, 1)


def test_importing_twice_is_importing_once(opened: Callable[[], Keeping], tmp_path: Path) -> None:
    keeping = opened()
    path = written(tmp_path, SOUND)

    first, second = keeping.import_from(path), keeping.import_from(path)

    assert (first.added, second.added, second.left) == (1, 0, 1)
    keeping.close()
    assert [note.text for note in opened().notes.all()] == ["first"]


def test_what_was_deleted_here_later_stays_deleted(keeping: Keeping, tmp_path: Path) -> None:
    note = keeping.notes.save(Note("gone"))
    keeping.export_to(tmp_path / "data.json")
    keeping.notes.delete(note.id)

    keeping.import_from(tmp_path / "data.json")

    assert keeping.notes.all() == ()
    assert len(keeping.bin.all()) == 1


def test_what_was_deleted_there_later_goes_to_the_bin_here(
    keeping: Keeping, tmp_path: Path
) -> None:
    note = keeping.notes.save(Note("gone there"))
    keeping.notes.delete(note.id)
    keeping.export_to(tmp_path / "data.json")
    keeping.bin.delete_for_good(note.id)
    older = replace(note, changed=note.created)
    keeping.notes.save(older)
    document = json.loads((tmp_path / "data.json").read_text("utf-8"))
    document["bin"]["notes"][0]["changed"] = "2099-01-01T00:00:00Z"

    keeping.import_from(written(tmp_path, document))

    assert keeping.notes.all() == ()
    assert [each.value.id for each in keeping.bin.all()] == [note.id]


def test_of_two_with_one_identifier_the_newer_is_taken(keeping: Keeping, tmp_path: Path) -> None:
    twice = SOUND["notes"] + [
        SOUND["notes"][0] | {"text": "second", "changed": "2027-01-01T00:00:00Z"}
    ]
    document = SOUND | {"notes": twice[::-1]}

    keeping.import_from(written(tmp_path, document))

    assert [note.text for note in keeping.notes.all()] == ["second"]


def note_with(**changes: object) -> dict[str, object]:
    return SOUND | {"notes": [*SOUND["notes"], SOUND["notes"][0] | {"id": "b"} | changes]}


MISTAKES: list[tuple[object, str, str]] = [
    (b"", "line 1", "no sound JSON"),
    (b'{"format": "suunta-user-data",\n "version": 1,\n "notes": [}', "line 3", "no sound JSON"),
    (b'{"format": "suunta-user-data",\n "version": 1', "line 2", "no sound JSON"),
    (b'{"format": "\xff\xfe"}', "line 1", "no sound JSON"),
    (b"[" * 100_000, "line 1", "no sound JSON"),
    ([], "", "no file of user data"),
    ({"format": "other"}, "", "no file of user data"),
    (SOUND | {"version": "one"}, "version", "whole number"),
    (SOUND | {"version": 2}, "version", "newer version of Suunta"),
    (SOUND | {"notes": {}}, "notes", "Expected `array`"),
    (note_with(text=5), "notes[1].text", "Expected `str`"),
    (note_with(id=""), "notes[1]", "identifier"),
    (note_with(created="yesterday"), "notes[1].created", "no time"),
    (note_with(changed="2026-03-01T10:00:00"), "notes[1].changed", "no zone"),
    (note_with(language="de"), "notes[1].language", "Invalid enum"),
    (SOUND | {"bin": {"searches": [7]}}, "bin.searches[0]", "identifier"),
    (SOUND | {"settings": {"zoom": 5}}, "settings[...]", "Expected `object`"),
    (SOUND | {"reading": [{"document": "a/b"}]}, "reading[0]", "language"),
]


@pytest.mark.parametrize(("document", "place", "reason"), MISTAKES)
def test_a_mistake_is_told_with_its_place_and_nothing_is_taken_over(
    keeping: Keeping, tmp_path: Path, document: object, place: str, reason: str
) -> None:
    path = written(tmp_path, document)

    with pytest.raises(UnreadableExport) as caught:
        keeping.import_from(path)

    assert caught.value.place == place
    assert reason in caught.value.reason
    assert str(path) in str(caught.value)
    assert keeping.notes.all() == ()


def test_a_file_that_is_not_there_is_said(keeping: Keeping, tmp_path: Path) -> None:
    with pytest.raises(UnreadableExport, match="cannot be read"):
        keeping.import_from(tmp_path / "nowhere.json")


def test_a_byte_order_mark_and_what_is_unknown_do_no_harm(keeping: Keeping, tmp_path: Path) -> None:
    document = note_with(colour="mauve") | {"dreams": [1]}

    keeping.import_from(written(tmp_path, b"\xef\xbb\xbf" + json.dumps(document).encode()))

    assert len(keeping.notes.all()) == 2
