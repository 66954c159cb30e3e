"""What the page shows of each kept thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from suunta.domain.bookmark import Bookmark
from suunta.domain.deck import Deck
from suunta.domain.highlight import Highlight
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.domain.saved_search import SavedSearch
from suunta.services.keeping import Keeping
from suunta.services.keeping.finding_again import FoundAgain, Outcome
from suunta.ui.notes.kept_row import KeptRow, RowKind, RowState
from suunta.ui.notes.kept_rows import Found, KeptRows

WORDS = "It asks organisations to find their use cases"


def rows(keeping: Keeping, knowledge: KnowledgeBase, found: Found | None = None) -> KeptRows:
    return KeptRows(keeping=keeping, knowledge=knowledge, language=Language.EN, found=found or {})


def only(keeping: Keeping, knowledge: KnowledgeBase, found: Found | None = None) -> KeptRow:
    (row,) = rows(keeping, knowledge, found).all()
    return row


def highlight() -> Highlight:
    return Highlight("recommendation/1", Language.EN, "why", Quotation(WORDS), edition="2024")


def test_a_bookmark_of_a_passage_has_its_name_and_its_page(
    keeping: Keeping, knowledge: KnowledgeBase
) -> None:
    keeping.bookmarks.save(Bookmark("recommendation/1", "why", Language.EN, "Old title"))

    row = only(keeping, knowledge)

    title = knowledge.document("recommendation/1").page(Language.EN).title
    assert (row.title, row.place) == ("Why it matters", f"{title} › Why it matters")
    assert str(row.address) == "suunta:recommendation/1?lang=en#why"
    assert row.state is RowState.HERE


def test_a_bookmark_whose_page_is_gone_keeps_its_name(
    keeping: Keeping, knowledge: KnowledgeBase
) -> None:
    keeping.bookmarks.save(Bookmark("vision/gone", title="What it was called"))

    row = only(keeping, knowledge)

    assert (row.title, row.state, row.address) == ("What it was called", RowState.LOST, None)
    assert "not in this edition" in row.spoken


def test_a_highlight_shows_its_words_and_the_note_on_it(
    keeping: Keeping, knowledge: KnowledgeBase
) -> None:
    marked = keeping.highlights.save(highlight())
    keeping.notes.save(Note("Ask Liisa.", "recommendation/1", "why", Language.EN, marked.id))

    note, mark = rows(keeping, knowledge).all()

    assert (mark.kind, mark.title, mark.detail) == (RowKind.HIGHLIGHT, f"“{WORDS}”", "Ask Liisa.")
    assert (note.kind, note.title, note.detail) == (RowKind.NOTE, "Ask Liisa.", f"“{WORDS}”")
    assert note.address == mark.address
    assert note.address is not None
    assert WORDS.startswith(note.address.text)


def test_the_address_of_a_highlight_ends_where_the_number_of_a_source_may_stand(
    keeping: Keeping, knowledge: KnowledgeBase
) -> None:
    words = "somebody has to lead its adoption. It asks organisations"
    keeping.highlights.save(replace(highlight(), passage=Quotation(words)))

    address = only(keeping, knowledge).address

    assert address is not None
    assert address.text == "somebody has to lead its adoption."


def test_a_highlight_that_moved_leads_to_its_new_section(
    keeping: Keeping, knowledge: KnowledgeBase
) -> None:
    marked = keeping.highlights.save(highlight())
    found = {marked.id: FoundAgain(Outcome.MOVED, "what-to-do", 0, 10, 90.0)}

    row = only(keeping, knowledge, found)

    assert (row.state, row.remark, row.needs_a_look) == (RowState.MOVED, "reworded", True)
    assert row.address is not None
    assert row.address.anchor == "what-to-do"
    assert row.place.endswith("What to do")


def test_a_saved_search_shows_what_it_asks(keeping: Keeping, knowledge: KnowledgeBase) -> None:
    keeping.searches.save(
        SavedSearch("Documentation", "kirjaaminen", {"type": ("experiment", "figure")})
    )

    row = only(keeping, knowledge)

    assert row.title == "Documentation"
    assert row.detail == "kirjaaminen type:experiment, type:figure"


def test_a_note_of_its_own_belongs_nowhere(keeping: Keeping, knowledge: KnowledgeBase) -> None:
    keeping.notes.save(Note("Buy a projector"))

    row = only(keeping, knowledge)

    assert (row.place, row.address, row.state) == ("", None, RowState.HERE)


def test_the_bin_says_until_when_a_thing_lies_there(
    keeping: Keeping, knowledge: KnowledgeBase
) -> None:
    note = keeping.notes.save(Note("Gone"))
    keeping.notes.delete(note.id)

    (row,) = rows(keeping, knowledge).bin()

    assert row.state is RowState.BINNED
    assert row.remark.startswith("in the bin until ")
    assert rows(keeping, knowledge).all() == ()


def test_a_row_is_found_by_any_of_its_words(keeping: Keeping, knowledge: KnowledgeBase) -> None:
    keeping.bookmarks.save(Bookmark("recommendation/1", "why", Language.EN))

    row = only(keeping, knowledge)

    assert row.has("MATTERS adoption")
    assert row.has("bookmark")
    assert not row.has("matters nowhere")
    assert row.when is not None
    assert row.when <= datetime.now(UTC)


def test_a_presentation_is_listed_in_the_bin_alone(
    keeping: Keeping, knowledge: KnowledgeBase
) -> None:
    deck = keeping.decks.save(Deck({Language.FI: "Osastokokous"}))
    assert rows(keeping, knowledge).all() == ()
    keeping.decks.delete(deck.id)
    (row,) = rows(keeping, knowledge).bin()

    assert row.kind is RowKind.PRESENTATION
    assert row.title == "Osastokokous"
    assert row.remark.startswith("in the bin until ")
