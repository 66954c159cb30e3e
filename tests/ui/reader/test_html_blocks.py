"""A page taken apart into its paragraphs."""

from __future__ import annotations

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.services.workspace import Workspace
from suunta.ui.reader.html_blocks import HtmlBlock, html_blocks

PAGE = """<p>Before.</p>
<a name="why"></a><h2>Why</h2>
<p>One <a href="#x">link</a><br/>and &amp; more.</p>
<ol class="steps">
<li>First <ul><li>inner</li></ul></li>
<li>Second</li>
</ol>
<table><tr><td><p>cell</p></td></tr></table>
<a name="end"></a><h2>End</h2>"""


def test_paragraphs_headings_tables_and_items_are_parted() -> None:
    assert html_blocks(PAGE) == (
        HtmlBlock("", "p", "<p>Before.</p>"),
        HtmlBlock("why", "h2", '<a name="why"></a><h2>Why</h2>'),
        HtmlBlock("why", "p", '<p>One <a href="#x">link</a><br/>and &amp; more.</p>'),
        HtmlBlock(
            "why",
            "ol",
            '<ol class="steps" start="1"><li>First <ul><li>inner</li></ul></li></ol>',
        ),
        HtmlBlock("why", "ol", '<ol class="steps" start="2"><li>Second</li></ol>'),
        HtmlBlock("why", "table", "<table><tr><td><p>cell</p></td></tr></table>"),
        HtmlBlock("end", "h2", '<a name="end"></a><h2>End</h2>'),
    )


def test_a_list_that_begins_later_goes_on_from_there() -> None:
    blocks = html_blocks('<ol start="4">\n<li>a</li>\n<li>b</li>\n</ol>')

    assert [block.html for block in blocks] == [
        '<ol start="4"><li>a</li></ol>',
        '<ol start="5"><li>b</li></ol>',
    ]


def test_bullets_are_not_counted() -> None:
    assert [block.html for block in html_blocks("<ul><li>a</li><li>b</li></ul>")] == [
        "<ul><li>a</li></ul>",
        "<ul><li>b</li></ul>",
    ]


def test_an_empty_page_has_no_blocks() -> None:
    assert html_blocks("") == ()


def test_nothing_that_is_written_is_lost(workspace: Workspace, knowledge: KnowledgeBase) -> None:
    for document in knowledge:
        for language in document.pages:
            html = workspace.reading.page(document.id, language).html
            joined = "".join(block.html for block in html_blocks(html))
            assert bare(joined) == bare(html), (document.id, language)


def bare(html: str) -> str:
    """The HTML without its lists, which are parted, and the space between the blocks."""
    for tag in ("ol", "ul"):
        parts = html.split(f"<{tag}")
        html = parts[0] + "".join(part.partition(">")[2] for part in parts[1:])
        html = html.replace(f"</{tag}>", "")
    return "".join(html.split())
