"""Labels are words by key, filled in, in a language that has them."""

from __future__ import annotations

import pytest

from suunta.domain.labels import Labels
from suunta.domain.language import Language

LABELS = Labels.of(
    {
        "unknown": {"en": "not known", "fi": "ei tiedossa"},
        "trail": {"en": "{place} of {count}", "sv": "{place} av {count}"},
    }
)


@pytest.mark.parametrize(
    ("key", "language", "text"),
    [
        ("unknown", Language.EN, "not known"),
        ("unknown", Language.FI, "ei tiedossa"),
        ("unknown", Language.SV, "not known"),
    ],
)
def test_a_label_speaks_the_language_or_english(key: str, language: Language, text: str) -> None:
    assert LABELS.text(key, language) == text


def test_a_label_has_its_places_filled_in() -> None:
    assert LABELS.text("trail", Language.SV, place=2, count=6) == "2 av 6"


def test_what_is_filled_in_may_hold_braces() -> None:
    assert LABELS.text("trail", Language.EN, place="{count}", count=6) == "{count} of 6"


def test_a_value_may_have_any_name() -> None:
    labels = Labels.of({"a": {"en": "{key} {language}"}})

    assert labels.text("a", Language.EN, key="k", language="l") == "k l"


def test_a_label_that_nobody_has_written_is_an_error() -> None:
    with pytest.raises(KeyError):
        LABELS.text("none", Language.EN)


def test_labels_know_their_keys() -> None:
    assert "unknown" in LABELS
    assert "none" not in LABELS


def test_a_language_that_nobody_speaks_is_an_error() -> None:
    with pytest.raises(ValueError, match="de"):
        Labels.of({"a": {"de": "x"}})
