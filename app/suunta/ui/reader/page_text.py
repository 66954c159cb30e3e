"""The whole text of a page as HTML: head, sections and foot, alone or beside another language."""

from __future__ import annotations

from collections.abc import Sequence

from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.page_footer import footer_html
from suunta.ui.reader.page_header import header_html


def page_text(page: ReadingPage, chips: Sequence[str], onward: str) -> str:
    """One page; `onward` is what leads on from its end."""
    return "\n".join((header_html(page, chips), page.html, onward, footer_html(page)))


def double_text(
    pages: tuple[ReadingPage, ReadingPage],
    chips: tuple[Sequence[str], Sequence[str]],
    onward: str,
) -> str:
    """Two languages of one document in two columns, with one way onward for both."""
    # A start need not load what takes HTML apart.
    from suunta.ui.reader.side_by_side import side_by_side

    heads = [header_html(page, own) for page, own in zip(pages, chips, strict=True)]
    one, other = (f"{head}\n{page.html}" for head, page in zip(heads, pages, strict=True))
    left, right = (footer_html(page) for page in pages)
    foot = side_by_side(left, right).replace('class="beside"', 'class="beside foot"', 1)
    return "\n".join((side_by_side(one, other), onward, foot))
