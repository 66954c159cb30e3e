"""The marks in a text are found where they stand, and blanked without moving anything."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.content.markup import (
    ANCHOR,
    CITATION,
    FIGURE,
    HEADING,
    INFERRED,
    LINK,
    UNKNOWN,
    Mark,
    citations,
    is_founded,
    marks,
    without_marks,
)
from suunta.domain.provenance import Citation

PIECES = ["[@deck: a]", "{inferred: a\nb}", "{unknown}", "{{figure/a}}", "[a](suunta:b)", "\n"]
ANY_TEXT = st.lists(st.sampled_from(PIECES) | st.text("[]{}@: a\n()!<", max_size=4)).map("".join)


@pytest.mark.parametrize(
    ("written", "cited"),
    [
        ("deck", [Citation("deck")]),
        ("deck: AI Experiments", [Citation("deck", "AI Experiments")]),
        ("deck: a: b", [Citation("deck", "a: b")]),
        ("deck; @stm-launch", [Citation("deck"), Citation("stm-launch")]),
        (
            " deck : one ; @stm-launch: two ",
            [Citation("deck", "one"), Citation("stm-launch", "two")],
        ),
        ("deck; stm-launch", [Citation("deck"), Citation("stm-launch")]),
        ("deck;", [Citation("deck"), Citation("")]),
    ],
)
def test_a_citation_names_its_sources_and_their_places(written: str, cited: list[Citation]) -> None:
    assert list(citations(written)) == cited


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (CITATION, "One. [@deck: AI]\nTwo. [@a; @b]", [Mark("deck: AI", 0), Mark("a; @b", 1)]),
        (CITATION, "[deck] and [@] and [@deck\n]", []),
        (INFERRED, "{inferred: we think}", [Mark("we think", 0)]),
        (INFERRED, "\n{inferred:\nwe\nthink }", [Mark("we\nthink", 1)]),
        (INFERRED, "{inferred} {inferred:} {inferred we think}", []),
        (UNKNOWN, "a {unknown}\n{unknown}", [Mark("{unknown}", 0), Mark("{unknown}", 1)]),
        (UNKNOWN, "{ unknown} {Unknown}", []),
        (FIGURE, "{{figure/a}}\n\n{{ fact/b }}", [Mark("figure/a", 0), Mark("fact/b", 2)]),
        (FIGURE, "{figure/a} {{}} {{fact/b c}}", []),
        (LINK, "[a](suunta:x#y) [b [c]](d)", [Mark("suunta:x#y", 0), Mark("d", 0)]),
        (
            LINK,
            '[a]( suunta:x "title")\n[b](<suunta:y>)',
            [Mark("suunta:x", 0), Mark("suunta:y", 1)],
        ),
        (LINK, "[a] (b) [c]", []),
    ],
)
def test_marks_are_found_with_their_lines(
    pattern: re.Pattern[str], text: str, found: list[Mark]
) -> None:
    assert list(marks(pattern, text)) == found


@pytest.mark.parametrize(
    ("line", "heading", "anchor"),
    [
        ("## What is tried {#what}", "What is tried", "what"),
        ("##  What  {#what-is-2}  ", "What", "what-is-2"),
        ("## What", "What", None),
        ("## What {#}", "What", ""),
        ("## {#what}", "{#what}", None),
        ("## What #1 {#one}", "What #1", "one"),
    ],
)
def test_a_heading_is_its_words_and_its_anchor(line: str, heading: str, anchor: str | None) -> None:
    match = HEADING.fullmatch(line)

    assert match is not None
    assert (match["heading"], match["anchor"]) == (heading, anchor)


@pytest.mark.parametrize("line", ["# One", "### Three {#three}", "##None {#none}", " ## In", "##"])
def test_other_lines_are_no_headings(line: str) -> None:
    assert HEADING.fullmatch(line) is None


@pytest.mark.parametrize("anchor", ["short", "what-to-do", "a1-2"])
def test_an_anchor_is_lower_case_with_hyphens(anchor: str) -> None:
    assert ANCHOR.fullmatch(anchor)


@pytest.mark.parametrize("anchor", ["", "What", "what to do", "-a", "a-", "a--b", "mitä", "a_b"])
def test_other_words_are_no_anchors(anchor: str) -> None:
    assert ANCHOR.fullmatch(anchor) is None


@pytest.mark.parametrize(
    "text", ["So. [@deck]", "So. {inferred: we think}", "So. {unknown}", "{{figure/a}} do."]
)
def test_a_text_with_a_mark_is_founded(text: str) -> None:
    assert is_founded(text)


@pytest.mark.parametrize("text", ["", "So it is.", "See [this](suunta:vision/aims).", "{infered}"])
def test_a_text_without_a_mark_is_not_founded(text: str) -> None:
    assert not is_founded(text)


def test_marks_are_blanked() -> None:
    text = "A [@deck: one] b {inferred: c} d {unknown} {{figure/e}} f"

    assert without_marks(text).split() == ["A", "b", "d", "f"]


@given(text=ANY_TEXT)
def test_blanking_moves_no_character_and_no_line(text: str) -> None:
    blanked = without_marks(text)

    assert len(blanked) == len(text)
    assert [at for at, char in enumerate(blanked) if char == "\n"] == [
        at for at, char in enumerate(text) if char == "\n"
    ]
    assert all(new in (old, " ") for old, new in zip(text, blanked, strict=True))


@given(text=ANY_TEXT)
def test_every_mark_of_any_text_stands_on_one_of_its_lines(text: str) -> None:
    lines = [
        mark.line
        for pattern in (CITATION, INFERRED, UNKNOWN, FIGURE, LINK)
        for mark in marks(pattern, text)
    ]

    assert all(0 <= line <= text.count("\n") for line in lines)


@given(written=st.text())
def test_any_citation_has_a_source_without_space_around_it(written: str) -> None:
    cited = citations(written)

    assert len(cited) == written.count(";") + 1
    assert all(citation.source == citation.source.strip() for citation in cited)
