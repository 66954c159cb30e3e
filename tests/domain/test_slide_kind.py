"""Every kind has its rule, and the rules can be kept."""

from __future__ import annotations

import pytest

from suunta.domain.document import DocumentType
from suunta.domain.slide_kind import HALF, MAIN_SECTION, RULES, Room, SlideKind


@pytest.mark.parametrize("kind", SlideKind)
def test_a_kind_has_times_in_whole_halves_and_the_usual_is_no_less_than_the_least(
    kind: SlideKind,
) -> None:
    rule = RULES[kind]

    assert HALF <= rule.least <= rule.usual
    assert (rule.least / HALF).is_integer()
    assert (rule.usual / HALF).is_integer()


@pytest.mark.parametrize("kind", SlideKind)
def test_what_a_kind_needs_it_has_room_for(kind: SlideKind) -> None:
    rule = RULES[kind]

    assert rule.least_of <= rule.most_of
    assert bool(rule.room.points) == bool(rule.room.point)


def test_a_main_section_is_of_a_type_there_is() -> None:
    assert MAIN_SECTION.keys() <= {str(kind) for kind in DocumentType}


def test_each_paragraph_takes_lines_of_its_own() -> None:
    room = Room(line=10)

    assert room.lines_of("") == 0
    assert room.lines_of("x" * 10) == 1
    assert room.lines_of("x\n" + "x" * 11) == 3
    assert room.lines_of("x" * 11, 20) == 1
