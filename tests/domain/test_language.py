"""A text comes in the language asked for, or in the first one that has it."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language, first_known, in_language

EN, FI, SV = Language.EN, Language.FI, Language.SV


@pytest.mark.parametrize(
    ("texts", "language", "text"),
    [
        ({EN: "a", FI: "b", SV: "c"}, EN, "a"),
        ({EN: "a", FI: "b", SV: "c"}, FI, "b"),
        ({EN: "a", FI: "b", SV: "c"}, SV, "c"),
        ({SV: "c", FI: "b", EN: "a"}, EN, "a"),
        ({FI: "b", EN: "a"}, SV, "a"),
        ({SV: "c", FI: "b"}, EN, "b"),
        ({SV: "c"}, EN, "c"),
        ({EN: "a", FI: ""}, FI, ""),
    ],
)
def test_a_text_comes_in_the_language_or_the_first_that_has_it(
    texts: dict[Language, str], language: Language, text: str
) -> None:
    assert in_language(texts, language) == text


def test_a_text_in_no_language_is_an_error() -> None:
    with pytest.raises(KeyError):
        in_language({}, EN)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (["sv-Latn-FI", "sv-FI", "fi-FI"], SV),
        (["de-DE", "fi_FI"], FI),
        (["EN-us"], EN),
        (["fil-PH", "de"], EN),
        ([], EN),
    ],
)
def test_the_first_language_of_somebody_that_is_ours(tags: list[str], expected: Language) -> None:
    assert first_known(tags) is expected
