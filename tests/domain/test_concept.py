"""A concept is found by every name it has."""

from __future__ import annotations

from suunta.domain.concept import Concept
from suunta.domain.language import Language

EN, FI, SV = Language.EN, Language.FI, Language.SV


def test_a_concept_has_its_preferred_names_first_and_each_name_once() -> None:
    concept = Concept(
        id="hus-group",
        preferred={EN: "HUS Group", FI: "HUS-yhtymä", SV: "HUS-sammanslutningen"},
        definition={},
        alternative={FI: ("HUS", "sairaala"), EN: ("hospital", "HUS Group")},
        acronyms=("HUS", "HNS"),
    )

    assert concept.names() == (
        "HUS Group",
        "HUS-yhtymä",
        "HUS-sammanslutningen",
        "HUS",
        "sairaala",
        "hospital",
        "HNS",
    )


def test_a_concept_may_have_its_preferred_names_only() -> None:
    assert Concept("a", {EN: "a", FI: "b", SV: "a"}, {}).names() == ("a", "b")
