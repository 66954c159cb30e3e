"""A quotation in the forms that programs paste."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from suunta.domain.language import Language
from suunta.services.passage import Block, BlockKind, Run
from suunta.services.quotation_forms import (
    as_html,
    as_markdown,
    as_text,
    blocks_as_markdown,
    escaped,
    plain_html,
    words_alone,
)
from suunta.services.quoting import Quotation

ADDRESS = "suunta:recommendation/1?lang=en&text=a%20b#why"
BLOCKS = (
    Block(((Run("Is 1 < 2 & "), Run("bold", is_strong=True), Run(" [x]")),)),
    Block(((Run("first"),),), BlockKind.ITEM, number=2),
    Block(((Run("second", address="suunta:term/ai"),),), BlockKind.ITEM, number=3),
    Block(((Run("bullet"),),), BlockKind.ITEM),
    Block(((Run("91%"),), (Run("of them"),)), BlockKind.ROW),
    Block(((Run("Next"),),), BlockKind.HEADING, level=3),
    Block(((Run("said"),),), BlockKind.QUOTE),
)
QUOTATION = Quotation(Language.EN, BLOCKS, "A page. In: Suunta", ("Sources: <it>", "No."), ADDRESS)


class _Seen(HTMLParser):
    """Tags that are open when text is met, links, and the text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open, self.words, self.links = list[str](), list[str](), list[str | None]()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value for name, value in attrs if name == "href"]
        if tag not in ("br", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_plain_words_keep_their_structure() -> None:
    assert words_alone(BLOCKS).split("\n") == [
        "Is 1 < 2 & bold [x]",
        "",
        "2. first",
        "3. second",
        "• bullet",
        "",
        "91%\tof them",
        "",
        "Next",
        "",
        "said",
    ]


def test_plain_text_ends_with_origin_notes_and_address() -> None:
    lines = as_text(QUOTATION).split("\n")

    assert lines[-5:] == ["", "A page. In: Suunta", "Sources: <it>", "No.", ADDRESS]


def test_html_is_well_formed_and_links_to_the_passage() -> None:
    seen = _Seen(as_html(QUOTATION))

    assert seen.open == []
    assert seen.links == ["suunta:term/ai", ADDRESS]
    assert "Is 1 < 2 & " in seen.words


def test_html_needs_no_style_sheet_and_goes_on_counting() -> None:
    html = as_html(QUOTATION)

    assert '<ol start="2"' in html
    assert "class=" not in html
    assert '<div lang="en"' in html
    assert '<meta charset="utf-8">' in html


def test_words_alone_say_nothing_of_their_source() -> None:
    assert "suunta:recommendation" not in plain_html(BLOCKS, "en")
    assert "suunta:recommendation" not in blocks_as_markdown(BLOCKS)


def test_markdown_is_a_quotation_with_its_source_beneath() -> None:
    html = MarkdownIt().enable("table").render(as_markdown(QUOTATION))

    assert html.startswith("<blockquote>\n<p>Is 1 &lt; 2 &amp; <strong>bold</strong> [x]</p>")
    assert '<ol start="2">' in html
    assert "<h3>Next</h3>" in html
    assert f'<a href="{ADDRESS.replace("&", "&amp;")}">' in html
    assert "<li>Sources: &lt;it&gt;</li>" in html


@pytest.mark.parametrize("line", ["# no heading", "- no item", "+ no item", "1. no item", "2) no"])
def test_a_paragraph_does_not_become_something_else(line: str) -> None:
    html = MarkdownIt().render(blocks_as_markdown((Block(((Run(line),),)),)))

    assert html == f"<p>{line}</p>\n"


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1))
def test_any_words_are_words_in_markdown(words: str) -> None:
    html = MarkdownIt("commonmark").render(f"x {escaped(words)}")
    seen = _Seen(html)

    assert "".join(seen.words).split() == f"x {words}".split()
    assert seen.links == []
