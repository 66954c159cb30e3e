"""Where sheets end: after no heading, and after no single line of a paragraph."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

_LEAST = 2
"""Lines of a paragraph that stay together at either edge of a sheet."""
_WHOLE = 8
_LINE_END = "\N{LINE SEPARATOR}"
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_GOES_ON = QTextFormat.Property.UserProperty + 8


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


def goes_on(block: QTextBlock) -> bool:
    """Whether a paragraph is the rest of the one before it, on another sheet."""
    return block.blockFormat().boolProperty(_GOES_ON)


def _is_broken(document: QTextDocument, block: QTextBlock, height: float) -> bool:
    """Whether the sheet had to end at a block, or within it."""
    if QTextCursor(block).currentTable() is not None:
        return False
    if _is_heading(block):
        is_free = not (_is_heading(block.previous()) or _begins_sheet(block))
        return is_free and (
            _keep_with_text(document, block, height) or _raise_to_top(document, block, height)
        )
    sheets = _sheets_of(document, block, height)
    before = sum(sheet == sheets[0] for sheet in sheets)
    if before == len(sheets):
        return False
    kept = 0 if _is_whole(block) else min(before, len(sheets) - _LEAST)
    if kept >= _LEAST:
        _part(block, kept)
    elif not _begins_sheet(_head_of(block)):
        _begin_sheet(_head_of(block))
    else:
        _part(block, before)
    return True


def _is_whole(block: QTextBlock) -> bool:
    """Whether lines end on purpose, as between a figure and its base: they stay together."""
    return _LINE_END in block.text() and block.layout().lineCount() <= _WHOLE


def _keep_with_text(document: QTextDocument, heading: QTextBlock, height: float) -> bool:
    text = heading.next()
    while text.isValid() and _is_heading(text):
        text = text.next()
    if not text.isValid():
        return False
    if _leads_on(text):
        text = text.next()
    needed = _sheets_of(document, text, height)[:_LEAST][-1]
    if needed == _sheets_of(document, heading, height)[0]:
        return False
    _begin_sheet(heading)
    return True


def _leads_on(text: QTextBlock) -> bool:
    """Whether a paragraph under a heading is as little as one, or ends with a colon."""
    after = text.next()
    if not after.isValid() or _is_heading(after) or text.text() == _PICTURE:
        return False
    return text.layout().lineCount() < _LEAST or text.text().rstrip().endswith(":")


def _raise_to_top(document: QTextDocument, heading: QTextBlock, height: float) -> bool:
    """A heading that begins a sheet by itself stands as high there as one that was sent to it."""
    before = heading.previous()
    if not before.isValid():
        return False
    sheet = _sheets_of(document, heading, height)[0]
    if sheet == _sheets_of(document, before, height)[-1]:
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
    form.setTopMargin(0)
    cursor.setBlockFormat(form)


def _part(block: QTextBlock, line: int) -> None:
    """Make what begins with a line a paragraph of its own, on the next sheet and without a mark."""
    listed, form = block.textList(), block.blockFormat()
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + block.layout().lineAt(line).textStart())
    rest = block.blockFormat()
    rest.setTopMargin(0)
    rest.setProperty(_GOES_ON, True)
    rest.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    if listed is not None:
        rest.setObjectIndex(-1)
        rest.setIndent(form.indent() + listed.format().indent())
    before = cursor.position() - 1
    if block.document().characterAt(before) == _LINE_END:
        # At the end of a paragraph it would be a line of its own, with nothing in it.
        cursor.setPosition(before, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(" ")
    cursor.insertBlock(rest)
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    form.setBottomMargin(0)
    cursor.setBlockFormat(form)
