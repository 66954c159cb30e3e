"""Markdown and its marks become HTML that obeys nobody, and plain text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from suunta.content.markdown import Rendering, render_html, render_inline, render_text
from suunta.domain.fact import Fact, FactKind, Qualifier, Unit
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Source

LABELS = Labels.of(
    {
        "inferred": {"en": "inferred: {reason}", "fi": "päätelty: {reason}"},
        "provenance.inferred": {"en": "inferred", "fi": "päätelty"},
        "unknown": {"en": "not known", "fi": "ei tiedossa"},
    }
)


def fact(identifier: str, value: float, unit: Unit) -> Fact:
    return Fact(
        identifier, FactKind.SURVEY, value, unit, Qualifier.EXACT, {}, {}, {}, {}, {}, "deck"
    )


FACTS = {
    "figure/daily-use": fact("figure/daily-use", 68, Unit.PERCENT),
    "fact/cost": fact("fact/cost", 2_300_000, Unit.EURO),
}
SOURCES = {
    "deck": Source("deck", "The “deck” & more", "Somebody", "deck", None, None),
    "news": Source("news", "News", "Somebody", "news", None, None),
}


def rendering(language: Language = Language.EN) -> Rendering:
    return Rendering(language, LABELS, FACTS, SOURCES, {"deck": 1, "news": 2})


def html(markdown: str) -> str:
    return render_html(markdown, rendering())


def text(markdown: str) -> str:
    return render_text(markdown, rendering())


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("", ""),
        ("One.\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"),
        ("*a* and **b** and `c`", "<p><em>a</em> and <strong>b</strong> and <code>c</code></p>"),
        ("### Smaller", "<h3>Smaller</h3>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>"),
        (r"\*a\* & b < c", "<p>*a* &amp; b &lt; c</p>"),
        ("‘single’ – dash", "<p>‘single’\N{NO-BREAK SPACE}– dash</p>"),
    ],
)
def test_markdown_becomes_html(markdown: str, expected: str) -> None:
    assert html(markdown) == expected


def test_a_table_becomes_html_with_its_marks() -> None:
    table = "| Wording | Value |\n|---|---|\n| daily | {{figure/daily-use}} |\n"

    shown = html(table)

    assert "<th>Wording</th>" in shown
    assert '<td><a class="figure" href="suunta:figure/daily-use">68%</a></td>' in shown


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"),
        ("a<br>b", "a&lt;br&gt;b"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("<div onclick=x>\n\na\n\n</div>", "&lt;div onclick=x&gt;"),
        ("<!-- hidden -->", "&lt;!-- hidden --&gt;"),
        ("<style>p {color: red}</style>", "&lt;style&gt;"),
        ("`<b>`", "<code>&lt;b&gt;</code>"),
        ("```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>"),
    ],
)
def test_raw_html_is_shown_and_not_obeyed(markdown: str, shown: str) -> None:
    assert shown in html(markdown)


@pytest.mark.parametrize(
    "markdown",
    [
        "[a](https://example.org)",
        "[a](http://example.org)",
        "[a](javascript:alert(1))",
        "[a](file:///etc/passwd)",
        "[a](mailto:a@example.org)",
        "[a](data:text/html,x)",
        "[a](//example.org)",
        "[a](page.html)",
        "[a](SUUNTA:vision/aims)",
        "<https://example.org>",
        "https://example.org",
        "[a][b]\n\n[b]: https://example.org",
    ],
)
def test_a_link_that_leaves_the_knowledge_is_not_made(markdown: str) -> None:
    assert "<a" not in html(markdown)


@pytest.mark.parametrize(
    ("markdown", "link"),
    [
        ("[a](suunta:vision/aims#short)", '<a href="suunta:vision/aims#short">a</a>'),
        ("[a](suunta:vision/aims?lang=fi)", '<a href="suunta:vision/aims?lang=fi">a</a>'),
        ("[a](#short)", '<a href="#short">a</a>'),
    ],
)
def test_a_link_inside_the_knowledge_is_made(markdown: str, link: str) -> None:
    assert link in html(markdown)


@pytest.mark.parametrize("target", ["chart.png", "suunta:figure/daily-use", "#chart"])
def test_a_picture_is_not_loaded(target: str) -> None:
    assert "<img" not in html(f"![chart]({target})")


def test_a_citation_shows_the_number_of_its_source_and_tells_its_title() -> None:
    assert html("So. [@deck: AI Experiments]") == (
        '<p>So.<sup><a class="citation" href="#source-deck"'
        ' title="The “deck” &amp; more · AI Experiments">1</a></sup></p>'
    )


def test_a_citation_of_two_sources_shows_both_numbers() -> None:
    shown = html("So. [@news; @deck: p. 3]")

    assert re.findall(r">(\d)</a>", shown) == ["2", "1"]
    assert shown.count("<sup>") == 1
    assert "</a>, <a" in shown


def test_an_unknown_source_stays_visible() -> None:
    assert html("So. [@nobody]") == (
        '<p>So.<sup><a class="citation" href="#source-nobody" title="nobody">?</a></sup></p>'
    )


def test_what_a_citation_holds_cannot_break_out_of_it() -> None:
    shown = html('So. [@a"b<c: "><b>]')

    assert "<b>" not in shown
    assert 'href="#source-a&quot;b&lt;c"' in shown


def test_an_inference_tells_its_reason() -> None:
    assert html("So. {inferred: a < b}") == (
        "<p>So.\N{NO-BREAK SPACE}"
        '<a class="inferred" href="#inferred-1" title="a &lt; b">inferred</a></p>'
    )


def test_the_inferences_of_a_page_are_numbered_and_their_reasons_kept() -> None:
    page = rendering()

    first = render_html("So. {inferred: one} {inferred: two}", page)
    second = render_html("So. {inferred: three}", page)

    assert re.findall(r"#inferred-\d", first + second) == [
        "#inferred-1",
        "#inferred-2",
        "#inferred-3",
    ]
    assert page.reasons == ["one", "two", "three"]


def test_what_an_inference_holds_cannot_break_out_of_it() -> None:
    shown = html('So. {inferred: "><b>}')

    assert "<b>" not in shown
    assert 'title="‘&gt;&lt;b&gt;"' in shown


def test_a_gap_says_that_it_is_not_known() -> None:
    assert html("So. {unknown}") == (
        '<p>So.\N{NO-BREAK SPACE}<span class="unknown">not known</span></p>'
    )


def test_words_get_the_marks_of_their_language_and_code_keeps_its_own() -> None:
    written = 'It\'s "so" - a `"x" 5 %` 5 %'

    assert html(written) == (
        "<p>It’s ‘so’\N{NO-BREAK SPACE}– a <code>&quot;x&quot; 5 %</code> 5%</p>"
    )
    assert text(written) == 'It’s ‘so’ – a "x" 5 % 5%'
    assert render_inline('"so" - 5 %', rendering(Language.FI)) == "”so”\xa0– 5\xa0%"


def test_marks_speak_the_language_of_the_page() -> None:
    shown = render_html("{inferred: a} {unknown}", rendering(Language.FI))

    assert ">päätelty</a>" in shown
    assert "ei tiedossa" in shown


def test_a_figure_is_a_link_to_its_page() -> None:
    assert html("All {{figure/daily-use}} do.") == (
        '<p>All <a class="figure" href="suunta:figure/daily-use">68%</a> do.</p>'
    )


def test_a_fact_that_has_no_page_is_no_link() -> None:
    assert html("For {{ fact/cost }}.") == (
        '<p>For <span class="figure">€2.3\N{NO-BREAK SPACE}million</span>.</p>'
    )


def test_a_figure_is_written_as_the_language_writes_it() -> None:
    shown = render_html("{{figure/daily-use}}", rendering(Language.FI))

    assert ">68\N{NO-BREAK SPACE}%<" in shown


def test_an_unknown_figure_stays_visible() -> None:
    assert html("All {{figure/<none>}} do.") == (
        '<p>All <span class="unknown">{{figure/&lt;none&gt;}}</span> do.</p>'
    )


@pytest.mark.parametrize(
    "written", ["{infered: a}", "{unknwon}", "{{}}", "[@]", "{inferred:}", "{{figure/a b}}"]
)
def test_a_mark_that_is_misspelt_stays_visible(written: str) -> None:
    assert written in html(f"So. {written}")


def test_a_mark_in_code_is_shown_as_written() -> None:
    assert html("`{{figure/daily-use}}`") == "<p><code>{{figure/daily-use}}</code></p>"


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("", ""),
        ("One.\n\nTwo.", "One.\nTwo."),
        ("One\nline.", "One line."),
        ("One\\\nline.", "One line."),
        ("*a* and **b** and `c`", "a and b and c"),
        (r"\*a\* &amp; b", "*a* & b"),
        ("### Smaller\n\nText.", "Smaller\nText."),
        ("- a\n- b\n  - c", "a\nb\nc"),
        ("1. a\n2. b", "a\nb"),
        ("> a", "a"),
        ("[words](suunta:vision/aims)", "words"),
        ("| a | b |\n|---|---|\n| c | **d** |", "a · b\nc · d"),
        ("| a |\n|---|\n| b |\n\nAfter.", "a\nb\nAfter."),
        ("```\nx = 1\n```", "x = 1"),
        ("One. [@deck: AI]\nTwo [@news], three.", "One. Two, three."),
        ("One. {inferred: we think} Two.", "One. (inferred: we think) Two."),
        ("One. {unknown}", "One. (not known)"),
        ("All {{figure/daily-use}} do.", "All 68% do."),
        ("All {{figure/none}} do.", "All {{figure/none}} do."),
        ("<b>bold</b>", "<b>bold</b>"),
    ],
)
def test_markdown_becomes_plain_text(markdown: str, expected: str) -> None:
    assert text(markdown) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("All {{figure/daily-use}} do", "All 68% do"),
        ("{{fact/cost}} and {{ figure/daily-use }}", "€2.3\N{NO-BREAK SPACE}million and 68%"),
        ("All {{figure/none}} do", "All {{figure/none}} do"),
        ("Nothing *else* [@deck] {unknown}", "Nothing *else* [@deck] {unknown}"),
    ],
)
def test_a_line_has_its_figures_filled_in_and_nothing_else(written: str, expected: str) -> None:
    assert render_inline(written, rendering()) == expected


class Obedience(HTMLParser):
    """Collects what a browser would obey."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]


