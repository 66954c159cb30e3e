"""Change the words of HTML and nothing else: no tag, no attribute, no code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape, unescape
from typing import NamedTuple

FOREIGN = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for each character that is not to be touched: of code, of a citation's number."""

Rewrite = Callable[[str], Sequence[str]]
"""What stands in the place of each character of a text; `""` takes one away."""

_TAG = re.compile(r"(<[^>]*>)")
_NAME = re.compile(r"</?([a-z][a-z0-9]*)")
_INLINE = frozenset({"a", "b", "code", "em", "i", "s", "span", "strong", "sub", "sup", "u"})
"""Tags that a sentence goes on through; every other one ends it."""
_UNTOUCHED = frozenset({"code", "pre", "sup"})


class _Piece(NamedTuple):
    """A tag, or the text between two tags."""

    html: str
    seen: str
    """What a rewrite gets to see of it."""
    is_text: bool = False


def rewritten(html: str, rewrite: Rewrite) -> str:
    """The same HTML with `rewrite` done to each block's text, as one text whatever its tags."""
    return "".join(piece for block in _blocks(html) for piece in _set(block, rewrite))


def _blocks(html: str) -> Iterator[list[_Piece]]:
    block: list[_Piece] = []
    untouched = 0
    for number, piece in enumerate(_TAG.split(html)):
        if number % 2 == 0:
            text = unescape(piece)
            block.append(
                _Piece(piece, FOREIGN * len(text)) if untouched else _Piece(piece, text, True)
            )
            continue
        name = _name(piece)
        if name in _UNTOUCHED:
            untouched += -1 if piece.startswith("</") else 1
        block.append(_Piece(piece, ""))
        if name not in _INLINE:
            yield block
            block = []
    yield block


def _set(block: Sequence[_Piece], rewrite: Rewrite) -> Iterator[str]:
    changed = rewrite("".join(piece.seen for piece in block))
    place = 0
    for piece in block:
        end = place + len(piece.seen)
        yield escape("".join(changed[place:end]), quote=False) if piece.is_text else piece.html
        place = end


def _name(tag: str) -> str:
    match = _NAME.match(tag)
    return match[1] if match else ""
