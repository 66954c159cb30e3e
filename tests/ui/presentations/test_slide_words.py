"""Fields and words are the same in both directions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from suunta.domain.slide import SlideWords, SpeakerNotes
from suunta.domain.slide_kind import SlideKind
from suunta.ui.presentations.slide_words import FIELDS, fields_of, value_of, with_value

NOTES = SpeakerNotes(do="a", say="b", ask="c", mind="d", next="e")
WORDS = SlideWords("Title", "Text", ("One", "Two"), "Part", NOTES)


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_changes_its_words_alone(name: str) -> None:
    changed = with_value(WORDS, name, "Other")

    assert value_of(changed, name) == "Other"
    assert [value_of(changed, each) for each in FIELDS if each != name] == [
        value_of(WORDS, each) for each in FIELDS if each != name
    ]
    assert with_value(changed, name, value_of(WORDS, name)) == WORDS


@given(some.text(alphabet="ab \n", max_size=30))
def test_no_point_is_empty(text: str) -> None:
    points = with_value(WORDS, "points", text).points

    assert all(point.strip() for point in points)
    assert "".join(text.split()) == "".join("".join(points).split())


def test_an_empty_line_leaves_a_page_as_it_is_where_the_points_are_of_pages() -> None:
    assert with_value(WORDS, "points", "One\n\nThree\n\n", keeps_blanks=True).points == (
        "One",
        "",
        "Three",
    )


def test_a_kind_has_the_fields_it_shows() -> None:
    assert "points" not in fields_of(SlideKind.STATEMENT)
    assert "points" in fields_of(SlideKind.VOTE)
    assert set(fields_of(SlideKind.LIST)) == set(FIELDS)
