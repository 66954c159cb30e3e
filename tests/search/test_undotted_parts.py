"""Compounds typed on a keyboard without å, ä and ö."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.search import morphology
from suunta.search.analysis import fold
from suunta.search.part_table import PartTable
from suunta.search.undotted_parts import UndottedParts

TABLE = PartTable.of(
    {
        "patient": "5 6",
        "säkerhet": "- 7",
        "vård": "6 6",
        "värd": "9 9",
        "terveyden": "7 - terveys",
        "hätä": "8 8",
        "hata": "9 9",
    }
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("patientsakerhet", ("patient", "säkerhet")),
        ("patientvard", ("patient", "vård")),
        ("vardpatient", ("vård", "patient")),
        ("terveydenhata", ("terveys", "hätä")),
        ("patient", ()),
        ("sakerhet", ()),
        ("xyzzyx", ()),
        ("", ()),
    ],
)
def test_the_likeliest_parts_are_found_with_their_dots(
    typed: str, expected: tuple[str, ...]
) -> None:
    assert UndottedParts.of(TABLE).split(typed) == expected


@pytest.mark.parametrize(
    ("dotted", "language"),
    [
        ("lääkehoitosuunnitelmassa", Language.FI),
        ("hoitotyönjohtaja", Language.FI),
        ("potilasryhmälle", Language.FI),
        ("patientsäkerhet", Language.SV),
        ("vårdcentralens", Language.SV),
    ],
)
def test_a_form_has_the_parts_that_it_has_with_its_dots(dotted: str, language: Language) -> None:
    parts = morphology.parts(dotted, language)

    assert len(parts) > 1
    assert morphology.undotted_parts(fold(dotted), language) == parts


def test_english_has_none() -> None:
    assert morphology.undotted_parts("laakehoitosuunnitelma", Language.EN) == ()
