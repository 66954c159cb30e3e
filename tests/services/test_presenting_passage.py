"""A passage knows its lines, and what each of them rests on."""

from __future__ import annotations

from suunta.domain.provenance import Provenance
from suunta.services.presenting_passage import Line, Passage
from suunta.services.presenting_sources import Cited

FIRST = Line("One.", sources=(Cited("A"),), figures=("figure/one",))
SECOND = Line("Two.", sources=(Cited("B"), Cited("A")), reasons=("So we read it",))
GOES_ON = Line("Three.", is_continued=True)
GAP = Line("Four.", is_item=True, is_unknown=True)
BEHIND = (Cited("The page's own"),)


def test_lines_stand_beneath_each_other_and_sentences_go_on() -> None:
    passage = Passage("Title", "", (FIRST, GOES_ON, SECOND))

    assert passage.text == "One. Three.\nTwo."
    assert passage.lines == ("One.", "Three.", "Two.")


def test_each_source_is_named_once_and_the_pages_where_a_line_names_none() -> None:
    passage = Passage("Title", "", (FIRST, SECOND), BEHIND)

    assert passage.sources == (Cited("A"), Cited("B"))
    assert passage.with_lines([GAP]).sources == BEHIND


def test_some_of_the_lines_are_founded_by_themselves() -> None:
    passage = Passage("Title", "", (FIRST, SECOND, GAP), is_cited=True)

    assert passage.provenance is Provenance.INFERRED
    assert passage.reasons == ("So we read it",)
    assert passage.with_lines([FIRST, GAP]).provenance is Provenance.UNKNOWN
    assert passage.with_lines([FIRST]).provenance is Provenance.STATED
    assert passage.with_lines([FIRST]).figures == ("figure/one",)
    assert passage.with_lines([]).text == ""


def test_what_comes_first_begins_a_line() -> None:
    assert Passage("Title", "", ()).with_lines([GOES_ON, FIRST]).text == "Three.\nOne."


def test_a_list_shows_items_and_where_there_are_none_all_lines() -> None:
    assert Passage("Title", "", (FIRST, GAP)).points == (GAP,)
    assert Passage("Title", "", (FIRST, SECOND)).points == (FIRST, SECOND)
