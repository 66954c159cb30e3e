"""Showing: of a found document, the passage that tells best why it was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from suunta.domain.document import Document, Page
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.analysed_text import analyse
from suunta.search.analysis import Word
from suunta.search.answer import IDENTIFIER, Answer, Found, Match, Passage, Sought, surest
from suunta.search.hit import Hit, Reason, Why
from suunta.search.keywords import keywords_of
from suunta.search.provenance_tags import Place, tags_in
from suunta.search.snippet import make_snippet

NEARLY_AS_GOOD = 0.6
"""Share of the best passage's score from which one in the preferred language is shown instead."""


FURTHER = 12
"""Passages of a document that are looked through where its best one has only tags to show."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A text that may be shown, and the words in it that were looked for."""

    passage: Passage
    text: str
    matches: list[Match]
    """Those in tags of provenance only where there are no others."""
    tags: tuple[Place, ...]
    has_tagged_alone: bool
    """Whether all matches stand in such tags."""


def make_hit(found: Found, answer: Answer, knowledge: KnowledgeBase, language: Language) -> Hit:
    """The hit for a found document: in `language` where a text of it was found there, too."""
    document = knowledge.documents[found.document]
    shown, reason = _best_of(found, answer, document, knowledge, language)
    if reason is None and found.score >= IDENTIFIER:
        reason = Reason(Why.IDENTIFIER, found.document, found.document)
    return Hit(
        document.id,
        shown.passage.language,
        shown.passage.anchor,
        make_snippet(
            shown.text,
            analyse(shown.text, shown.passage.language),
            _words(shown.matches),
            () if shown.has_tagged_alone else shown.tags,
        ),
        round(found.score, 4),
        reason,
    )


def _best_of(
    found: Found,
    answer: Answer,
    document: Document,
    knowledge: KnowledgeBase,
    language: Language,
) -> tuple[_Shown, Reason | None]:
    """The first text that holds a match, or whose page is called like one; else the first.

    A match in a tag of provenance counts where there is nothing better.
    """
    others = []
    for each in _choices(found, answer, document, language):
        if each.matches and not each.has_tagged_alone:
            return each, _surest_of(each)
        others.append(each)
    tagged = next((each for each in others if each.matches), None)
    if tagged:
        for each in _further(found, answer, document, tagged.passage.language):
            if each.matches and not each.has_tagged_alone:
                return each, _surest_of(each)
    for each in others:
        reason = _indirect_reason(each, answer.sought, document, knowledge)
        if reason is not None:
            unmarked = replace(each, matches=[], has_tagged_alone=False)
            return unmarked, reason
    return (tagged, _surest_of(tagged)) if tagged else (others[0], None)


def _surest_of(shown: _Shown) -> Reason:
    return min((match.reason for match in shown.matches), key=surest)


def _choices(
    found: Found, answer: Answer, document: Document, language: Language
) -> Iterator[_Shown]:
    """What could be shown, the most wanted first."""
    rows = found.best_rows()
    best, most = answer.passages[rows[0][0]], rows[0][1]
    for row, score in rows:
        passage = answer.passages[row]
        if passage.language is language and score >= NEARLY_AS_GOOD * most:
            yield from _texts(passage, document, answer.sought)
            break
    else:
        preferred = document.pages.get(language)
        if preferred is not None and preferred.section(best.anchor) is not None:
            like_it = Passage(best.document, language, best.anchor)
            yield from _texts(like_it, document, answer.sought)
    yield from _texts(best, document, answer.sought)


def _further(
    found: Found, answer: Answer, document: Document, language: Language
) -> Iterator[_Shown]:
    """Other passages of the document in the same language, best first."""
    for row, _ in found.best_rows()[1:FURTHER]:
        if answer.passages[row].language is language:
            yield from _texts(answer.passages[row], document, answer.sought)


def _texts(passage: Passage, document: Document, sought: Sought) -> Iterator[_Shown]:
    page = document.pages[passage.language]
    section = page.section(passage.anchor)
    if section is not None:
        yield _shown(passage, section.text, sought)
    if section is None or section is page.sections[0]:
        yield _shown(passage, page.summary, sought)


def _shown(passage: Passage, text: str, sought: Sought) -> _Shown:
    matches, tags = sought.matches(text, passage.language), tags_in(text)
    outside = [match for match in matches if not _is_tagged(match, tags)]
    return _Shown(passage, text, outside or matches, tags, bool(matches) and not outside)


def _is_tagged(match: Match, tags: tuple[Place, ...]) -> bool:
    return any(start <= word.start < end for word in match.words for start, end in tags)


def _words(matches: Iterable[Match]) -> list[Word]:
    found = {word.start: word for match in matches for word in match.words}
    return [found[start] for start in sorted(found)]


def _indirect_reason(
    shown: _Shown, sought: Sought, document: Document, knowledge: KnowledgeBase
) -> Reason | None:
    """The surest reason in what the page is called, or a name whose words stand apart."""
    page = document.pages[shown.passage.language]
    called = _called(page, shown.passage, document, knowledge)
    matches = sought.matches(called, page.language)
    told = min((match.reason for match in matches), key=surest, default=None)
    return told or sought.loose_reason(f"{called}\n{shown.text}", page.language)


def _called(page: Page, passage: Passage, document: Document, knowledge: KnowledgeBase) -> str:
    section = page.section(passage.anchor)
    heading = section.heading if section else ""
    return " · ".join((page.title, heading, page.summary, *keywords_of(document, page, knowledge)))
