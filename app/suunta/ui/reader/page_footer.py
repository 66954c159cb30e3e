"""What stands below the sections of a page: whether a person has read it yet."""

from __future__ import annotations

from html import escape

from suunta.services.reading_page import ReadingPage


def footer_html(page: ReadingPage) -> str:
    """The foot of a page as HTML, in the classes that the page's style sheet knows."""
    return f'<p class="review">{escape(page.review)}</p>'
