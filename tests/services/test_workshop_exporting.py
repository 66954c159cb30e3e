"""A workshop as files: whole or not at all, and nobody is named who shall not be."""

from __future__ import annotations

import errno
import json
import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtWidgets import QApplication
from tests.services.workshop_samples import ANY, FULL

from suunta.domain.errors import NotWritten, Obstacle
from suunta.domain.language import Language
from suunta.domain.workshop import Workshop
from suunta.export import whole_file
from suunta.services.workshop_exporting import (
    WorkshopExporting,
    WorkshopForm,
    workshop_json,
)
from suunta.services.workshop_reporting import WorkshopReporting
from suunta.services.workspace import Workspace

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "user-data.md"
TABLES = [
    "statements.csv",
    "dots.csv",
    "action-plan.csv",
    "discussion-notes.csv",
    "statements-from-the-room.csv",
]


@pytest.fixture(scope="session")
def exporting(workspace: Workspace, qapp: QApplication) -> WorkshopExporting:
    return WorkshopExporting(
        WorkshopReporting(workspace.knowledge, workspace.labels, workspace.facilitating)
    )


def words_in(path: Path) -> str:
    """All the words of an exported file or folder."""
    if path.is_dir():
        return "\n".join(each.read_text(encoding="utf-8-sig") for each in sorted(path.iterdir()))
    if path.suffix == ".pdf":
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", WorkshopForm)
def test_every_form_holds_what_was_agreed(
    exporting: WorkshopExporting, form: WorkshopForm, tmp_path: Path
) -> None:
    target = tmp_path / f"out{form.suffix}"

    written = exporting.export_workshop(FULL, form, target, language=Language.EN)

    assert all(path.is_file() for path in written)
    for word in ("I use AI every day.", "Pilot", "Maija Virtanen", "before summer", "Lead"):
        assert word in words_in(target)


@pytest.mark.parametrize("form", WorkshopForm)
def test_owners_can_be_left_out(
    exporting: WorkshopExporting, form: WorkshopForm, tmp_path: Path
) -> None:
    target = tmp_path / f"out{form.suffix}"

    exporting.export_workshop(FULL, form, target, language=Language.EN, with_owners=False)

    assert "Virtanen" not in words_in(target)
    assert "Pilot" in words_in(target)


def test_tables_are_files_of_a_folder(exporting: WorkshopExporting, tmp_path: Path) -> None:
    folder = tmp_path / "tables"

    written = exporting.export_workshop(FULL, WorkshopForm.CSV, folder, language=Language.EN)

    assert [path.name for path in written] == TABLES
    assert {path.name for path in folder.iterdir()} == set(TABLES)


def test_a_disk_that_fills_takes_the_first_tables_back(
    exporting: WorkshopExporting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "tables"
    exporting.export_workshop(FULL, WorkshopForm.CSV, folder, language=Language.EN)
    (folder / "mine.txt").write_text("mine", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    fill_after(3, monkeypatch)

    changed = replace(FULL, present=99, statements=(), dots=(), actions=(), notes=())

    with pytest.raises(NotWritten) as failed:
        exporting.export_workshop(changed, WorkshopForm.CSV, folder, language=Language.EN)

    assert failed.value.obstacle is Obstacle.FULL
    monkeypatch.undo()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_new_folder_that_cannot_be_filled_is_not_left(
    exporting: WorkshopExporting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_after(2, monkeypatch)

    with pytest.raises(NotWritten):
        exporting.export_workshop(FULL, WorkshopForm.CSV, tmp_path / "tables", language=Language.EN)

    assert list(tmp_path.iterdir()) == []


def fill_after(files: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one more file than `files` meet a full disk; those after it find room again."""
    sync, synced = os.fsync, []

    def fsync(number: int) -> None:
        synced.append(number)
        if len(synced) == files + 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(number)

    monkeypatch.setattr(whole_file.os, "fsync", fsync)


@pytest.mark.parametrize("form", WorkshopForm)
def test_a_folder_that_is_not_there_is_told(
    exporting: WorkshopExporting, form: WorkshopForm, tmp_path: Path
) -> None:
    with pytest.raises(NotWritten) as failed:
        exporting.export_workshop(FULL, form, tmp_path / "gone" / "x", language=Language.FI)

    assert failed.value.obstacle is Obstacle.NO_FOLDER


def test_tables_do_not_take_the_place_of_a_file(
    exporting: WorkshopExporting, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_text("mine", encoding="utf-8")

    with pytest.raises(NotWritten):
        exporting.export_workshop(FULL, WorkshopForm.CSV, file, language=Language.EN)

    assert file.read_text(encoding="utf-8") == "mine"


def test_what_is_cancelled_leaves_no_file(exporting: WorkshopExporting, tmp_path: Path) -> None:
    written = exporting.export_workshop(
        FULL,
        WorkshopForm.PDF,
        tmp_path / "x.pdf",
        language=Language.EN,
        cancelled=lambda: True,
    )

    assert written == ()
    assert list(tmp_path.iterdir()) == []


def test_json_says_what_it_is() -> None:
    document = json.loads(workshop_json(FULL))

    assert list(document) == ["format", "version", "program", "exported", "workshop"]
    assert (document["format"], document["version"]) == ("suunta-workshop", 1)
    assert document["workshop"]["actions"][0]["due_date"] == date(2027, 1, 31).isoformat()


def test_every_key_is_documented() -> None:
    documented = set(re.findall(r"`(\w+)`", DOCUMENTATION.read_text(encoding="utf-8")))
    languages = {language.value for language in Language}

    def keys(value: object) -> set[str]:
        if isinstance(value, list):
            return set().union(*map(keys, value)) if value else set()
        if not isinstance(value, dict):
            return set()
        return set(value) | keys(list(value.values()))

    assert keys(json.loads(workshop_json(FULL))) - languages <= documented


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Työpaja: A/B?", "työpaja-a-b-2026-03-02.pdf"),
        ("", "workshop-without-a-name-2026-03-02.pdf"),
        ("../../etc", "etc-2026-03-02.pdf"),
        ("?!", "suunta-2026-03-02.pdf"),
        ("x" * 300, f"{'x' * 60}-2026-03-02.pdf"),
    ],
)
def test_its_name_is_one_that_any_system_takes(
    exporting: WorkshopExporting, title: str, name: str
) -> None:
    workshop = replace(FULL, title=title)

    assert exporting.name(workshop, Language.EN, WorkshopForm.PDF) == name


@given(workshop=ANY)
@settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_was_typed_can_be_exported(
    exporting: WorkshopExporting, workshop: Workshop, tmp_path: Path
) -> None:
    for form in (WorkshopForm.CSV, WorkshopForm.MARKDOWN, WorkshopForm.PDF):
        target = tmp_path / f"any{form.suffix}"
        assert exporting.export_workshop(workshop, form, target, language=Language.SV)


@pytest.mark.parametrize("form", WorkshopForm)
def test_half_a_character_stops_no_export(
    exporting: WorkshopExporting, form: WorkshopForm, tmp_path: Path
) -> None:
    """As a torn drag from another program brings it."""
    target = tmp_path / f"x{form.suffix}"
    torn = replace(FULL, title="a\ud800b", statements=(replace(FULL.statements[0], words={}),))

    assert exporting.export_workshop(torn, form, target, language=Language.EN)
