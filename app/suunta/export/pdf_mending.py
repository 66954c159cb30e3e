"""Mend a PDF as Qt writes it: its letters, when they are copied or searched, and its language."""

from __future__ import annotations

import re

_ROOT = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_INFO = re.compile(rb"/Info (\d+) 0 R")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_IDENTIFIER = re.compile(rb"/ID \[[^\]]*\]")
_LETTERS = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_MISTAKEN = {
    b"<0009>": b"<0020>",  # a tabulator for every space
    b"<02BC>": b"<2019>",  # a modifier letter for the apostrophe
    b"<02EE>": b"<201D>",  # and for the closing quotation mark
}
"""Characters that share a glyph: Qt names the wrong one of them. Four digits for four digits."""


def with_letters(pdf: bytes) -> bytes:
    """The same document, whose words are copied and found as they were written."""
    return _LETTERS.sub(_mended, pdf)


def _mended(match: re.Match[bytes]) -> bytes:
    table = match[0]
    for mistaken, right in _MISTAKEN.items():
        table = table.replace(mistaken, right)
    return table


def with_language(pdf: bytes, language: str) -> bytes:
    """The same document, whose readers know in which language to speak it.

    The catalogue is written anew behind the end, as the format foresees for changes; a file that
    is not built as Qt builds it today stays as it is.
    """
    trailer = pdf[pdf.rfind(b"trailer") :]
    root, size, start = _ROOT.search(trailer), _SIZE.search(trailer), _START.search(pdf)
    if not (root and size and start):
        return pdf
    number = root[1].decode()
    catalogue = re.search(rb"\n%s 0 obj\s*<<(.*?)>>\s*endobj" % root[1], pdf, re.DOTALL)
    if catalogue is None or b"<<" in catalogue[1] or b"/Lang" in catalogue[1]:
        return pdf
    extra = f"/Lang ({language})\n/ViewerPreferences << /DisplayDocTitle true >>\n".encode()
    body = b"%s 0 obj\n<<%s\n%s>>\nendobj\n" % (root[1], catalogue[1].rstrip(), extra)
    place, table = len(pdf), len(pdf) + len(body)
    kept = b"\n".join(m[0] for p in (_INFO, _IDENTIFIER) if (m := p.search(trailer)))
    end = (
        f"xref\n0 1\n0000000000 65535 f \n{number} 1\n{place:010d} 00000 n \n"
        f"trailer\n<<\n/Size {size[1].decode()}\n/Root {number} 0 R\n/Prev {start[1].decode()}\n"
    ).encode()
    return b"".join((pdf, body, end, kept, f"\n>>\nstartxref\n{table}\n%%EOF\n".encode()))
