"""A workshop that was exported comes back without loss; anything else is refused with its place."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from tests.services.workshop_samples import ANY, FULL

from suunta.domain.errors import UnreadableExport
from suunta.domain.workshop import Workshop
from suunta.domain.workshop_change import titled
from suunta.services import exchange_file
from suunta.services.keeping import Keeping, open_keeping
from suunta.services.workshop_exporting import workshop_json
from suunta.services.workshop_importing import import_workshop, read_workshop

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def keeping(tmp_path: Path) -> Iterator[Keeping]:
    keeping = open_keeping(tmp_path / "data")
    yield keeping
    keeping.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "workshop.json"
    path.write_bytes(workshop_json(FULL))
    return path


def changed(file: Path, change: Change) -> Path:
    """The same file after somebody edited it."""
    document = json.loads(file.read_text(encoding="utf-8"))
    change(document)
    file.write_text(json.dumps(document, indent=2), encoding="utf-8")
    return file


@given(workshop=ANY)
@settings(
    deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_nothing_is_lost_on_the_way(workshop: Workshop, tmp_path: Path) -> None:
    path = tmp_path / "any.json"
    path.write_bytes(workshop_json(workshop))

    assert read_workshop(path) == workshop


def test_unknown_keys_of_the_same_form_are_ignored(file: Path) -> None:
    changed(file, lambda document: document["workshop"].update(mood="good"))

    assert read_workshop(file) == FULL


def test_a_byte_order_mark_is_no_harm(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())

    assert read_workshop(file) == FULL


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        (b"", "", "empty"),
        (b'{\n"format": "suunta-workshop",\n"version": }', "line 3", "no sound JSON"),
        (b'{\n"format": "suunta-workshop"', "line 2", "no sound JSON"),
        (b"%PDF-1.7 \xff\xfe", "line 1", "no sound JSON"),
        (b"[" * 100_000, "line 1", "no sound JSON"),
        (b"[]", "", "no workshop"),
        (b'{"format": "other"}', "", "no workshop"),
        (b'{"format": "suunta-user-data", "version": 1}', "format", "in the settings"),
        (b'{"format": "suunta-workshop", "version": true}', "version", "whole number"),
        (b'{"format": "suunta-workshop", "version": 2}', "version", "newer version"),
        (b'{"format": "suunta-workshop", "version": 1}', "workshop", "identifier"),
    ],
)
def test_what_is_none_is_refused_with_the_place(
    tmp_path: Path, content: bytes, place: str, reason: str
) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content)

    with pytest.raises(UnreadableExport) as refused:
        read_workshop(path)

    assert refused.value.place == place
    assert reason in refused.value.reason


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda w: w.update(created="2026-03-02"), "workshop.created"),
        (lambda w: w.update(created="2026-03-02T10:00:00"), "workshop.created"),
        (lambda w: w.update(created="9999-12-31T23:59:59Z"), "workshop.created"),
        (lambda w: w.update(changed="0001-01-01T00:00:00Z"), "workshop.changed"),
        (lambda w: w.update(present=-1), "workshop.present"),
        (lambda w: w.update(present="many"), "workshop.present"),
        (lambda w: w["statements"][1]["votes"].update(agree=10_000), "statements[1].votes.agree"),
        (lambda w: w["statements"][0].update(words={"de": "Ja"}), "statements[0].words"),
        (lambda w: w["dots"][0]["choices"][1].update(count=-3), "dots[0].choices[1].count"),
        (lambda w: w["dots"][0].update(each=0), "dots[0].each"),
        (lambda w: w["actions"][0].update(due_date="31.1."), "actions[0].due_date"),
        (lambda w: w["actions"].append(w["actions"][0]), "actions[3].id"),
        (lambda w: w.update(notes=[{} for _ in range(1001)]), "workshop.notes"),
    ],
)
def test_what_cannot_be_is_refused_with_the_place(file: Path, change: Change, place: str) -> None:
    changed(file, lambda document: change(document["workshop"]))

    with pytest.raises(UnreadableExport) as refused:
        read_workshop(file)

    assert place in refused.value.place


def test_a_huge_file_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_file, "LARGEST", 1_000_000)
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(10_000_000_000)  # takes no room

    with pytest.raises(UnreadableExport, match="larger than 1 MB"):
        read_workshop(path)


def test_a_folder_and_a_missing_file_are_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.json"):
        with pytest.raises(UnreadableExport, match="cannot be read"):
            read_workshop(path)


def test_an_import_keeps_it_as_it_was(keeping: Keeping, file: Path) -> None:
    imported = import_workshop(file, keeping)

    assert imported.is_new
    assert replace(imported.value, changed=FULL.changed) == FULL
    assert keeping.workshops.all() == (imported.value,)


def test_twice_is_once(keeping: Keeping, file: Path) -> None:
    first = import_workshop(file, keeping)
    again = import_workshop(file, keeping)

    assert not again.is_new
    assert keeping.workshops.all() == (first.value,)


def test_another_wording_stands_beside_the_one_here(keeping: Keeping, file: Path) -> None:
    here = keeping.workshops.save(titled(FULL, "Written here since"))

    imported = import_workshop(file, keeping)

    assert imported.is_new
    assert keeping.workshops.get(here.id) == here
    assert imported.value.id != here.id
    assert imported.value.title == FULL.title


def test_what_lies_in_the_bin_comes_back(keeping: Keeping, file: Path) -> None:
    first = import_workshop(file, keeping).value
    keeping.workshops.delete(first.id)

    imported = import_workshop(file, keeping)

    assert imported.is_new
    assert imported.value.id == first.id
    assert keeping.bin.all() == ()


def test_another_wording_leaves_the_bin_alone(keeping: Keeping, file: Path) -> None:
    here = keeping.workshops.save(titled(FULL, "Deleted"))
    keeping.workshops.delete(here.id)

    imported = import_workshop(file, keeping)

    assert imported.value.id != here.id
    assert [binned.value.id for binned in keeping.bin.all()] == [here.id]


def test_a_refused_file_changes_nothing(keeping: Keeping, file: Path) -> None:
    here = import_workshop(file, keeping).value
    changed(file, lambda document: document["workshop"].update(present=-1))

    with pytest.raises(UnreadableExport):
        import_workshop(file, keeping)

    assert keeping.workshops.all() == (here,)
