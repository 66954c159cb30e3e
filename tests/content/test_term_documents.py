"""Every concept is a document that defines it, names it in three languages and says who says so."""

from __future__ import annotations

from dataclasses import replace

from suunta import paths
from suunta.content.labels_reader import read_labels
from suunta.content.term_documents import term_documents
from suunta.domain.concept import Concept
from suunta.domain.document import Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.domain.provenance import Citation, Provenance, Source
from suunta.domain.review import Review, Reviewer

EN, FI, SV = Language.EN, Language.FI, Language.SV
LABELS = read_labels(paths.resources_folder())
SOURCES = {"deck": Source("deck", "The deck", "Somebody", "deck", None, None)}
CONCEPT = Concept(
    id="structured-entry",
    preferred={EN: "structured entry", FI: "rakenteinen kirjaus", SV: "strukturerad anteckning"},
    definition={EN: "An entry in fields. It is easy to count."},
    alternative={EN: ("coded entry",), FI: ("koodattu kirjaus",)},
    acronyms=("SE",),
    reason={EN: "Our wording."},
)


def page(concept: Concept, language: Language = EN) -> Page:
    [document] = term_documents({concept.id: concept}, SOURCES, LABELS)
    return document.page(language)


def section(concept: Concept, anchor: str) -> Section:
    found = page(concept).section(anchor)
    assert found is not None
    return found


def test_a_concept_is_a_term() -> None:
    [document] = term_documents({CONCEPT.id: CONCEPT}, SOURCES, LABELS)

    assert (document.id, document.type) == ("term/structured-entry", DocumentType.TERM)


def test_the_title_is_the_preferred_name_with_a_capital() -> None:
    assert page(CONCEPT).title == "Structured entry"


def test_a_name_with_capitals_inside_keeps_them() -> None:
    named = replace(CONCEPT, preferred={EN: "medical AI", FI: "tekoäly", SV: "AI"})

    assert page(named).title == "Medical AI"


def test_the_definition_is_summary_and_first_section() -> None:
    assert page(CONCEPT).summary == "An entry in fields. It is easy to count."
    assert page(CONCEPT).sections[0].text == "An entry in fields. It is easy to count."
    assert [found.anchor for found in page(CONCEPT).sections] == [
        "definition",
        "languages",
        "source",
    ]


def test_the_names_of_all_languages_are_told() -> None:
    text = section(CONCEPT, "languages").text

    for name in CONCEPT.names():
        assert name in text


def test_a_concept_without_other_names_says_so() -> None:
    text = section(replace(CONCEPT, alternative={}, acronyms=()), "languages").text

    assert text.endswith(LABELS.text("term.no-alternatives-text", EN))


def test_every_name_is_a_keyword() -> None:
    assert page(CONCEPT).keywords == CONCEPT.names()


def test_a_definition_of_our_own_says_so_and_why() -> None:
    assert "Our wording." in section(CONCEPT, "source").text
    assert page(CONCEPT).inferences == ("Our wording.",)
    assert page(CONCEPT).citations == ()


def test_a_definition_from_a_source_cites_it() -> None:
    stated = replace(CONCEPT, provenance=Provenance.STATED, source="deck", reason={})

    assert 'href="#source-deck" title="The deck">1</a>' in section(stated, "source").html
    assert page(stated).citations == (Citation("deck"),)
    assert page(stated).inferences == ()


def test_there_is_a_page_for_each_language_of_the_definition() -> None:
    finnish = replace(CONCEPT, definition={**CONCEPT.definition, FI: "Kirjaus kentissä."})

    shown = page(finnish, FI)

    assert (shown.language, shown.title) == (FI, "Rakenteinen kirjaus")
    assert shown.summary == "Kirjaus kentissä."


def test_each_language_keeps_who_looked_at_it_last() -> None:
    look = Review("2026-11-24", Reviewer.CHECK)
    definition = {**CONCEPT.definition, FI: "Kirjaus kentissä."}
    looked_at = replace(CONCEPT, definition=definition, reviewed={FI: look})

    assert page(looked_at, FI).reviewed == look
    assert page(looked_at, EN).reviewed is None
