"""What of a page is meant right now: what is selected, or else the passage that is being read."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument

from suunta.domain.address import Address
from suunta.domain.edition import Edition
from suunta.domain.labels import Labels
from suunta.services.passage import BlockKind, Passage
from suunta.services.quotation_forms import words_alone
from suunta.services.quoting import Quotation, origin_of, quote
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.cite_selection import column_of, first_words, read_passage
from suunta.ui.reader.cite_shown import ShownPages
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_words import page_words
from suunta.ui.reader.passage import find_passage_in

_SHORT = 14
"""Words of a passage that stand in its address as a whole, so that all of it is marked."""
_ENOUGH = 8
"""Words of a longer one, where they already lead to one place of the page only."""
_MOST = 16


@dataclass(frozen=True, slots=True)
class Meant:
    """A passage with where it stands."""

    passage: Passage
    page: ReadingPage
    """In the language of the passage."""
    anchor: str
    address: Address
    is_selected: bool

    @property
    def text(self) -> str:
        return words_alone(self.passage.blocks)


def selected(browser: PageBrowser, shown: ShownPages) -> Meant | None:
    """What is selected, if anything is."""
    cursor = browser.textCursor()
    if not (cursor.hasSelection() and shown.pages):
        return None
    document, start, end = browser.document(), cursor.selectionStart(), _end_of(cursor)
    passage = read_passage(document, start, end)
    if not passage.blocks:
        return None
    page = _page_at(document, start, shown.pages)
    anchor = shown.anchor or browser.sections.around(start)
    words = leading_words(document, cursor, browser.sections.span(anchor))
    address = Address(page.document.id, anchor, page.page.language, words)
    return Meant(passage, page, anchor, address, is_selected=True)


def being_read(browser: PageBrowser, shown: ShownPages) -> Meant | None:
    """The section at the upper edge, without its heading, up to the next heading."""
    document, anchor = browser.document(), shown.anchor or browser.section()
    start, end = browser.sections.span(anchor)
    passage = read_passage(document, start, _next_heading(document, start, end))
    body = tuple(block for block in passage.blocks if block.kind is not BlockKind.HEADING)
    if not shown.pages or not body:
        return None
    page = shown.pages[0]
    address = Address(page.document.id, anchor, page.page.language)
    body_alone = Passage(body, passage.sources, passage.inferences, passage.numbers)
    return Meant(body_alone, page, anchor, address, is_selected=False)


def quotation_of(meant: Meant, edition: Edition, labels: Labels) -> Quotation:
    """The passage with its source, ready to be taken along."""
    origin = origin_of(meant.page, meant.anchor, edition, labels)
    return quote(meant.passage, meant.page, meant.anchor, meant.address, origin, labels)


def leading_words(document: QTextDocument, cursor: QTextCursor, span: tuple[int, int]) -> str:
    """As many first words of a selection as lead to it, and to no place before it in its section.

    `span` is the section, which the address names as well.
    """
    begin = QTextCursor(document)
    begin.setPosition(cursor.selectionStart())
    begin.movePosition(QTextCursor.MoveOperation.StartOfWord)
    start = begin.position()
    words = first_words(document, start, cursor.selectionEnd())
    chosen = len(first_words(document, start, cursor.selectionEnd(), is_open=False))
    least = chosen if 0 < chosen <= _SHORT else max(1, min(chosen, _ENOUGH))
    text = page_words(document)
    for count in range(least, min(len(words), _MOST) + 1):
        candidate = " ".join(words[:count])
        found = find_passage_in(text, candidate, span)
        if found is not None and found[0] >= start and not text[start : found[0]].strip():
            return candidate
    return " ".join(words[:least])


def _end_of(cursor: QTextCursor) -> int:
    """Where a selection ends; over several cells of a table, it takes them whole."""
    table = cursor.currentTable()
    if table is None or not cursor.hasComplexSelection():
        return cursor.selectionEnd()
    cells = cursor.selectedTableCells()
    assert isinstance(cells, tuple)
    row, rows, column, columns = cells
    return table.cellAt(row + rows - 1, column + columns - 1).lastPosition()


def _page_at(document: QTextDocument, position: int, pages: tuple[ReadingPage, ...]) -> ReadingPage:
    return pages[min(column_of(document, position), len(pages) - 1)]


def _next_heading(document: QTextDocument, start: int, end: int) -> int:
    block = document.findBlock(start).next()
    while block.isValid() and block.position() < end:
        if 0 < block.blockFormat().headingLevel() <= 2:
            return block.position()
        block = block.next()
    return end
