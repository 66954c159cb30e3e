"""The words of a page as they stand in its document, character for character."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextBlock, QTextDocument

from suunta.ui.reader.page_document import blocks

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


def _framing(document: QTextDocument) -> list[QTextBlock]:
    """The lines around the title, and the last one of the page."""
    lines = list(blocks(document))
    title = next((n for n, block in enumerate(lines) if _is_title(block)), None)
    if title is None:
        return []
    return [*lines[:title], *lines[title + 1 : title + 2], lines[-1]]


def _is_title(block: QTextBlock) -> bool:
    return block.blockFormat().headingLevel() == 1
