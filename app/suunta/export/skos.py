"""The thesaurus as SKOS in Turtle, for the vocabularies of other organisations."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from suunta.domain.concept import Concept
from suunta.domain.edition import Edition
from suunta.domain.language import Language, Localized
from suunta.domain.thesaurus import Thesaurus

_PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_SCHEME = "<urn:suunta:thesaurus>"
_LICENCE = "<https://creativecommons.org/licenses/by/4.0/>"
_CREATOR = "The Suunta authors"

Properties = Mapping[str, Sequence[str]]
"""The objects of each property, written as Turtle; a property without any is left out."""


def as_turtle(thesaurus: Thesaurus, edition: Edition, title: Localized) -> str:
    """One scheme and its concepts, named by URNs that no one looks up on the net."""
    prefixes = "\n".join(f"@prefix {name}: <{iri}> ." for name, iri in _PREFIXES.items())
    scheme = _resource(_SCHEME, _scheme(thesaurus, edition, title))
    concepts = [
        _resource(_name(identifier), _concept(concept, thesaurus))
        for identifier, concept in thesaurus.concepts.items()
    ]
    return "\n\n".join((prefixes, scheme, *concepts))


def _scheme(thesaurus: Thesaurus, edition: Edition, title: Localized) -> Properties:
    tops = [name for name in thesaurus.concepts if not thesaurus.broader(name)]
    return {
        "a": ["skos:ConceptScheme"],
        "dcterms:title": _texts(title),
        "dcterms:creator": [_literal(_CREATOR)],
        "dcterms:license": [_LICENCE],
        "dcterms:issued": [f"{_literal(edition.date)}^^xsd:date"] if edition.date else [],
        "owl:versionInfo": [_literal(edition.name)],
        "skos:hasTopConcept": _names(tops),
    }


def _concept(concept: Concept, thesaurus: Thesaurus) -> Properties:
    broader = thesaurus.broader(concept.id)
    return {
        "a": ["skos:Concept"],
        "skos:inScheme": [_SCHEME],
        "skos:topConceptOf": [] if broader else [_SCHEME],
        "skos:prefLabel": _texts(concept.preferred),
        "skos:altLabel": _alternatives(concept),
        "skos:definition": _texts(concept.definition),
        "skos:broader": _names(broader),
        "skos:narrower": _names(thesaurus.narrower(concept.id)),
        "skos:related": _names(thesaurus.related(concept.id)),
    }


def _alternatives(concept: Concept) -> list[str]:
    """The other names and the acronyms; these belong to no one language, and have no tag."""
    tagged = [
        _literal(name, language)
        for language, names in concept.alternative.items()
        for name in names
        if name != concept.preferred.get(language)  # SKOS: no name is preferred and alternative
    ]
    return list(dict.fromkeys((*tagged, *map(_literal, concept.acronyms))))


def _resource(name: str, properties: Properties) -> str:
    lines = [f"    {name} {', '.join(objects)}" for name, objects in properties.items() if objects]
    return name + "\n" + " ;\n".join(lines) + " ."


def _name(identifier: str) -> str:
    return f"<urn:suunta:term:{identifier}>"


def _names(identifiers: Sequence[str]) -> list[str]:
    return [_name(identifier) for identifier in identifiers]


def _texts(texts: Localized) -> list[str]:
    return [_literal(text, language) for language, text in texts.items()]


def _literal(text: str, language: Language | None = None) -> str:
    # Every escape of JSON is one of Turtle's, and JSON escapes all that Turtle must.
    quoted = json.dumps(text, ensure_ascii=False)
    return f"{quoted}@{language}" if language else quoted
