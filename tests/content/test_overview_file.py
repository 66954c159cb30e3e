"""The overview on disk: the same when it is read again, and no harm when it is not one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from suunta.content.overview_file import read_overview, write_overview
from suunta.domain.front_page import Card, DeckCard, FrontPage, Overview
from suunta.domain.language import Language

TEXT = st.text(max_size=20)
CARDS = st.lists(
    st.builds(Card, TEXT, TEXT, over=TEXT, figure=TEXT, sector=TEXT, is_inferred=st.booleans()),
    max_size=3,
).map(tuple)
PAGES = st.builds(
    FrontPage,
    recommendations=CARDS,
    experiments=CARDS,
    vision=CARDS,
    decks=st.lists(st.builds(DeckCard, TEXT, TEXT, st.integers(), st.integers())).map(tuple),
    sectors=st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple),
    inferred=TEXT,
)
OVERVIEWS = st.builds(
    Overview,
    edition=TEXT,
    date=TEXT,
    passages=st.integers(0, 10_000),
    documents=st.dictionaries(TEXT, st.integers(0, 100), max_size=3),
    pages=st.dictionaries(st.sampled_from(Language), PAGES),
)
QUICKLY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@QUICKLY
@given(overview=OVERVIEWS)
def test_what_was_written_is_read(tmp_path: Path, overview: Overview) -> None:
    write_overview(overview, tmp_path / "overview.json")

    assert read_overview(tmp_path / "overview.json") == overview


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"pages": {}}',
        b'{"pages": {"de": {}}}',
        b'{"pages": {"en": {"sectors": 3, "inferred": "", "decks": []}}}',
        b'{"edition":"1","date":"","passages":1,"documents":{},"pages":{},"later":1}',
        b"[" * 100_000,
    ],
)
def test_anything_else_is_as_if_there_were_nothing(tmp_path: Path, written: bytes) -> None:
    file = tmp_path / "overview.json"
    file.write_bytes(written)

    assert read_overview(file) is None


def test_a_file_that_is_missing_is_nothing(tmp_path: Path) -> None:
    assert read_overview(tmp_path / "overview.json") is None


@QUICKLY
@given(overview=OVERVIEWS, cut=st.integers(1, 200))
def test_a_file_that_was_cut_off_is_nothing(tmp_path: Path, overview: Overview, cut: int) -> None:
    file = tmp_path / "overview.json"
    write_overview(overview, file)
    written = file.read_bytes()
    file.write_bytes(written[: max(0, len(written) - cut)])

    assert read_overview(file) is None
