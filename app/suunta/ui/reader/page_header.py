"""What stands above the sections of a page: where it belongs, its title, its summary."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from suunta.domain.document import Page
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.page_document import roomy


def header_html(page: ReadingPage, chips: Sequence[str]) -> str:
    """The head of a page as HTML, in the classes that the page's style sheet knows."""
    parts = [
        f'<p class="trail">{escape(page.trail)}</p>',
        f"<h1>{escape(page.page.title)}</h1>",
        f'<p class="meta">{_chips(chips)}</p>',
    ]
    if _says_something(page.page):
        parts.append(f'<p class="lead">{escape(page.page.summary)}</p>')
    return "\n".join(parts)


def _says_something(page: Page) -> bool:
    """Whether the summary is more than the first words of the page, however both are set."""
    first = _plain(page.sections[0].text) if page.sections else ""
    return bool(page.summary) and not first.startswith(_plain(page.summary))


def _plain(text: str) -> str:
    return " ".join(without_soft_hyphens(text).split())


def _chips(texts: Sequence[str]) -> str:
    """Words on grounds of their own."""
    return "&nbsp; ".join(
        f'<span class="chip">{roomy(roomy(escape(text)))}</span>' for text in texts
    )
