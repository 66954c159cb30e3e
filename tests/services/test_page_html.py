"""One page as HTML, read back with a parser."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from suunta.domain.document import Page, Section
from suunta.domain.fact import FactKind
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.page_html import page_html
from suunta.services.reading import Reading
from suunta.services.reading_page import FigureRow, SourceRow

VOID = {"br", "hr", "img", "col"}


class Outline(HTMLParser):
    """Headings, anchors and links of a page; fails where tags are not closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.anchors: list[str] = []
        self.links: list[str] = []
        self.tables = 0
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.anchors += filter(None, [given.get("name") if tag == "a" else None])
        self.links += filter(None, [given.get("href")])
        self.tables += tag == "table"
        if tag not in VOID:
            self._open.append(tag)
        if tag == "h2":
            self.headings.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "h2" in self._open:
            self.headings[-1] += data


def section(anchor: str, text: str = "Text") -> Section:
    return Section(anchor, anchor.title(), text, f"<p>{text}</p>", text)


def page_with(*sections: Section) -> Page:
    return Page(Language.EN, "Title", "Summary", sections)


SOURCE = SourceRow(1, "deck", "The <deck>", "SOTE & co", ("Slide 1", "Slide <2>"))
FIGURE = FigureRow(
    "figure/x", FactKind.SURVEY, "9 %", "9 % & more.", "All <who> voted.", "2025", "The deck: 1"
)


def test_every_section_has_its_heading_and_anchor(labels: Labels) -> None:
    outline = Outline(page_html(page_with(section("short"), section("why")), [], [], labels))

    assert (outline.headings, outline.anchors) == (["Short", "Why"], ["short", "why"])


def test_figures_stand_in_the_section_for_figures(labels: Labels) -> None:
    page = page_with(section("short"), section("figures"), section("sources"))

    html = page_html(page, [], [FIGURE], labels)

    assert html.index(">Figures<") < html.index("<table") < html.index(">Sources<")
    assert Outline(html).headings == ["Short", "Figures", "Sources"]


def test_without_a_section_of_their_own_figures_stand_before_the_sources(labels: Labels) -> None:
    html = page_html(page_with(section("short"), section("sources")), [], [FIGURE], labels)

    assert Outline(html).headings == ["Short", "Figures on this page", "Sources"]
    assert html.index("Figures on this page") < html.index("<table") < html.index(">Sources<")


def test_a_page_without_figures_has_no_table(labels: Labels) -> None:
    html = page_html(page_with(section("figures"), section("sources")), [SOURCE], [], labels)

    assert Outline(html).tables == 0


def test_sources_are_listed_after_their_section(labels: Labels) -> None:
    outline = Outline(page_html(page_with(section("sources")), [SOURCE], [], labels))

    assert outline.headings == ["Sources"]
    assert outline.anchors == ["sources", "source-deck"]


def test_sources_have_a_heading_where_the_page_gives_them_none(labels: Labels) -> None:
    outline = Outline(page_html(page_with(section("short")), [SOURCE], [], labels))

    assert outline.headings == ["Short", "Sources"]
    assert outline.anchors == ["short", "sources", "source-deck"]


def test_what_comes_from_the_ledgers_is_escaped(labels: Labels) -> None:
    html = page_html(page_with(section("sources")), [SOURCE], [FIGURE], labels)

    for text in ("The &lt;deck&gt;", "SOTE &amp; co", "Slide &lt;2&gt;", "All &lt;who&gt; voted."):
        assert text in html


def test_a_heading_is_escaped(labels: Labels) -> None:
    html = page_html(page_with(replace(section("short"), heading="Q & A <b>")), [], [], labels)

    assert Outline(html).headings == ["Q & A <b>"]


def test_inferences_are_listed_with_what_they_rest_on(labels: Labels) -> None:
    page = replace(page_with(section("short")), inferences=("The name says so.", "Ours & <ours>"))

    html = page_html(page, [], [], labels)

    assert Outline(html).anchors == ["short", "inferred-1", "inferred-2"]
    assert "Ours &amp; &lt;ours&gt;" in html


def test_a_page_with_nothing_but_text_has_nothing_but_text(labels: Labels) -> None:
    assert page_html(page_with(section("short")), [], [], labels) == (
        '<a name="short"></a><h2>Short</h2>\n<p>Text</p>'
    )


@pytest.fixture
def bundled(knowledge: KnowledgeBase, labels: Labels) -> dict[str, Outline]:
    reading = Reading(knowledge, labels)
    return {
        document.id: Outline(reading.page(document.id, Language.EN).html) for document in knowledge
    }


def test_every_bundled_page_is_well_formed_with_every_anchor_once(
    bundled: dict[str, Outline],
) -> None:
    for identifier, outline in bundled.items():
        assert len(outline.anchors) == len(set(outline.anchors)), identifier


def test_every_link_within_a_bundled_page_leads_somewhere(bundled: dict[str, Outline]) -> None:
    for identifier, outline in bundled.items():
        within = {link[1:] for link in outline.links if link.startswith("#")}
        assert within <= set(outline.anchors), identifier
