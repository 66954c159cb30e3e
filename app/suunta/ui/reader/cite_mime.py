"""What is put on the clipboard: the same words as HTML, as plain text and as Markdown."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from suunta.domain.language import Language
from suunta.services.passage import Block
from suunta.services.quotation_forms import (
    as_html,
    as_markdown,
    as_text,
    blocks_as_markdown,
    plain_html,
    words_alone,
)
from suunta.services.quoting import Quotation

MARKDOWN = "text/markdown"


def quotation_mime(quotation: Quotation) -> QMimeData:
    """A passage with its source, for whatever it is pasted into."""
    return _mime(as_text(quotation), as_html(quotation), as_markdown(quotation))


def words_mime(blocks: tuple[Block, ...], language: Language) -> QMimeData:
    """The words of a passage and nothing else."""
    return _mime(words_alone(blocks), plain_html(blocks, language), blocks_as_markdown(blocks))


def text_mime(text: str, html: str = "") -> QMimeData:
    """One form alone, with its look if it has one."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


def _mime(text: str, html: str, markdown: str) -> QMimeData:
    data = text_mime(text, html)
    data.setData(MARKDOWN, markdown.encode())
    return data
