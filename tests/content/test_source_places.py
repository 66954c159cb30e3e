"""A part of a source is cited by its English name and shown in every language it is named in."""

from __future__ import annotations

import pytest

from suunta.content.source_places import place_in, place_of
from suunta.domain.language import Language
from suunta.domain.provenance import Source

EN, FI, SV = Language.EN, Language.FI, Language.SV
ARTICLE = {EN: "Article\N{NO-BREAK SPACE}9", FI: "9\N{NO-BREAK SPACE}artikla"}
SOURCE = Source("gdpr", "The law", "Somebody", "law", None, None, places=(ARTICLE,))


@pytest.mark.parametrize("written", ["Article 9", "Article\N{NO-BREAK SPACE}9"])
def test_a_listed_part_is_known_in_its_languages(written: str) -> None:
    assert place_of(SOURCE, written) == ARTICLE


def test_a_part_has_the_name_of_the_page_s_language() -> None:
    shown = [place_in(SOURCE, "Article 9", language) for language in Language]

    assert shown == [ARTICLE[EN], ARTICLE[FI], ARTICLE[EN]]


@pytest.mark.parametrize("source", [SOURCE, None])
def test_a_part_that_is_not_listed_is_called_the_same_everywhere(source: Source | None) -> None:
    assert place_of(source, "The end") == {EN: "The end"}
    assert place_in(source, "The end", SV) == "The end"


def test_a_source_as_a_whole_has_no_part_to_name() -> None:
    assert place_in(SOURCE, "", FI) == ""
