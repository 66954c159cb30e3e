"""What administrators have set: where it is looked for, and that no mistake in it does harm."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from suunta import administered
from suunta.administered import Source


def written(folder: Path, content: object) -> Path:
    file = folder / "defaults.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        content if isinstance(content, str) else json.dumps(content), encoding="utf-8-sig"
    )
    return file


def test_a_file_holds_what_is_locked_and_what_is_not(tmp_path: Path) -> None:
    file = written(tmp_path, {"locked": {"look": "dark"}, "defaults": {"text-size": 125}})

    assert administered.read((file,)) == (
        Source(str(file), locked={"look": "dark"}, defaults={"text-size": 125}),
    )


def test_a_file_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert administered.read((tmp_path / "nowhere.json", tmp_path / "file" / "in.json")) == ()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[1]",
        '"text"',
        "[" * 100_000,
        '{"locked": []}',
        '{"defaults": {}, "look": "dark"}',
    ],
    ids=lambda content: content[:20] or "empty",
)
def test_a_file_with_a_mistake_sets_nothing_and_says_so(tmp_path: Path, content: str) -> None:
    file = written(tmp_path, content)

    source = administered.read((file,))[0]

    assert (source.locked, source.defaults) == ({}, {})
    assert source.fault.endswith(".")


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "defaults.json"
    folder.mkdir()
    latin = tmp_path / "latin.json"
    latin.write_bytes(b'{"defaults": {"look": "\xe4"}}')

    assert all(source.fault for source in administered.read((folder, latin)))
    assert len(administered.read((folder, latin))) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other places")
def test_linux_has_a_place_of_its_own_and_those_of_the_desktop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/one:/two")
    two = administered.places()
    monkeypatch.delenv("XDG_CONFIG_DIRS")

    assert two == tuple(
        Path(each, "defaults.json") for each in ("/etc/suunta", "/one/suunta", "/two/suunta")
    )
    assert administered.places()[1:] == (Path("/etc/xdg/suunta/defaults.json"),)


def test_macos_and_windows_have_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    mac = administered.places()
    monkeypatch.setattr(sys, "platform", "win32")

    assert mac == (Path("/Library/Application Support/Suunta/defaults.json"),)
    assert administered.places() == ()


def test_a_name_is_found_however_it_is_spelt_and_the_first_counts() -> None:
    sources = ({"TextSize": 125}, {"text-size": 200, "LOOK": "dark"})

    assert administered.first("text-size", sources) == 125
    assert administered.first("look", sources) == "dark"
    assert administered.first("page-zoom", sources) is None
