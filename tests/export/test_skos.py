"""The SKOS export is what an RDF library reads back, whatever the texts hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rdflib import DCTERMS, OWL, RDF, SKOS, XSD, Graph, Literal, URIRef
from rdflib.term import Node

from suunta.domain.concept import Concept
from suunta.domain.edition import Edition
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, Localized
from suunta.domain.thesaurus import Thesaurus
from suunta.export.skos import as_turtle

EN, FI, SV = Language.EN, Language.FI, Language.SV
EDITION = Edition("2026.1", "2026-11-24")
SCHEME = URIRef("urn:suunta:thesaurus")
ANYTHING = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
"""Any text there is; a lone surrogate is none."""


def name(identifier: str) -> URIRef:
    return URIRef(f"urn:suunta:term:{identifier}")


def parsed(text: str) -> Graph:
    return Graph().parse(data=text, format="turtle")


def exported(*concepts: Concept, title: Localized | None = None) -> Graph:
    thesaurus = Thesaurus({concept.id: concept for concept in concepts})
    return parsed(as_turtle(thesaurus, EDITION, title or {EN: "Thesaurus"}))


def objects(graph: Graph, subject: URIRef, predicate: URIRef) -> set[Node]:
    return set(graph.objects(subject, predicate))


def pairs(graph: Graph, predicate: URIRef) -> set[tuple[Node, Node]]:
    return set(graph.subject_objects(predicate))


def all_broader(graph: Graph) -> Iterator[tuple[Node, Node]]:
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        for above in graph.transitive_objects(concept, SKOS.broader):
            if above != concept:
                yield concept, above


@pytest.fixture(scope="module")
def graph(knowledge: KnowledgeBase, labels: Labels) -> Graph:
    """The bundled thesaurus, exported and read back."""
    thesaurus = Thesaurus(knowledge.concepts)
    return parsed(as_turtle(thesaurus, knowledge.edition, labels.texts["thesaurus"]))


def test_the_scheme_says_what_it_is_and_what_one_may_do_with_it(
    graph: Graph, knowledge: KnowledgeBase, labels: Labels
) -> None:
    [scheme] = graph.subjects(RDF.type, SKOS.ConceptScheme)

    assert scheme == SCHEME
    assert objects(graph, SCHEME, DCTERMS.title) == {
        Literal(text, lang=str(language)) for language, text in labels.texts["thesaurus"].items()
    }
    assert objects(graph, SCHEME, DCTERMS.license) == {
        URIRef("https://creativecommons.org/licenses/by/4.0/")
    }
    assert objects(graph, SCHEME, OWL.versionInfo) == {Literal(knowledge.edition.name)}
    assert objects(graph, SCHEME, DCTERMS.issued) == {
        Literal(knowledge.edition.date, datatype=XSD.date)
    }


def test_every_concept_is_there_with_its_names_and_definitions(
    graph: Graph, knowledge: KnowledgeBase
) -> None:
    concepts = knowledge.concepts.values()

    assert set(graph.subjects(RDF.type, SKOS.Concept)) == {name(each.id) for each in concepts}
    for concept in concepts:
        assert objects(graph, name(concept.id), SKOS.prefLabel) == {
            Literal(text, lang=str(language)) for language, text in concept.preferred.items()
        }
        assert objects(graph, name(concept.id), SKOS.definition) == {
            Literal(text, lang=str(language)) for language, text in concept.definition.items()
        }
        assert {str(label) for label in objects(graph, name(concept.id), SKOS.altLabel)} >= {
            *concept.acronyms
        }


def test_no_relation_leads_to_a_concept_that_is_not_there(graph: Graph) -> None:
    concepts = set(graph.subjects(RDF.type, SKOS.Concept))

    for relation in (SKOS.broader, SKOS.narrower, SKOS.related):
        ends = {end for pair in pairs(graph, relation) for end in pair}
        assert ends
        assert ends <= concepts


def test_relations_hold_at_both_ends(graph: Graph) -> None:
    related = pairs(graph, SKOS.related)

    assert pairs(graph, SKOS.narrower) == {(b, a) for a, b in pairs(graph, SKOS.broader)}
    assert related == {(b, a) for a, b in related}


def test_every_concept_is_in_the_scheme_and_leads_up_to_a_top(graph: Graph) -> None:
    concepts = set(graph.subjects(RDF.type, SKOS.Concept))
    tops = set(graph.subjects(SKOS.topConceptOf, SCHEME))

    assert set(graph.subjects(SKOS.inScheme, SCHEME)) == concepts
    assert set(graph.objects(SCHEME, SKOS.hasTopConcept)) == tops
    assert tops == concepts - {narrower for narrower, _ in pairs(graph, SKOS.broader)}
    assert concepts - tops == {below for below, above in all_broader(graph) if above in tops}


def test_the_rules_of_skos_are_kept(graph: Graph) -> None:
    """S13 and S14: labels tell apart; S27: what is related is not also above or below."""
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        preferred = set(graph.objects(concept, SKOS.prefLabel))
        assert preferred.isdisjoint(graph.objects(concept, SKOS.altLabel))
        assert len({label.language for label in preferred}) == len(preferred)
    assert pairs(graph, SKOS.related).isdisjoint(all_broader(graph))


def test_acronyms_are_names_of_no_one_language() -> None:
    concept = Concept("hus", {EN: "HUS Group"}, {}, {EN: ("HUS",)}, acronyms=("HUS", "HNS"))

    assert objects(exported(concept), name("hus"), SKOS.altLabel) == {
        Literal("HUS", lang="en"),
        Literal("HUS"),
        Literal("HNS"),
    }


def test_a_preferred_name_is_no_alternative_in_its_own_language() -> None:
    concept = Concept("una", {EN: "UNA", FI: "Una"}, {}, {EN: ("UNA", "Una"), FI: ("UNA",)})

    assert objects(exported(concept), name("una"), SKOS.altLabel) == {
        Literal("Una", lang="en"),
        Literal("UNA", lang="fi"),
    }


def test_a_relation_to_a_concept_that_is_not_there_is_left_out() -> None:
    graph = exported(Concept("a", {EN: "a"}, {}, broader=("gone",), related=("gone",)))

    assert objects(graph, name("a"), SKOS.topConceptOf) == {SCHEME}
    assert name("gone") not in graph.all_nodes()


def test_a_thesaurus_without_concepts_or_date_is_a_scheme_still() -> None:
    graph = parsed(as_turtle(Thesaurus({}), Edition("?", ""), {EN: "Nothing"}))

    assert set(graph.subjects()) == {SCHEME}
    assert objects(graph, SCHEME, DCTERMS.issued) == set()


@given(title=ANYTHING, preferred=ANYTHING, alternative=ANYTHING, acronym=ANYTHING, text=ANYTHING)
@example('"', '\\"', '"""', "\\", "'''")
@example("\n", "\r\n", "\t\f\b", "\x00\x7f\x85", "\u2028\ufeff\ufffe")
@example("a\\", '"@fi .', "\\u0041", "\\n", "<urn:x> ; # {} 🧭")
def test_any_text_comes_back_as_it_was(
    title: str, preferred: str, alternative: str, acronym: str, text: str
) -> None:
    concept = Concept("a", {SV: preferred}, {FI: text}, {EN: (alternative,)}, acronyms=(acronym,))

    graph = exported(concept, title={EN: title})

    assert objects(graph, SCHEME, DCTERMS.title) == {Literal(title, lang="en")}
    assert objects(graph, name("a"), SKOS.prefLabel) == {Literal(preferred, lang="sv")}
    assert objects(graph, name("a"), SKOS.definition) == {Literal(text, lang="fi")}
    assert objects(graph, name("a"), SKOS.altLabel) == {
        Literal(alternative, lang="en"),
        Literal(acronym),
    }
