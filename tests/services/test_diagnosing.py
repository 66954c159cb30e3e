"""What support would ask first."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from suunta import __version__, paths
from suunta.domain.note import Note
from suunta.search.version import FORMAT
from suunta.services.diagnosing import diagnose, told
from suunta.services.keeping import open_keeping


@pytest.fixture(autouse=True)
def installation(
    tmp_path: Path, small_knowledge: Path, small_index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "knowledge_folder", lambda: small_knowledge)
    monkeypatch.setattr(paths, "bundled_index", lambda: small_index)
    monkeypatch.setattr(paths, "cached_index", lambda: tmp_path / "cache" / "index")


def indexes() -> list[dict[str, Any]]:
    found = diagnose()["indexes"]
    assert isinstance(found, list)
    return found


def test_versions_and_paths_are_told() -> None:
    findings = diagnose()

    assert findings["suunta"] == __version__
    assert findings["knowledge"] == str(paths.knowledge_folder())
    assert findings["resources"] == str(paths.resources_folder())
    assert findings["installed"] is False


def test_the_versions_of_the_libraries_are_known() -> None:
    libraries = diagnose()["libraries"]

    assert isinstance(libraries, dict)
    assert {"PySide6-Essentials", "whoosh-reloaded", "PyYAML"} <= set(libraries)
    assert all(version[0].isdigit() for version in libraries.values())


def test_the_shipped_fonts_are_told() -> None:
    assert "Inter-Regular.ttf" in str(diagnose()["fonts"])


def test_findings_can_be_written_as_json() -> None:
    assert json.loads(json.dumps(diagnose())) == diagnose()


def test_findings_are_told_in_a_line_each() -> None:
    findings = diagnose()

    lines = told(findings).splitlines()

    assert [line.partition(": ")[0] for line in lines] == list(findings)
    assert lines[0] == f"suunta: {__version__}"
    assert lines[-2].startswith('indexes: [{"folder"')
    assert lines[-1].startswith('data: {"file"')


def test_a_usable_index_tells_what_it_holds(small_index: Path) -> None:
    bundled = indexes()[0]

    assert bundled["folder"] == str(small_index)
    assert bundled["usable"] is True
    assert bundled["documents"] > 3
    assert bundled["passages"] > bundled["documents"]
    assert bundled["edition"]


def test_a_missing_index_tells_why_it_is_unusable() -> None:
    cached = indexes()[1]

    assert (cached["folder"], cached["usable"]) == (str(paths.cached_index()), False)
    assert str(paths.cached_index()) in cached["reason"]


def test_a_broken_index_tells_why_it_is_unusable(small_index: Path) -> None:
    next(small_index.glob("*/*.seg")).write_bytes(b"broken")

    bundled = indexes()[0]

    assert bundled["usable"] is False
    assert "broken" in bundled["reason"]


def test_without_knowledge_there_is_still_a_diagnosis(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "knowledge_folder", lambda: tmp_path / "nowhere")

    assert [index["usable"] for index in indexes()] == [False, False]


def test_the_place_and_the_state_of_what_is_kept_are_told_and_nothing_of_it() -> None:
    folder = paths.data_folder()
    assert diagnose()["data"] == {"file": str(folder / "suunta.db"), "state": "not there yet"}
    keeping = open_keeping(folder)
    keeping.notes.save(Note("A secret"))
    keeping.close()

    findings = diagnose()

    data = findings["data"]
    assert isinstance(data, dict)
    assert (data["state"], data["network drive"]) == ("sound", False)
    assert data["form"] > 0
    assert "secret" not in str(findings)


def test_a_broken_file_is_told_and_left_as_it_is() -> None:
    file = paths.data_folder() / "suunta.db"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"no database at all")

    data = diagnose()["data"]

    assert isinstance(data, dict)
    assert data["state"] == "is no file of Suunta's"
    assert file.read_bytes() == b"no database at all"


def test_an_index_says_when_and_for_which_format_it_was_built() -> None:
    bundled = indexes()[0]

    assert bundled["own"] is False
    assert bundled["format"] == FORMAT
    assert date.fromisoformat(bundled["built"]) <= date.today()  # noqa: DTZ011  the day here


@pytest.mark.skipif(sys.platform != "linux", reason="other systems ask elsewhere")
def test_what_administrators_set_is_told_with_what_makes_no_sense(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "suunta" / "defaults.json"
    file.parent.mkdir()
    file.write_text('{"locked": {"look": "dark"}, "defaults": {"TextSize": 130}}', encoding="utf-8")
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))

    assert diagnose()["administrators"] == {
        "sources": [str(file)],
        "locked": {"look": "dark"},
        "defaults": {},
        "faults": [f"{file}: TextSize cannot be 130."],
    }
