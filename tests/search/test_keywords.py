"""What a document is called besides its title."""

from __future__ import annotations

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.keywords import keywords_of


def test_an_experiment_is_also_called_by_its_place_class_sector_and_technology(
    knowledge: KnowledgeBase,
) -> None:
    document = knowledge.document("experiment/hus-obesity")
    page = document.page(Language.EN)
    assert document.use_case is not None
    assert document.sector is not None
    use_case = knowledge.document(f"use-case/{document.use_case.value}").page(Language.EN)
    region, sector = knowledge.regions["hus"], knowledge.sectors[document.sector.value]

    called = list(keywords_of(document, page, knowledge))

    assert called[0] == "experiment hus obesity"
    assert {*region.name.values(), *region.short.values(), *region.synonyms} <= set(called)
    assert {*sector.name.values(), use_case.title, page.technology, *page.keywords} <= set(called)
