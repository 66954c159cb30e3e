"""The words of a page as they stand in its document, character for character."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextDocument

from suunta.ui.reader.page_document import blocks
from suunta.ui.reader.read_next import ANCHOR as READ_NEXT

_OUTSIDE_THE_FIRST_PLANE = re.compile("[\U00010000-\U0010ffff]")
_TWO_UNITS = "\N{OBJECT REPLACEMENT CHARACTER}" * 2
"""Qt counts such a character, an emoji for one, as two."""


def page_words(document: QTextDocument) -> str:
    """The text of a page, each character at the number that the document has for it."""
    return _OUTSIDE_THE_FIRST_PLANE.sub(_TWO_UNITS, document.toPlainText())


def written_words(document: QTextDocument) -> str:
    """The same, with blanks for what no author wrote: the trail, the chips, the review."""
    text = page_words(document)
    for block in _framing(document):
        end = block.position() + block.length() - 1
        text = f"{text[: block.position()]}{' ' * (end - block.position())}{text[end:]}"
    return text


def columns(text: str, aside: Sequence[range]) -> tuple[str, str]:
    """The text without its second column, and the second column alone; blanks keep the places."""
    one, other = list(text), [" "] * len(text)
    for part in aside:
        inside = slice(part.start, part.stop)
        other[inside] = one[inside]
        one[inside] = [" "] * len(one[inside])
    return "".join(one), "".join(other)


def _framing(document: QTextDocument) -> list[QTextBlock]:
    """The lines around the title, in each language, and what leads on at the end of the page."""
    lines = list(blocks(document))
    titles = [number for number, block in enumerate(lines) if _is_title(block)]
    if not titles:
        return []
    first, last = titles[0], titles[-1]
    onward = (n for n, block in enumerate(lines) if READ_NEXT in _names_at(block))
    end = next(onward, len(lines) - 1)
    return [*lines[:first], *lines[last + 1 : last + 1 + len(titles)], *lines[end:]]


def _names_at(block: QTextBlock) -> list[str]:
    """The anchors at the beginning of a paragraph."""
    place = block.begin()
    return [] if place.atEnd() else place.fragment().charFormat().anchorNames()


def _is_title(block: QTextBlock) -> bool:
    return block.blockFormat().headingLevel() == 1
