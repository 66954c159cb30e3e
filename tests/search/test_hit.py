"""A hit, as it is written for others."""

from __future__ import annotations

from suunta.domain.language import Language
from suunta.search.hit import Hit, Span


def hit_with(*snippet: Span) -> Hit:
    return Hit("term/ai", Language.EN, "short", snippet, 1.0)


def test_what_was_found_stands_between_marks() -> None:
    hit = hit_with(Span("about "), Span("shift", is_match=True), Span(" planning"))

    assert hit.marked_snippet() == "about <mark>shift</mark> planning"


def test_all_else_is_escaped() -> None:
    hit = hit_with(Span("a < b & <mark>"), Span("</mark>&amp;", is_match=True))

    assert hit.marked_snippet() == (
        "a &lt; b &amp; &lt;mark&gt;<mark>&lt;/mark&gt;&amp;amp;</mark>"
    )


def test_an_empty_snippet_is_empty() -> None:
    assert hit_with().marked_snippet() == ""
