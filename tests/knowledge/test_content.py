"""The bundled content keeps what it promises its readers."""

from __future__ import annotations

import re

import pytest

from suunta import paths
from suunta.content.checks.lengths import WHOLE, words
from suunta.domain.document import Document
from suunta.domain.document_type import DocumentType
from suunta.domain.fact import FactKind
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.domain.region import RegionKind
from suunta.services.checking import check
from suunta.services.workspace import Workspace


def text_of(document: Document) -> str:
    page = document.pages[Language.EN]
    return "\n".join([page.title, page.summary, *(section.text for section in page.sections)])


def test_the_check_finds_nothing() -> None:
    problems = check(paths.knowledge_folder(), paths.resources_folder())

    assert [str(problem) for problem in problems] == []


@pytest.mark.parametrize("kind", list(WHOLE))
def test_pages_have_the_length_their_readers_have_time_for(
    knowledge: KnowledgeBase, kind: DocumentType
) -> None:
    least, most = WHOLE[kind]

    for document in knowledge.of_type(kind):
        page = document.pages[Language.EN]
        count = sum(words(section.markdown) for section in page.sections)
        assert least <= count <= most, f"{document.id}: {count} words"


def test_the_figures_are_those_of_the_source(knowledge: KnowledgeBase) -> None:
    survey = {f.id: f.value for f in knowledge.facts.values() if f.kind is FactKind.SURVEY}

    assert survey == {
        "figure/positive-experiences": 91,
        "figure/daily-use": 68,
        "figure/social-welfare-savings": 81,
        "figure/shift-planning": 80,
        "figure/nothing-will-change": 20,
        "figure/inadequate-evidence": 80,
        "figure/work-will-change": 45,
        "figure/key-success-factor": 88,
        "figure/services-can-improve": 73,
        "figure/discussions": 2,
        "figure/participants": 250,
        "figure/votes": 10_000,
    }


def test_every_figure_has_a_known_source_and_its_place(knowledge: KnowledgeBase) -> None:
    for fact in knowledge.facts.values():
        assert fact.source in knowledge.sources, fact.id
        assert fact.places, fact.id


def test_the_two_meanings_of_80_percent_point_at_each_other(knowledge: KnowledgeBase) -> None:
    shift, evidence = "figure/shift-planning", "figure/inadequate-evidence"

    assert evidence in [link.other for link in knowledge.links(shift)]
    assert shift in [link.other for link in knowledge.links(evidence)]


def test_savings_are_said_of_social_welfare_only(knowledge: KnowledgeBase) -> None:
    fact = knowledge.facts["figure/social-welfare-savings"]

    assert "social welfare" in fact.sentence(Language.EN)


@pytest.mark.parametrize("number", range(1, 7))
def test_every_recommendation_has_a_figure_an_experiment_and_a_use_case(
    workspace: Workspace, number: int
) -> None:
    links = workspace.knowledge.links(f"recommendation/{number}")

    kinds = {workspace.knowledge.documents[link.other].type for link in links}

    assert {DocumentType.FIGURE, DocumentType.EXPERIMENT, DocumentType.USE_CASE} <= kinds


def test_what_no_source_states_is_marked_as_inferred(knowledge: KnowledgeBase) -> None:
    experiments = knowledge.of_type(DocumentType.EXPERIMENT)

    sectors = {e.id: e.sector.provenance for e in experiments if e.sector}
    classes = {e.use_case.provenance for e in experiments if e.use_case}

    stated = [
        experiment for experiment, provenance in sectors.items() if provenance is Provenance.STATED
    ]
    assert stated == [
        "experiment/western-uusimaa-documentation",
        "experiment/pirkanmaa-child-service-needs",
    ]
    assert classes == {Provenance.INFERRED}


def test_the_screen_says_what_is_inferred(workspace: Workspace) -> None:
    shown = workspace.reading.page("experiment/hus-obesity", Language.EN)

    rows = {row.label: row for row in shown.fact_box}

    assert rows["Sector"].provenance is Provenance.INFERRED
    assert rows["Sector"].note
    assert 'class="inferred"' in shown.html


def test_every_page_says_who_looked_at_it_last(knowledge: KnowledgeBase) -> None:
    silent = [
        f"{document.id} {page.language}"
        for document in knowledge
        for page in document.pages.values()
        if page.reviewed is None
    ]

    assert silent == []


