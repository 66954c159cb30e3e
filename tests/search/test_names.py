"""The names of the concepts, beside the index."""

from __future__ import annotations

from pathlib import Path

from suunta.domain.concept import Concept
from suunta.domain.language import Language
from suunta.search.names import MOST_WORDS, names_of, read_names, write_names

EN, FI = Language.EN, Language.FI
CONCEPT = Concept(
    "client-data",
    {EN: "client data", FI: "asiakastieto"},
    {},
    {EN: ("data of the client", "a " + "big " * MOST_WORDS + "long name")},
)


def test_a_concept_has_the_names_that_are_short_enough() -> None:
    assert [(name.text, name.words) for name in names_of(CONCEPT)] == [
        ("client data", ("client", "data")),
        ("data of the client", ("data", "client")),
        ("asiakastieto", ("asiakastieto",)),
    ]


def test_a_name_fits_its_words_in_any_form() -> None:
    *_, finnish = names_of(CONCEPT)

    assert finnish.fits(["asiakastiedon"])
    assert not finnish.fits(["asiakas"])
    assert not finnish.fits(["asiakastiedon", "asiakastieto"])


def test_a_name_stands_anywhere_among_typed_words() -> None:
    first, *_ = names_of(CONCEPT)

    assert first.stands_in(["all", "client", "data", "here"])
    assert not first.stands_in(["client", "of", "data"])
    assert not first.stands_in([])


def test_names_come_back_as_they_were_written(tmp_path: Path) -> None:
    write_names(tmp_path, [CONCEPT])

    assert read_names(tmp_path) == list(names_of(CONCEPT))
