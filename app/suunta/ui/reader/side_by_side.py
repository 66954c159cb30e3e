"""A page in two languages beside each other: a row for each paragraph keeps them in step."""

from __future__ import annotations

import re
from collections.abc import Iterator

from suunta.ui.reader.html_blocks import HtmlBlock, html_blocks

_NAME = re.compile(r'<a name="[^"]*"></a>')
_HEADING = re.compile(r"h\d")
_Row = tuple[list[HtmlBlock], list[HtmlBlock]]


def side_by_side(one: str, other: str) -> str:
    """A table of two columns; the anchors are those of the first."""
    rows = "".join(_row(left, right) for left, right in _rows(html_blocks(one), html_blocks(other)))
    return f'<table class="beside" cellspacing="0" cellpadding="0">{rows}</table>'


def _rows(one: tuple[HtmlBlock, ...], other: tuple[HtmlBlock, ...]) -> Iterator[_Row]:
    """Paragraph by paragraph where a section has the same ones in both, else all of it at once."""
    for left, right in _sections(one, other):
        if [block.tag for block in left] == [block.tag for block in right]:
            yield from (([mine], [its]) for mine, its in zip(left, right, strict=True))
        else:
            yield left, right


def _sections(one: tuple[HtmlBlock, ...], other: tuple[HtmlBlock, ...]) -> Iterator[_Row]:
    """The parts of both pages from heading to heading; what one has more, it has alone."""
    left, right = list(_parts(one)), list(_parts(other))
    for key, part in left:
        yield part, next((blocks for its, blocks in right if its == key), [])
    mine = {key for key, _ in left}
    yield from (([], part) for key, part in right if key not in mine)


def _parts(blocks: tuple[HtmlBlock, ...]) -> Iterator[tuple[tuple[str, int], list[HtmlBlock]]]:
    """Each heading with what follows it, named by its anchor and its number there."""
    part: list[HtmlBlock] = []
    anchor, number = "", 0
    for block in blocks:
        if _HEADING.fullmatch(block.tag) and part:
            yield (anchor, number), part
            part = []
            number += 1
        if block.anchor != anchor:
            anchor, number = block.anchor, 0
        part.append(block)
    if part:
        yield (anchor, number), part


def _row(left: list[HtmlBlock], right: list[HtmlBlock]) -> str:
    mine = "".join(block.html for block in left)
    its = _NAME.sub("", "".join(block.html for block in right))
    # A cell swallows the space above and below its paragraphs: it has the space itself.
    kind = (left or right)[0].tag
    return (
        f'<tr><td class="one {kind}" width="50%">{mine}</td>'
        f'<td class="other {kind}" width="50%">{its}</td></tr>'
    )
