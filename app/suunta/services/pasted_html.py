"""Words as HTML that survives being pasted: what word processors, mail and chat take of it.

They drop style sheets and classes, so every style is inline; tables inherit nothing in Word, so
cells say for themselves how they are set. Nothing has a colour: it is pasted on light and dark.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.passage import Block, BlockKind, Run, Runs

_TIGHT = (BlockKind.ITEM, BlockKind.ROW)
FONT = "font-family:Calibri,sans-serif;font-size:11pt"
"""Word sets what names no typeface in Times New Roman."""
_HEADING_SIZES, _LEAST_SIZE = {1: 18, 2: 14}, 12
"""In points: LibreOffice gives headings the size of what they are in."""
_PARAGRAPH = "margin:0 0 8px 0"
_CELL = f"padding:2px 12px 2px 0;vertical-align:top;text-align:left;{FONT}"


def pasted_page(body: str, language: str) -> str:
    """A whole page around a piece of HTML.

    The comments say where the piece begins and ends: Qt hands the whole page to Windows, and
    would count its head among what is pasted.
    """
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><!--StartFragment-->'
        f'<div lang="{language}" style="{FONT}">{body}</div>'
        "<!--EndFragment--></body></html>"
    )


def blocks_as_html(blocks: tuple[Block, ...], language: str) -> str:
    """A piece of HTML."""
    return "".join(_Blocks(language).written(blocks))


class _Blocks:
    def __init__(self, language: str) -> None:
        self._language = language

    def written(self, blocks: tuple[Block, ...]) -> Iterator[str]:
        at = 0
        while at < len(blocks):
            kind, begin = blocks[at].kind, at
            at += 1
            if kind not in _TIGHT:
                yield _block(blocks[begin])
                continue
            while at < len(blocks) and blocks[at].kind is kind:
                at += 1
            run = blocks[begin:at]
            yield from (self._table(run),) if kind is BlockKind.ROW else _lists(run)

    def _table(self, rows: tuple[Block, ...]) -> str:
        written = "".join(self._row(row) for row in rows)
        return f'<table style="border-collapse:collapse;{_PARAGRAPH}">{written}</table>'

    def _row(self, row: Block) -> str:
        # Without a paragraph of its own a cell loses its language.
        paragraph = f'<p lang="{self._language}" style="margin:0">'
        cells = (f'<td style="{_CELL}">{paragraph}{_runs(cell)}</p></td>' for cell in row.cells)
        return f"<tr>{''.join(cells)}</tr>"


def _lists(items: tuple[Block, ...]) -> Iterator[str]:
    """Lists one after the other, each with those inside its items."""
    at = 0
    while at < len(items):
        begin, first = at, items[at]
        at += 1
        while at < len(items) and _belongs(items[at], first):
            at += 1
        yield _list(items[begin:at])


def _belongs(item: Block, first: Block) -> bool:
    """Whether an item is in the list that another one begins, or in a list within it."""
    return item.level > first.level or (
        item.level == first.level and bool(item.number) is bool(first.number)
    )


def _list(items: tuple[Block, ...]) -> str:
    """A list that begins in its middle goes on counting from there."""
    number = items[0].number
    start = f' start="{number}"' if number > 1 else ""
    name = "ol" if number else "ul"
    return f'<{name}{start} style="{_PARAGRAPH}">{"".join(_items(items))}</{name}>'


def _items(items: tuple[Block, ...]) -> Iterator[str]:
    at = 0
    while at < len(items):
        item = items[at]
        begin = at = at + 1
        while at < len(items) and items[at].level > item.level:
            at += 1
        yield f"<li>{_runs(item.cells[0])}{''.join(_lists(items[begin:at]))}</li>"


def _block(block: Block) -> str:
    words = _runs(block.cells[0])
    if block.kind is BlockKind.HEADING:
        size = _HEADING_SIZES.get(block.level, _LEAST_SIZE)
        style = f"{_PARAGRAPH};font-size:{size}pt"
        return f'<h{block.level} style="{style}">{words}</h{block.level}>'
    if block.kind is BlockKind.QUOTE:
        return f'<blockquote style="{_PARAGRAPH}">{words}</blockquote>'
    return f'<p style="{_PARAGRAPH}">{words}</p>'


def _runs(runs: Runs) -> str:
    return "".join(_run(run) for run in runs).strip(" \n")


def _run(run: Run) -> str:
    words = escape(without_soft_hyphens(run.text), quote=False).replace("\n", "<br>")
    if run.is_emphasis:
        words = f"<i>{words}</i>"
    if run.is_strong:
        words = f"<b>{words}</b>"
    return f'<a href="{escape(run.address)}">{words}</a>' if run.address else words
