"""A quotation as plain text, as Markdown, and as HTML that word processors and mail keep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from suunta.services.passage import Block, BlockKind, Run, Runs
from suunta.services.pasted_html import blocks_as_html, pasted_page
from suunta.services.quoting import Quotation

_TIGHT = (BlockKind.ITEM, BlockKind.ROW)
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~&])")
_LINE_START = re.compile(r"^(\d*)([#+.)-])")
"""What makes a line a heading or an item: a sign, or a number with one."""
_QUOTE = "margin:0 0 10px 0;padding:0 0 0 12px;border-left:3px solid"
_CREDIT = "margin:0;font-size:9.5pt"


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
    """A page of its own, for the clipboard."""
    address = escape(quotation.address)
    credit = [
        *(escape(line, quote=False) for line in (quotation.origin, *quotation.notes)),
        f'<a href="{address}">{address}</a>',
    ]
    words = blocks_as_html(quotation.blocks, quotation.language)
    return pasted_page(
        f'<blockquote style="{_QUOTE}">{words}</blockquote>'
        f'<p style="{_CREDIT}">{"<br>".join(credit)}</p>',
        quotation.language,
    )


def plain_html(blocks: tuple[Block, ...], language: str) -> str:
    """The words alone as a page of HTML."""
    return pasted_page(blocks_as_html(blocks, language), language)


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
