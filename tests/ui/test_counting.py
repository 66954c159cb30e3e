"""One thing, several things, and thousands of them, in each language."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.ui.counting import Counting
from suunta.ui.interface_language import InterfaceLanguage


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.EN, ("0 results", "1 result", "5 results", "2,394 results")),
        (Language.FI, ("0 tulosta", "1 tulos", "5 tulosta", "2\N{NO-BREAK SPACE}394 tulosta")),
        (Language.SV, ("0 träffar", "1 träff", "5 träffar", "2\N{NO-BREAK SPACE}394 träffar")),
    ],
)
def test_a_number_has_the_form_of_its_language(
    interface: InterfaceLanguage, language: Language, expected: tuple[str, ...]
) -> None:
    interface.set(language)

    assert tuple(Counting().results(count) for count in (0, 1, 5, 2394)) == expected


def test_each_thing_has_a_word_of_its_own() -> None:
    counting = Counting()

    said = (counting.documents(1), counting.passages(1), counting.figures(2))
    assert said == ("1 document", "1 passage", "2 figures")