TEXT_TAGS = {"p", "em", "strong", "code", "pre", "blockquote", "hr", "br", "a", "sup", "span"}
LIST_TAGS = {"ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"}
TAGS = TEXT_TAGS | LIST_TAGS | {f"h{level}" for level in range(1, 7)}
MARKDOWN = st.lists(
    st.sampled_from(
        [
            *"abc *_`#->|!&\\\"'\n\t{}[]()<>:;=/@",
            "<b>", "<script>", "<!--", "https://a.b", "javascript:", "suunta:", "](", "[@deck",
            "{{figure/daily-use}}", "{inferred: ", "{unknown}", "|---|", "&quot;", "&#106;",
        ]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@given(markdown=MARKDOWN | st.text())
@example('[a](suunta:"onclick=x)')
@example('[@"onclick=x: <b>]')
@example("[a](&#106;avascript:x)")
def test_no_text_makes_html_that_does_anything_but_show(markdown: str) -> None:
    page = Obedience()

    page.feed(html(markdown))

    assert page.tags <= TAGS
    assert {name for name, _ in page.attributes} <= {"href", "title", "class", "start", "style"}
    assert all(
        value.startswith(("suunta:", "#")) or not value
        for name, value in page.attributes
        if name == "href"
    )
    assert all(
        value.startswith("text-align:") for name, value in page.attributes if name == "style"
    )


@given(markdown=MARKDOWN | st.text())
def test_any_text_becomes_lines_without_space_around_them(markdown: str) -> None:
    lines = text(markdown).split("\n")

    assert lines == [""] or all(lines)
