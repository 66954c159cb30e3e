"""A quotation as plain text, as Markdown, and as HTML that word processors and mail keep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.passage import Block, BlockKind, Run, Runs
from suunta.services.quoting import Quotation

_TIGHT = (BlockKind.ITEM, BlockKind.ROW)
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~&])")
_LINE_START = re.compile(r"^(\d*)([#+.)-])")
"""What makes a line a heading or an item: a sign, or a number with one."""
_PARAGRAPH = "margin:0 0 8px 0"
_QUOTE = "margin:0 0 10px 0;padding:0 0 0 12px;border-left:3px solid"
_CELL = "padding:2px 12px 2px 0;vertical-align:top;text-align:left"


def words_alone(blocks: tuple[Block, ...]) -> str:
    """The words with their structure, and nothing of where they are from."""
    lines: list[str] = []
    before: BlockKind | None = None
    for block in blocks:
        if before is not None and not (before is block.kind and block.kind in _TIGHT):
            lines.append("")
        lines.append(_plain(block))
        before = block.kind
    return "\n".join(lines)


def as_text(quotation: Quotation) -> str:
    credit = (quotation.origin, *quotation.notes, quotation.address)
    return "\n".join((words_alone(quotation.blocks), "", *credit))


def as_markdown(quotation: Quotation) -> str:
    """A block quotation, and under it a list of what it rests on."""
    quoted = "\n".join(f"> {line}".rstrip() for line in _markdown_lines(quotation.blocks))
    notes = "\n".join(f"- {escaped(note)}" for note in quotation.notes)
    parts = (quoted, f"{escaped(quotation.origin)} <{quotation.address}>", notes)
    return "\n\n".join(part for part in parts if part) + "\n"


def blocks_as_markdown(blocks: tuple[Block, ...]) -> str:
    """The words alone as Markdown."""
    return "\n".join(_markdown_lines(blocks)) + "\n"


def as_html(quotation: Quotation) -> str:
    """A page of its own, styled inline: that is what survives being pasted."""
    address = escape(quotation.address)
    credit = [
        *(escape(line, quote=False) for line in (quotation.origin, *quotation.notes)),
        f'<a href="{address}">{address}</a>',
    ]
    return (
        f'{_head()}<body><div lang="{quotation.language}">'
        f'<blockquote style="{_QUOTE}">{words_as_html(quotation.blocks)}</blockquote>'
        f'<p style="margin:0;font-size:85%">{"<br>".join(credit)}</p>'
        "</div></body></html>"
    )


def plain_html(blocks: tuple[Block, ...], language: str) -> str:
    """The words alone as a page of HTML."""
    return f'{_head()}<body><div lang="{language}">{words_as_html(blocks)}</div></body></html>'


def words_as_html(blocks: tuple[Block, ...]) -> str:
    return "".join(_html_blocks(blocks))


def _head() -> str:
    return '<!DOCTYPE html><html><head><meta charset="utf-8"></head>'


def _plain(block: Block) -> str:
    if block.kind is not BlockKind.ITEM:
        return block.text
    mark = f"{block.number}." if block.number else "•"
    return f"{'   ' * (block.level - 1)}{mark} {block.text}"


def _markdown_lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    before: BlockKind | None = None
    for block in blocks:
        goes_on = before is block.kind and block.kind in _TIGHT
        if before is not None and not goes_on:
            yield ""
        yield _markdown(block)
        if block.kind is BlockKind.ROW and not goes_on:
            yield f"|{' --- |' * len(block.cells)}"
        before = block.kind


def _markdown(block: Block) -> str:
    cells = [_markdown_runs(cell) for cell in block.cells]
    match block.kind:
        case BlockKind.HEADING:
            return f"{'#' * block.level} {cells[0]}"
        case BlockKind.ITEM:
            mark = f"{block.number}." if block.number else "-"
            return f"{'   ' * (block.level - 1)}{mark} {cells[0]}"
        case BlockKind.QUOTE:
            return f"> {cells[0]}"
        case BlockKind.ROW:
            return f"| {' | '.join(cells)} |"
    return _LINE_START.sub(r"\1\\\2", cells[0])


def _markdown_runs(runs: Runs) -> str:
    return "".join(_markdown_run(run) for run in runs).strip()


def _markdown_run(run: Run) -> str:
    text = run.text.replace("\n", " ")
    words = text.strip()
    if not words:
        return text
    set_words = escaped(words)
    if run.is_emphasis:
        set_words = f"*{set_words}*"
    if run.is_strong:
        set_words = f"**{set_words}**"
    if run.address:
        set_words = f"[{set_words}]({run.address})"
    begin = text.index(words)
    return f"{text[:begin]}{set_words}{text[begin + len(words) :]}"


def escaped(text: str) -> str:
    """Words that Markdown shall take for nothing but words."""
    return _MARKDOWN.sub(r"\\\1", text)


def _html_blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    at = 0
    while at < len(blocks):
        kind, begin = blocks[at].kind, at
        is_numbered = bool(blocks[at].number)
        while at < len(blocks) and _goes_on(blocks[at], kind, is_numbered):
            at += 1
        if kind in _TIGHT:
            yield _html_group(blocks[begin:at], kind)
        else:
            yield from (_html_block(block) for block in blocks[begin:at])


def _goes_on(block: Block, kind: BlockKind, is_numbered: bool) -> bool:
    return block.kind is kind and bool(block.number) is is_numbered


def _html_group(blocks: tuple[Block, ...], kind: BlockKind) -> str:
    """A list or a table; a list that begins in its middle goes on counting from there."""
    if kind is BlockKind.ROW:
        rows = "".join(_html_row(block) for block in blocks)
        return f'<table style="border-collapse:collapse;{_PARAGRAPH}">{rows}</table>'
    first = blocks[0].number
    start = f' start="{first}"' if first > 1 else ""
    name = "ol" if first else "ul"
    items = "".join(f"<li>{_html_runs(block.cells[0])}</li>" for block in blocks)
    return f'<{name}{start} style="{_PARAGRAPH}">{items}</{name}>'


def _html_row(block: Block) -> str:
    cells = "".join(f'<td style="{_CELL}">{_html_runs(cell)}</td>' for cell in block.cells)
    return f"<tr>{cells}</tr>"


def _html_block(block: Block) -> str:
    words = _html_runs(block.cells[0])
    if block.kind is BlockKind.HEADING:
        return f'<h{block.level} style="{_PARAGRAPH}">{words}</h{block.level}>'
    if block.kind is BlockKind.QUOTE:
        return f'<blockquote style="{_PARAGRAPH}">{words}</blockquote>'
    return f'<p style="{_PARAGRAPH}">{words}</p>'


def _html_runs(runs: Runs) -> str:
    return "".join(_html_run(run) for run in runs).strip(" \n")


def _html_run(run: Run) -> str:
    words = escape(without_soft_hyphens(run.text), quote=False).replace("\n", "<br>")
    if run.is_emphasis:
        words = f"<i>{words}</i>"
    if run.is_strong:
        words = f"<b>{words}</b>"
    return f'<a href="{escape(run.address)}">{words}</a>' if run.address else words
