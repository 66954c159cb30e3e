"""Every survey figure is a document that says what was said, what it means and where it stands."""

from __future__ import annotations

from dataclasses import replace

from suunta import paths
from suunta.content.figure_documents import figure_documents
from suunta.content.labels_reader import read_labels
from suunta.domain.document import Document
from suunta.domain.document_type import DocumentType
from suunta.domain.fact import Fact, FactKind, Qualifier, Unit
from suunta.domain.language import Language
from suunta.domain.provenance import Citation, Source
from suunta.domain.review import Review, Reviewer

EN, FI = Language.EN, Language.FI
LABELS = read_labels(paths.resources_folder())
SOURCES = {"deck": Source("deck", "The deck", "Somebody", "deck", None, None)}
FACT = Fact(
    id="figure/participants",
    kind=FactKind.SURVEY,
    value=250,
    unit=Unit.COUNT,
    qualifier=Qualifier.ABOUT,
    label={EN: "joined"},
    statement={EN: "About {value} people joined."},
    meaning={EN: "They joined. We do not know who they are."},
    base={EN: "Everybody who joined."},
    date={EN: "Spring 2025"},
    source="deck",
    places=({EN: "Results", FI: "Tulokset"}, {EN: "The end"}),
)


def documents(*facts: Fact) -> list[Document]:
    return list(figure_documents({fact.id: fact for fact in facts}, SOURCES, LABELS))


def test_only_survey_figures_become_documents_in_the_order_of_the_ledger() -> None:
    made = documents(
        FACT,
        replace(FACT, id="fact/cost", kind=FactKind.EXTERNAL),
        replace(FACT, id="figure/votes"),
    )

    assert [(document.id, document.type, document.order) for document in made] == [
        ("figure/participants", DocumentType.FIGURE, 1),
        ("figure/votes", DocumentType.FIGURE, 2),
    ]


def test_the_title_is_the_number_as_exact_as_it_is_and_what_it_counts() -> None:
    [document] = documents(FACT)

    assert document.page(EN).title == "About 250 joined"


def test_an_exact_number_stands_alone_in_the_title() -> None:
    [document] = documents(replace(FACT, qualifier=Qualifier.EXACT))

    assert document.page(EN).title == "250 joined"


def test_the_summary_is_the_statement_with_its_number() -> None:
    [document] = documents(FACT)

    assert document.page(EN).summary == "About 250 people joined."


def test_the_page_has_its_four_sections() -> None:
    [document] = documents(FACT)
    sections = {section.anchor: section.text for section in document.page(EN).sections}

    assert list(sections) == ["statement", "meaning", "base", "source"]
    assert sections["statement"] == "About 250 people joined."
    assert sections["meaning"] == "They joined. We do not know who they are."
    assert "Everybody who joined." in sections["base"]
    assert "Spring 2025" in sections["base"]
    assert "The deck" in sections["source"]
    assert "Results; The end" in sections["source"]


def test_the_statement_cites_its_source() -> None:
    [document] = documents(FACT)
    page = document.page(EN)

    assert 'href="#source-deck" title="The deck">1</a>' in page.sections[0].html
    assert page.citations == (Citation("deck", "Results"), Citation("deck", "The end"))


def test_a_figure_without_a_place_cites_its_source_as_a_whole() -> None:
    [document] = documents(replace(FACT, places=()))

    assert document.page(EN).citations == (Citation("deck"),)


def test_an_unknown_source_is_named_as_it_is_written() -> None:
    [document] = documents(replace(FACT, source="nobody"))

    section = document.page(EN).section("source")
    assert section is not None
    assert "nobody" in section.text


def test_a_computed_number_tells_how() -> None:
    [document] = documents(replace(FACT, formula="2 × 125"))

    section = document.page(EN).section("source")
    assert section is not None
    assert "2 × 125" in section.text


def test_there_is_a_page_for_each_language_of_the_statement() -> None:
    finnish = replace(FACT, statement={**FACT.statement, FI: "Mukana oli {value} ihmistä."})

    [document] = documents(finnish)

    assert list(document.pages) == [EN, FI]
    assert document.page(FI).summary == "Mukana oli 250 ihmistä."


def test_each_language_keeps_who_looked_at_it_last() -> None:
    look = Review("2026-11-24", Reviewer.CHECK)
    statement = {**FACT.statement, FI: "Mukana oli {value} ihmistä."}

    [document] = documents(replace(FACT, statement=statement, reviewed={FI: look}))

    assert document.page(FI).reviewed == look
    assert document.page(EN).reviewed is None
