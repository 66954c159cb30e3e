"""The source lines of a slide: each source once, with every place in it that is meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from suunta.content.source_places import place_in
from suunta.domain.fact import Fact
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Citation


@dataclass(frozen=True, slots=True)
class Cited:
    """A place in a source, both as they are shown."""

    title: str
    place: str = ""


def cited(
    citations: Iterable[Citation], knowledge: KnowledgeBase, language: Language
) -> tuple[Cited, ...]:
    """What is cited; a source nobody knows is called by its identifier."""
    found = []
    for citation in citations:
        source = knowledge.sources.get(citation.source)
        title = source.title if source else citation.source
        found.append(Cited(title, place_in(source, citation.place, language)))
    return tuple(dict.fromkeys(found))


def cited_by(fact: Fact, knowledge: KnowledgeBase, language: Language) -> tuple[Cited, ...]:
    """Where a number is said."""
    source = knowledge.sources.get(fact.source)
    title = source.title if source else fact.source
    places = [in_language(place, language) for place in fact.places]
    return tuple(Cited(title, place) for place in places) or (Cited(title),)


def source_lines(places: Iterable[Cited]) -> tuple[str, ...]:
    """A line for each source, in the order of their first mention."""
    lines: dict[str, list[str]] = {}
    for each in places:
        known = lines.setdefault(each.title, [])
        if each.place and each.place not in known:
            known.append(each.place)
    return tuple(
        f"{title}: {'; '.join(found)}" if found else title for title, found in lines.items()
    )
