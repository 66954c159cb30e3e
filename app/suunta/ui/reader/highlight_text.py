"""Match what a page shows with the text that an editor wrote: word by word, both ways.

The page has numbers of sources, remarks and soft hyphens that the text lacks; the text has the
reasons of what was inferred.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtGui import QTextBlock, QTextDocument

from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.ui.reader.cite_selection import column_of
from suunta.ui.reader.page_document import blocks

_WORD = re.compile(r"[^\W_](?:\u00ad?[^\W_])*")
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_NO_WORDS_OF_ITS_OWN = ("#source-", "#inferred-")
_OUTSIDE_THE_FIRST_PLANE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared, and where it stands."""

    text: str
    start: int
    end: int


def words_of(text: str, offset: int = 0) -> list[Word]:
    """The words of a text whose first character stands at `offset`."""
    return [
        Word(without_soft_hyphens(match[0]).casefold(), *(offset + at for at in match.span()))
        for match in _WORD.finditer(text)
    ]


def words_on_page(document: QTextDocument, span: tuple[int, int], column: int = 0) -> list[Word]:
    """The words between two places of a page, in one of its columns, that an author wrote."""
    begin, end = span
    found: list[Word] = []
    for block in blocks(document):
        inside = block.position() < end and block.position() + block.length() > begin
        if inside and column_of(document, block.position()) == column:
            found += words_of(_written(block), block.position())
    return [word for word in found if begin <= word.start and word.end <= end]


class Matched:
    """The words of a text and those of a page, each with its counterpart where it has one."""

    def __init__(self, text: str, shown: Sequence[Word]) -> None:
        self._text, self._shown = words_of(text), list(shown)
        self._on_page: dict[int, int] = dict(_pairs(self._text, self._shown))
        self._in_text = {page: text for text, page in self._on_page.items()}

    def in_text(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the words that the page shows from `start` to `end` stand in the text."""
        return _span(self._shown, self._text, self._in_text, start, end)

    def on_page(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the page shows the words that stand from `start` to `end` in the text."""
        return _span(self._text, self._shown, self._on_page, start, end)


def _span(
    one: list[Word], other: list[Word], pairs: dict[int, int], start: int, end: int
) -> tuple[int, int] | None:
    touched = [n for n, word in enumerate(one) if word.start < end and word.end > start]
    met = [other[pairs[number]] for number in touched if number in pairs]
    return (met[0].start, met[-1].end) if met else None


def _pairs(text: list[Word], shown: list[Word]) -> Iterator[tuple[int, int]]:
    matcher = SequenceMatcher(
        None, [word.text for word in text], [word.text for word in shown], autojunk=False
    )
    for block in matcher.get_matching_blocks():
        for number in range(block.size):
            yield block.a + number, block.b + number


def _written(block: QTextBlock) -> str:
    """What an author wrote in a paragraph, with blanks for all that was added to it."""
    text = ""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        piece = _OUTSIDE_THE_FIRST_PLANE.sub("  ", fragment.text())
        link = fragment.charFormat().anchorHref()
        is_remark = piece.startswith(_NO_BREAK_SPACE) and piece.endswith(_NO_BREAK_SPACE)
        is_added = is_remark or link.startswith(_NO_WORDS_OF_ITS_OWN)
        text += " " * len(piece) if is_added else piece
        place += 1
    return text