def test_every_relation_of_what_is_done_and_decided_says_why_in_each_language(
    knowledge: KnowledgeBase,
) -> None:
    kinds = {
        DocumentType.RECOMMENDATION,
        DocumentType.USE_CASE,
        DocumentType.EXPERIMENT,
        DocumentType.FIGURE,
        DocumentType.ECOSYSTEM,
        DocumentType.REGULATION,
    }
    among = [
        relation
        for relation in knowledge.relations
        if {knowledge.document(end).type for end in (relation.origin, relation.target)} <= kinds
    ]

    assert len(among) > 100
    assert [relation for relation in among if set(relation.reason) != set(Language)] == []


def test_there_are_21_counties_helsinki_and_hus(knowledge: KnowledgeBase) -> None:
    kinds = [region.kind for region in knowledge.regions.values()]

    assert kinds.count(RegionKind.COUNTY) == 21
    assert {"helsinki", "hus"} <= set(knowledge.regions)
    assert len(kinds) == 23


def test_every_county_has_its_code_and_every_organiser_a_tile(knowledge: KnowledgeBase) -> None:
    regions = knowledge.regions.values()
    codes = {region.id: region.code for region in regions if region.code}

    assert sorted(codes.values()) == [f"{number:02}" for number in range(1, 22)]
    assert set(codes) == {region.id for region in regions if region.kind is RegionKind.COUNTY}
    assert (codes["east-uusimaa"], codes["pirkanmaa"], codes["lapland"]) == ("01", "08", "21")
    assert len({region.tile for region in regions}) == len(regions)
    assert knowledge.regions["hus"].tile == (0, 6)


def test_every_use_case_class_but_management_has_an_experiment(knowledge: KnowledgeBase) -> None:
    assigned = {e.use_case.value for e in knowledge.of_type(DocumentType.EXPERIMENT) if e.use_case}

    assert assigned == set(knowledge.use_cases) - {"management"}


def test_suunta_says_that_it_is_an_unofficial_digest(knowledge: KnowledgeBase) -> None:
    text = text_of(knowledge.document("vision/the-paper"))

    assert "unofficial digest" in text
    assert "DigiFinland" in text


@pytest.mark.parametrize("slug", ["ai-act", "medical-devices", "ehds", "finnish-law"])
def test_a_law_page_names_its_date_and_gives_no_advice(knowledge: KnowledgeBase, slug: str) -> None:
    short = knowledge.document(f"regulation/{slug}").pages[Language.EN].section("short")

    assert short is not None
    assert "24 November 2026" in short.text.replace("\N{NO-BREAK SPACE}", " ")
    assert re.search(r"\b(no|not|as) legal advice", short.text)


@pytest.mark.parametrize("slip", ["service seeds", "UUSI", "Terveystieteiden laitos", "HUS*"])
def test_the_slips_of_the_source_are_not_repeated(knowledge: KnowledgeBase, slip: str) -> None:
    """Only the section about the sources may name what it corrects."""
    repeating = [
        f"{document.id}#{section.anchor}"
        for document in knowledge
        for section in document.pages[Language.EN].sections
        if slip in section.text and section.anchor != "sources"
    ]

    assert repeating == []


@pytest.mark.parametrize(
    "form", ["Finland Proper", "Tavastia Proper", "Southern Savonia", "Northern Savonia"]
)
def test_the_decks_county_names_are_searchable_synonyms(
    knowledge: KnowledgeBase, form: str
) -> None:
    holders = [region for region in knowledge.regions.values() if form in region.synonyms]

    assert len(holders) == 1
    assert form not in holders[0].name[Language.EN]


def test_every_source_is_cited_or_states_something(knowledge: KnowledgeBase) -> None:
    cited = {c.source for d in knowledge for page in d.pages.values() for c in page.citations}
    stating = {fact.source for fact in knowledge.facts.values()}

    assert set(knowledge.sources) - cited - stating == set()


def test_no_mark_of_the_markup_is_left_in_a_text(knowledge: KnowledgeBase) -> None:
    for document in knowledge:
        assert not re.search(r"\{\{|\}\}|\[@|\{#|\{inferred|\{unknown", text_of(document)), (
            document.id
        )
