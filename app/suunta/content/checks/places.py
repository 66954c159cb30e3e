"""What is cited of a source is listed in it, so that every language has a name for it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from suunta.content.manuscript import Manuscript
from suunta.content.markup import CITATION, citations, marks
from suunta.content.typography import right_text
from suunta.domain.language import Language
from suunta.domain.problem import Problem


def check_places(manuscript: Manuscript) -> Iterator[Problem]:
    """A source that is not known at all is another check's mistake."""
    listed: dict[str, set[str]] = {}
    for _, _, entry in manuscript.entries("sources"):
        names = {_name(place[Language.EN]) for place in entry.get("places", ())}
        listed.setdefault(entry["id"], set()).update(names)
    for file, line, source, place in _cited(manuscript):
        if source in listed and place and _name(place) not in listed[source]:
            nearest = get_close_matches(place, listed[source], n=1)
            remedy = (
                f"Did you mean {nearest[0]!r}?"
                if nearest
                else f"Add it to the places of {source!r} in sources.yaml, in three languages."
            )
            yield Problem(file, line, f"The source {source!r} lists no place {place!r}.", remedy)


def _cited(manuscript: Manuscript) -> Iterator[tuple[str, int, str, str]]:
    """File, line, source and place of all that is cited."""
    for _, page in manuscript.pages():
        for section in page.sections:
            for mark in marks(CITATION, section.markdown):
                for citation in citations(mark.target):
                    line = section.line + 1 + mark.line
                    yield page.file, line, citation.source, citation.place
    for deck in manuscript.decks:
        for position, slide in deck.slides():
            for number, written in enumerate(slide.get("sources", ())):
                for citation in citations(written):
                    line = deck.line(position, "sources", number)
                    yield deck.file, line, citation.source, citation.place
    for ledger, position, fact in manuscript.entries("facts"):
        for number, place in enumerate(fact.get("places", ())):
            yield ledger.file, ledger.line(position, "places", number), fact["source"], place


def _name(place: str) -> str:
    """Whether a space breaks is no matter."""
    return right_text(place, Language.EN)
