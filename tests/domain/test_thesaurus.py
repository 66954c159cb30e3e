"""What one concept says of another holds at both ends."""

from __future__ import annotations

from suunta.domain.concept import Concept
from suunta.domain.thesaurus import Thesaurus


def thesaurus(*concepts: Concept) -> Thesaurus:
    return Thesaurus({concept.id: concept for concept in concepts})


def test_narrower_is_what_calls_a_concept_broader() -> None:
    known = thesaurus(
        Concept("law", {}, {}),
        Concept("ai-act", {}, {}, broader=("law",)),
        Concept("ehds", {}, {}, broader=("law",)),
    )

    assert known.narrower("law") == ("ai-act", "ehds")
    assert known.broader("ehds") == ("law",)
    assert (known.narrower("ehds"), known.broader("law")) == ((), ())


def test_related_holds_at_both_ends_and_once() -> None:
    known = thesaurus(
        Concept("a", {}, {}, related=("c",)),
        Concept("b", {}, {}, related=("a",)),
        Concept("c", {}, {}, related=("a",)),
    )

    assert known.related("a") == ("c", "b")
    assert known.related("b") == ("a",)
    assert known.related("c") == ("a",)


def test_a_concept_that_is_not_there_is_left_out() -> None:
    known = thesaurus(Concept("a", {}, {}, broader=("gone",), related=("gone",)))

    assert (known.broader("a"), known.related("a")) == ((), ())
