"""The last place: kept as plain words, found as values, dropped when it makes no sense."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from suunta.services.keeping import Keeping, open_keeping
from suunta.services.remembering import LastPlace, keep_place, plain, read_place, state_like


@dataclass(frozen=True, slots=True)
class Seen:
    scroll: int
    words: tuple[str, ...] = ()


@pytest.fixture
def keeping(tmp_path: Path) -> Iterator[Keeping]:
    keeping = open_keeping(tmp_path)
    yield keeping
    keeping.close()


def test_nothing_is_known_at_the_first_start(keeping: Keeping) -> None:
    assert read_place(keeping.settings) is None


def test_a_place_comes_back_with_its_state(keeping: Keeping) -> None:
    seen = Seen(40, ("ai", "act"))
    keep_place(keeping.settings, LastPlace("search", "", plain(seen)))

    found = read_place(keeping.settings)

    assert found is not None
    assert (found.page, state_like(Seen(0), found.state)) == ("search", seen)


@pytest.mark.parametrize("spoilt", [17, ["search"], {"argument": "x"}, None])
def test_a_spoilt_place_is_none(keeping: Keeping, spoilt: object) -> None:
    keeping.settings.choose("last-place", spoilt)

    assert read_place(keeping.settings) is None


@pytest.mark.parametrize("written", [None, {}, {"scroll": "far"}, 3])
def test_a_state_of_another_version_is_dropped(written: object) -> None:
    assert state_like(Seen(0), written) is None


def test_a_page_without_a_state_has_none() -> None:
    assert state_like(None, {"scroll": 1}) is None
    assert plain(object()) is None
