"""Take the HTML of a page apart into its paragraphs, so that two languages can stand in step."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from typing_extensions import override

_EMPTY_TAGS = frozenset({"br", "hr", "img"})
_LISTS = frozenset({"ol", "ul"})
_START = re.compile(r'\s+start="\d+"')


@dataclass(frozen=True, slots=True)
class HtmlBlock:
    """A paragraph, a heading, a table or one item of a list."""

    anchor: str
    """The anchor that was met last: the section it belongs to."""
    tag: str
    html: str
    """Complete in itself; an item stands in a list of its own that goes on counting."""


def html_blocks(html: str) -> tuple[HtmlBlock, ...]:
    """The blocks of a page, in their order; anchors between them stay with the next one."""
    parser = _Blocks(html)
    parser.feed(html)
    parser.close()
    return tuple(parser.blocks)


class _Blocks(HTMLParser):
    """Cuts at the outermost tags, and at the items of outermost lists."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.blocks: list[HtmlBlock] = []
        self._html = html
        self._lines = _line_starts(html)
        self._open: list[str] = []
        self._start = 0
        self._anchor = ""
        self._before = ""
        self._list = ""
        self._item = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _EMPTY_TAGS:
            return
        written = self.get_starttag_text() or ""
        if not self._open:
            self._start = self._here()
            named = dict(attrs)
            self._list = written if tag in _LISTS else ""
            self._item = int(named.get("start") or 1) - 1 if tag == "ol" else 0
            if tag == "a":
                self._anchor = named.get("name") or self._anchor
        elif len(self._open) == 1 and tag == "li":
            self._start = self._here()
        self._open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _EMPTY_TAGS or not self._open:
            return
        self._open.pop()
        end = self._html.index(">", self._here()) + 1
        written = self._html[self._start : end]
        if not self._open and tag == "a":
            self._before += written
        elif not self._open and tag not in _LISTS:
            self._add(tag, written)
        elif len(self._open) == 1 and tag == "li":
            self._item += 1
            self._add(self._open[0], self._item_list(written))

    def _add(self, tag: str, html: str) -> None:
        self.blocks.append(HtmlBlock(self._anchor, tag, self._before + html))
        self._before = ""

    def _item_list(self, item: str) -> str:
        """A list of this item alone, with the number it has."""
        tag = self._open[0]
        opening = self._list
        if tag == "ol":
            opening = f'{_START.sub("", opening)[:-1]} start="{self._item}">'
        return f"{opening}{item}</{tag}>"

    def _here(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for place, character in enumerate(text):
        if character == "\n":
            starts.append(place + 1)
    return starts
