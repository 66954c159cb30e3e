"""Two languages of one page in two columns."""

from __future__ import annotations

import re

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.reader.html_blocks import html_blocks
from suunta.ui.reader.side_by_side import side_by_side

ROW = re.compile(
    r'<tr><td class="one[^>]*>(.*?)</td><td class="other[^>]*>(.*?)</td></tr>', re.DOTALL
)
ENGLISH = '<a name="why"></a><h2>Why</h2><p>One.</p><p>Two.</p>'
FINNISH = '<a name="why"></a><h2>Miksi</h2><p>Yksi.</p><p>Kaksi.</p>'


def rows(html: str) -> list[tuple[str, str]]:
    return ROW.findall(html)


def test_a_paragraph_stands_beside_its_own() -> None:
    assert rows(side_by_side(ENGLISH, FINNISH)) == [
        ('<a name="why"></a><h2>Why</h2>', "<h2>Miksi</h2>"),
        ("<p>One.</p>", "<p>Yksi.</p>"),
        ("<p>Two.</p>", "<p>Kaksi.</p>"),
    ]


def test_a_section_that_is_parted_differently_stands_as_a_whole() -> None:
    shorter = FINNISH.replace("<p>Kaksi.</p>", "")
    following = '<a name="end"></a><h2>End</h2>', '<a name="end"></a><h2>Loppu</h2>'

    assert rows(side_by_side(ENGLISH + following[0], shorter + following[1])) == [
        (ENGLISH, "<h2>Miksi</h2><p>Yksi.</p>"),
        (following[0], "<h2>Loppu</h2>"),
    ]


def test_a_section_that_one_language_lacks_leaves_an_empty_side() -> None:
    more = '<a name="more"></a><h2>More</h2>'

    assert rows(side_by_side(ENGLISH + more, FINNISH))[-1] == (more, "")
    assert rows(side_by_side(FINNISH, ENGLISH + more))[-1] == ("", "<h2>More</h2>")


def test_every_page_stays_in_step(workspace: Workspace, knowledge: KnowledgeBase) -> None:
    """The languages are written paragraph by paragraph, so that each has a row of its own."""
    for document in knowledge:
        english = workspace.reading.page(document.id, Language.EN).html
        for language in document.pages:
            other = workspace.reading.page(document.id, language).html
            expected = len(html_blocks(english))
            assert side_by_side(english, other).count('<td class="one ') == expected, document.id
