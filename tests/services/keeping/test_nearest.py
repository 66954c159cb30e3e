"""What a new edition has lost is looked for among the passages it has."""

from __future__ import annotations

import pytest

from suunta.domain.bookmark import Bookmark
from suunta.domain.document import Page, Section
from suunta.domain.highlight import Highlight
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.services.keeping.attaching import Placed
from suunta.services.keeping.finding_again import Outcome
from suunta.services.keeping.nearest import Candidate, nearest, nearest_document
from suunta.services.keeping.new_edition import what_moved

DOCUMENT = "recommendation/1"
OLDER = {
    Language.EN: "Each organisation had to look for use cases and to write a strategic plan.",
    Language.FI: "Jokaisen organisaation piti etsiä käyttötapaukset ja kirjoittaa suunnitelma.",
    Language.SV: "Varje organisation skulle söka användningsfall och skriva en strategisk plan.",
}
"""How an edition before this one said it."""
TODAY = {
    Language.EN: "It asks organisations to find their use cases",
    Language.FI: "Suositus kehottaa organisaatioita etsimään käyttötapauksensa",
    Language.SV: "Organisationerna bör hitta sina användningsfall",
}


def lost(language: Language, words: str, document: str = DOCUMENT) -> Highlight:
    return Highlight(document, language, "why", Quotation(words), edition="2024.1")


def page_of(text: str) -> Page:
    return Page(Language.EN, "A page", "", (Section("why", "Why", "", "", text),))


def found(knowledge: KnowledgeBase, thing: Placed) -> tuple[Candidate, ...]:
    page = knowledge.documents[DOCUMENT].page(thing.language or Language.EN)
    return nearest(thing, [(DOCUMENT, page)])


@pytest.mark.parametrize("language", Language)
def test_a_sentence_of_an_earlier_edition_is_near_the_one_that_says_it_now(
    knowledge: KnowledgeBase, language: Language
) -> None:
    marked = lost(language, OLDER[language])
    (fate,) = what_moved([marked], knowledge)
    assert fate.found.outcome is Outcome.LOST

    first, second, *_ = found(knowledge, marked)

    assert any(each.text.startswith(TODAY[language]) for each in (first, second))
    assert first.likeness >= second.likeness


def test_a_candidate_says_where_its_words_stand(knowledge: KnowledgeBase) -> None:
    page = knowledge.documents[DOCUMENT].page(Language.EN)
    for candidate in found(knowledge, lost(Language.EN, OLDER[Language.EN])):
        passage = candidate.passage
        section = page.section(passage.anchor)
        assert section is not None
        quote, start = passage.quotation.quote, passage.quotation.start
        assert section.text[start : start + len(quote)] == quote
        assert passage.title == f"{page.title} – {section.heading}"


def test_as_many_sentences_are_offered_as_were_marked_and_none_twice() -> None:
    text = "One thing is said here. Another one follows it.\nA third thing is said below."
    page = page_of(text)
    marked = lost(Language.EN, "One thing was said there. Another one followed it.")

    candidates = nearest(marked, [(DOCUMENT, page)])

    assert [each.text for each in candidates] == [
        "One thing is said here. Another one follows it.",
        "A third thing is said below.",
    ]


def test_the_reason_of_an_inference_is_no_part_of_a_passage() -> None:
    page = page_of("It was so. (our inference: by what they say) Now it is another thing.")

    (candidate,) = nearest(lost(Language.EN, "Now it became another thing."), [(DOCUMENT, page)])

    assert candidate.text == "Now it is another thing."


def test_what_is_like_nothing_has_no_candidates(knowledge: KnowledgeBase) -> None:
    assert found(knowledge, lost(Language.EN, "zzz qqqq xxxxxx zzzz qq xxxx")) == ()


def test_a_note_is_near_the_section_of_a_like_name_or_of_its_words(
    knowledge: KnowledgeBase,
) -> None:
    renamed = Note("Ask Liisa.", DOCUMENT, "what-must-be-done", Language.FI)
    worded = Note("Adoption needs a lead and use cases", DOCUMENT, "gone", Language.EN)

    assert found(knowledge, renamed)[0].passage.anchor == "what-to-do"
    assert found(knowledge, worded)[0].passage.anchor == "why"


def test_a_bookmark_is_near_the_section_that_is_called_as_it_was(knowledge: KnowledgeBase) -> None:
    page = knowledge.documents[DOCUMENT].page(Language.EN)
    mark = Bookmark(DOCUMENT, "sinks", Language.EN, "Another title – What to do now")

    first = found(knowledge, mark)[0]

    assert first.passage.anchor == "what-to-do"
    assert first.heading == "What to do"
    assert first.passage.language is page.language


def test_where_a_document_is_gone_the_one_with_the_nearest_words_is_meant(
    knowledge: KnowledgeBase,
) -> None:
    words = TODAY[Language.FI] + " ja nimeämään johtajan."
    assert nearest_document(lost(Language.FI, words, "recommendation/99"), knowledge) == DOCUMENT
    assert nearest_document(lost(Language.FI, words), knowledge) == DOCUMENT
    assert nearest_document(Bookmark("recommendation/12", "", Language.FI), knowledge) == DOCUMENT
    assert nearest_document(lost(Language.EN, "zzz qqqq xxxxxx zzzz", "x/gone"), knowledge) == ""


def test_who_does_not_want_to_know_any_more_is_told_nothing(knowledge: KnowledgeBase) -> None:
    pages = [(DOCUMENT, knowledge.documents[DOCUMENT].page(Language.EN))]

    assert nearest(lost(Language.EN, OLDER[Language.EN]), pages, cancelled=lambda: True) == ()
