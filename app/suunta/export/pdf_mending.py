"""Mend a PDF as Qt writes it: its letters when they are copied or searched, and names by chance."""

from __future__ import annotations

import re

_LETTERS = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_MISTAKEN = {
    b"<0009>": b"<0020>",  # a tabulator for every space
    b"<02BC>": b"<2019>",  # a modifier letter for the apostrophe
    b"<02EE>": b"<201D>",  # and for the closing quotation mark
}
"""Characters that share a glyph: Qt names the wrong one of them. Four digits for four digits."""
_A = ord("A")
_PART = re.compile(rb"/Q[A-Z]{5}(\+[\w-]+)")
"""The name of a typeface that is embedded in part; the letters before the sign may be any."""


def with_steady_names(pdf: bytes) -> bytes:
    """The same document, its typefaces lettered by their names."""
    found = dict.fromkeys((match[1], match[0]) for match in _PART.finditer(pdf))
    names = [name for _, name in sorted(found, key=lambda each: each[0])]
    return _PART.sub(lambda match: b"/QSUUN%c%s" % (_A + names.index(match[0]), match[1]), pdf)


def with_letters(pdf: bytes) -> bytes:
    """The same document, whose words are copied and found as they were written."""
    return _LETTERS.sub(_mended, pdf)


def _mended(match: re.Match[bytes]) -> bytes:
    table = match[0]
    for mistaken, right in _MISTAKEN.items():
        table = table.replace(mistaken, right)
    return table
