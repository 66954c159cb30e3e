"""What a chip calls a sector: all of it in one language."""

from __future__ import annotations

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Assignment, Provenance
from suunta.services.sector_words import sector_words, short_sector


@pytest.mark.parametrize(
    ("language", "stated", "inferred"),
    [
        (Language.EN, "Both", "Both · inferred"),
        (Language.FI, "Molemmat", "Molemmat · päätelty"),
        (Language.SV, "Båda", "Båda · vår slutsats"),
    ],
)
def test_a_chip_speaks_one_language(
    labels: Labels, language: Language, stated: str, inferred: str
) -> None:
    given = Assignment("both", Provenance.STATED, source="a")
    concluded = Assignment("both", Provenance.INFERRED)

    assert sector_words(given, labels, language) == stated
    assert sector_words(concluded, labels, language) == inferred


def test_every_sector_has_a_short_name_in_every_language(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    for sector in knowledge.sectors:
        names = [short_sector(sector, labels, language) for language in Language]
        assert all(0 < len(name) <= 8 and name != sector for name in names)


def test_a_sector_nobody_named_is_called_what_it_is(labels: Labels) -> None:
    assert short_sector("dental", labels, Language.FI) == "dental"
