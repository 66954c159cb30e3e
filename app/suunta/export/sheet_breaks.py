"""Where sheets end: after no heading, and after no single line of a paragraph."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

_LEAST = 2
"""Lines of a paragraph that stay together at either edge of a sheet."""


def break_into_sheets(document: QTextDocument, height: float) -> None:
    """Break a document whose page size is set; `height` is that of its pages.

    A paragraph that goes over an edge becomes two: Qt would put a line of it onto both sheets,
    once unseen, where a search finds it twice.
    """
    number = 0
    while number < document.blockCount():
        block = document.findBlockByNumber(number)
        if _is_broken(document, block, height):
            # Qt lays out anew from there alone, and forgets the end of the document.
            document.markContentsDirty(0, document.characterCount())
        else:
            number += 1


def _is_broken(document: QTextDocument, block: QTextBlock, height: float) -> bool:
    """Whether the sheet had to end at a block, or within it."""
    if QTextCursor(block).currentTable() is not None:
        return False
    if _is_heading(block):
        is_free = not (_is_heading(block.previous()) or _begins_sheet(block))
        return is_free and _keep_with_text(document, block, height)
    sheets = _sheets_of(document, block, height)
    before = sum(sheet == sheets[0] for sheet in sheets)
    if before == len(sheets):
        return False
    kept = min(before, len(sheets) - _LEAST)
    if kept >= _LEAST:
        _part(block, kept)
    elif not _begins_sheet(_head_of(block)):
        _begin_sheet(_head_of(block))
    else:
        _part(block, before)
    return True


def _keep_with_text(document: QTextDocument, heading: QTextBlock, height: float) -> bool:
    text = heading.next()
    while text.isValid() and _is_heading(text):
        text = text.next()
    if not text.isValid():
        return False
    needed = _sheets_of(document, text, height)[:_LEAST][-1]
    if needed == _sheets_of(document, heading, height)[0]:
        return False
    _begin_sheet(heading)
    return True


def _head_of(block: QTextBlock) -> QTextBlock:
    """The first of the headings right above a paragraph, or the paragraph itself."""
    while _is_heading(block.previous()):
        block = block.previous()
    return block


def _is_heading(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().headingLevel() > 0


def _sheets_of(document: QTextDocument, block: QTextBlock, height: float) -> list[int]:
    """The sheet of each line of a paragraph."""
    top, layout = document.documentLayout().blockBoundingRect(block).top(), block.layout()
    lines = [layout.lineAt(number).y() for number in range(layout.lineCount())] or [0.0]
    return [int((top + y + 1) // height) for y in lines]


def _begins_sheet(block: QTextBlock) -> bool:
    return bool(block.blockFormat().pageBreakPolicy())


def _begin_sheet(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    form = cursor.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(form)


def _part(block: QTextBlock, line: int) -> None:
    """Make what begins with a line a paragraph of its own, on the next sheet and without a mark."""
    listed, form = block.textList(), block.blockFormat()
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + block.layout().lineAt(line).textStart())
    rest = block.blockFormat()
    rest.setTopMargin(0)
    rest.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    if listed is not None:
        rest.setObjectIndex(-1)
        rest.setIndent(form.indent() + listed.format().indent())
    cursor.insertBlock(rest)
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    form.setBottomMargin(0)
    cursor.setBlockFormat(form)
