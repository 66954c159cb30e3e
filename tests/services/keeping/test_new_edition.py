"""After a new edition it is said what has moved and what is gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.bookmark import Bookmark
from suunta.domain.highlight import Highlight
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.services.keeping.finding_again import Outcome
from suunta.services.keeping.new_edition import astray, what_moved

DOCUMENT = "recommendation/1"


def highlight_in(knowledge: KnowledgeBase, language: Language, anchor: str) -> Highlight:
    section = knowledge.documents[DOCUMENT].page(language).section(anchor)
    assert section
    start = section.text.index(" ", 20)
    end = section.text.index(" ", start + 60)
    passage = Quotation.taken_from(section.text, start, end)
    return Highlight(DOCUMENT, language, anchor, passage)


def edited(
    knowledge: KnowledgeBase, language: Language, anchor: str, old: str, new: str
) -> KnowledgeBase:
    """The next edition, with other words in one section."""
    document = knowledge.documents[DOCUMENT]
    page = document.pages[language]
    sections = tuple(
        replace(each, text=each.text.replace(old, new)) if each.anchor == anchor else each
        for each in page.sections
    )
    pages = document.pages | {language: replace(page, sections=sections)}
    documents = knowledge.documents | {DOCUMENT: replace(document, pages=pages)}
    return replace(knowledge, documents=documents)


@pytest.mark.parametrize("language", Language)
def test_in_the_same_edition_nothing_has_moved(
    knowledge: KnowledgeBase, language: Language
) -> None:
    marked = [highlight_in(knowledge, language, anchor) for anchor in ("short", "why", "action")]

    assert what_moved(marked, knowledge) == ()


def test_only_what_was_reworded_is_listed(knowledge: KnowledgeBase) -> None:
    still = highlight_in(knowledge, Language.FI, "why")
    marked = highlight_in(knowledge, Language.FI, "action")
    words = marked.passage.quote.split()
    reworded = " ".join([*words[:2], "nykyisin", *words[2:]])
    newer = edited(knowledge, Language.FI, "action", marked.passage.quote, reworded)

    (fate,) = what_moved([still, marked], newer)

    assert fate.highlight == marked
    assert (fate.found.outcome, fate.found.anchor) == (Outcome.MOVED, "action")
    section = newer.documents[DOCUMENT].pages[Language.FI].section("action")
    assert section
    assert section.text[fate.found.start : fate.found.end] == reworded


def test_what_is_gone_is_lost(knowledge: KnowledgeBase) -> None:
    marked = highlight_in(knowledge, Language.EN, "why")
    without_it = edited(knowledge, Language.EN, "why", marked.passage.quote, "…")
    without_page = replace(knowledge, documents={})

    for newer in (without_it, without_page):
        (fate,) = what_moved([marked], newer)

        assert fate.found.outcome is Outcome.LOST


def test_bookmarks_and_notes_without_their_place_are_listed(knowledge: KnowledgeBase) -> None:
    bookmarks = [
        Bookmark(DOCUMENT),
        Bookmark(DOCUMENT, "why"),
        Bookmark(DOCUMENT, "gone"),
        Bookmark("recommendation/99"),
    ]

    assert astray(bookmarks, knowledge) == tuple(bookmarks[2:])
    assert astray([Note("alone"), Note("lost", "vision/gone")], knowledge)[0].text == "lost"
    assert astray([Note("alone")], knowledge) == ()
