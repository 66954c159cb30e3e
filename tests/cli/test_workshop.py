"""`suunta workshop`: what workshops have given, to files and from them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtWidgets import QApplication
from tests.services.workshop_samples import FULL

from suunta.services.keeping import open_keeping
from suunta.services.workshop_importing import read_workshop

Suunta = Callable[..., Any]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the user's own that is not there yet."""
    folder = tmp_path / "data"
    monkeypatch.setenv("SUUNTA_DATA", str(folder))
    return folder


@pytest.fixture
def kept(data: Path) -> str:
    """The identifier of the only workshop that is kept."""
    keeping = open_keeping(data)
    keeping.workshops.save(FULL)
    keeping.close()
    return FULL.id


def test_json_has_the_keys_that_others_rely_on(suunta: Suunta, kept: str) -> None:
    outcome = suunta("workshop", "list", "--json")

    assert outcome.status == 0
    (row,) = outcome.json
    assert list(row) == [
        *("id", "title", "deck", "present", "statements", "actions", "has_results"),
        *("created", "changed"),
    ]
    assert (row["id"], row["title"], row["present"]) == (kept, "Leadership day", 24)
    assert (row["statements"], row["actions"], row["has_results"]) == (4, 2, True)


def test_text_has_one_line_a_workshop(suunta: Suunta, kept: str) -> None:
    assert suunta("workshop", "list").out == f"{kept}  2026-03-02  Leadership day\n"


def test_that_there_are_none_is_said(suunta: Suunta, data: Path) -> None:
    outcome = suunta("workshop", "list")

    assert (outcome.status, outcome.out) == (0, "")
    assert "no workshops yet" in outcome.err


def test_whoever_only_looks_makes_no_file(suunta: Suunta, data: Path) -> None:
    assert suunta("workshop", "list", "--json").json == []
    assert suunta("workshop", "export", "x", "--to", "md", "--out", "x.md").status == 1
    assert not data.exists()


@pytest.mark.parametrize("form", ["json", "md", "pdf"])
def test_an_export_is_a_file(
    suunta: Suunta, kept: str, form: str, tmp_path: Path, qapp: QApplication
) -> None:
    out = tmp_path / f"out.{form}"

    outcome = suunta("workshop", "export", kept, "--to", form, "--out", str(out), "--lang", "fi")

    assert (outcome.status, outcome.out) == (0, f"{out}\n")
    if form == "pdf":
        assert pypdf.PdfReader(out).root_object["/Lang"] == "fi"
    else:
        assert "Käytän tekoälyä päivittäin." in out.read_text(encoding="utf-8")


def test_tables_are_a_folder(suunta: Suunta, kept: str, tmp_path: Path) -> None:
    folder = tmp_path / "tables"

    outcome = suunta(
        *("workshop", "export", kept[:6], "--to", "csv", "--out", str(folder)),
        *("--lang", "sv", "--without-owners"),
    )

    assert outcome.status == 0
    assert len(outcome.out.splitlines()) == 5
    plan = (folder / "åtgärdsplan.csv").read_text(encoding="utf-8-sig")
    assert "Pilot" in plan
    assert "Virtanen" not in plan


def test_what_was_exported_comes_back(
    suunta: Suunta, kept: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.json"
    suunta("workshop", "export", kept, "--to", "json", "--out", str(out))
    monkeypatch.setenv("SUUNTA_DATA", str(tmp_path / "elsewhere"))

    first = suunta("workshop", "import", str(out))
    again = suunta("workshop", "import", str(out))

    assert (first.status, first.out) == (0, f"Imported: {kept}  Leadership day\n")
    assert (again.status, again.out) == (0, f"Kept already: {kept}  Leadership day\n")
    assert read_workshop(out).actions == FULL.actions


def test_an_unknown_identifier_names_the_nearest(suunta: Suunta, kept: str) -> None:
    outcome = suunta("workshop", "export", "zzzz", "--to", "md", "--out", "x.md")

    assert outcome.status == 1
    assert outcome.err == f"suunta: There is no workshop 'zzzz'. Nearest: {kept}.\n"


def test_a_beginning_that_is_too_short_is_none(suunta: Suunta, kept: str) -> None:
    assert suunta("workshop", "export", kept[:3], "--to", "md", "--out", "x.md").status == 1


@pytest.mark.parametrize(("form", "is_folder"), [("csv", False), ("pdf", True)])
def test_a_target_of_the_other_kind_is_wrong_use(
    suunta: Suunta, kept: str, tmp_path: Path, form: str, is_folder: bool
) -> None:
    out = tmp_path / "out"
    out.mkdir() if is_folder else out.write_text("mine", encoding="utf-8")

    outcome = suunta("workshop", "export", kept, "--to", form, "--out", str(out))

    assert outcome.status == 2
    assert str(out) in outcome.err


def test_a_missing_folder_is_told(suunta: Suunta, kept: str, tmp_path: Path) -> None:
    out = tmp_path / "gone" / "out.md"

    outcome = suunta("workshop", "export", kept, "--to", "md", "--out", str(out))

    assert outcome.status == 1
    assert "There is no such folder" in outcome.err


def test_a_broken_file_is_unreadable_input(suunta: Suunta, kept: str, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{\n"format": ', encoding="utf-8")

    outcome = suunta("workshop", "import", str(broken))

    assert outcome.status == 3
    assert f"{broken}, line 2" in outcome.err
    assert len(suunta("workshop", "list", "--json").json) == 1


def test_a_broken_store_is_unreadable_input(suunta: Suunta, data: Path) -> None:
    data.mkdir()
    (data / "suunta.db").write_bytes(b"no database at all" * 100)

    outcome = suunta("workshop", "list")

    assert outcome.status == 3
    assert "Nothing was changed in it" in outcome.err


def test_without_an_action_it_is_wrong_use(suunta: Suunta) -> None:
    outcome = suunta("workshop")

    assert outcome.status == 2
    assert "ACTION" in outcome.err
