"""Which build this is: as its package says, and nothing where it says nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from suunta import __version__, paths
from suunta.services.stamping import Build, this_build, version_line


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(paths, "shipped_file", lambda name: tmp_path / name)
    this_build.cache_clear()
    yield tmp_path / "build.json"
    this_build.cache_clear()


def test_a_package_says_what_it_was_made_of(file: Path) -> None:
    stamp = {
        "version": __version__,
        "commit": "0123abcd4567",
        "date": "2026-03-02",
        "edition": "2026-06",
        "package": "deb",
    }
    file.write_text(json.dumps(stamp), encoding="utf-8")

    assert this_build() == Build(**stamp)
    assert version_line() == (
        f"suunta {__version__} (deb, commit 0123abcd4567, 2026-03-02, knowledge 2026-06)"
    )


def test_a_checkout_has_a_version_alone() -> None:
    assert this_build() == Build()
    assert version_line() == f"suunta {__version__}"


@pytest.mark.parametrize("content", ["", "[]", "{", "7", '{"package": null, "more": 1}'])
def test_a_stamp_that_makes_no_sense_is_as_none(file: Path, content: str) -> None:
    file.write_text(content, encoding="utf-8")

    assert this_build() == Build()
