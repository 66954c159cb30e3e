"""What is kept as Markdown."""

from __future__ import annotations

from suunta.domain.address import Address
from suunta.domain.bookmark import Bookmark
from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.domain.saved_search import SavedSearch
from suunta.ui.notes.kept_markdown import as_markdown
from suunta.ui.notes.kept_row import KeptRow, RowGroup, RowKind


def test_each_kind_has_its_form_and_its_address() -> None:
    address = Address("recommendation/1", "why", Language.EN)
    marked = Highlight("recommendation/1", Language.EN, "why", Quotation("Two\nlines"))
    rows = (
        KeptRow(RowKind.HIGHLIGHT, marked, "“Two lines”", "A note", address=address),
        KeptRow(RowKind.NOTE, Note("First\n\nsecond"), "First second", "“Two lines”"),
        KeptRow(RowKind.BOOKMARK, Bookmark("recommendation/1"), "A *title*", place="Page"),
        KeptRow(RowKind.SEARCH, SavedSearch("Mine", "kirjaaminen"), "Mine"),
    )

    text = as_markdown("Kept", (RowGroup("The page", rows),))

    assert text == (
        "# Kept\n\n## The page\n\n"
        "> Two\n> lines\n\nA note\n\n<suunta:recommendation/1?lang=en#why>\n\n"
        "> “Two lines”\n\nFirst\n\nsecond\n\n"
        "- **A \\*title\\***\n\nPage\n\n"
        "- **Mine**: `kirjaaminen`\n"
    )
