"""A report as Markdown in which typed words stay typed words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.export.workshop_reports import report, vote

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.export.workshop_markdown import line, paragraphs, workshop_markdown
from suunta.export.workshop_report import Discussed, Fact, PlannedAction

READER = MarkdownIt("commonmark").enable("table")
TYPED = st.text(st.sampled_from(list("-+*_#>=|~`<&;![](){}\\$^1.)a \n\tä")), max_size=25) | st.text(
    max_size=25
)


def read(markdown: str) -> str:
    """The words that a reader of Markdown shows."""
    return "".join(
        child.content if child.type != "softbreak" and child.type != "hardbreak" else "\n"
        for token in READER.parse(markdown)
        if token.type == "inline"
        for child in token.children or ()
    )


def squeezed(text: str) -> str:
    return "".join(text.replace("\x00", "\N{REPLACEMENT CHARACTER}").split())


@given(text=TYPED)
def test_typed_words_form_nothing(text: str) -> None:
    for written in (line(text), paragraphs(text)):
        kinds = {token.type for token in READER.parse(written)}
        inline = {child.type for token in READER.parse(written) for child in token.children or ()}
        assert kinds <= {"paragraph_open", "inline", "paragraph_close"}
        assert inline <= {"text", "text_special", "softbreak", "hardbreak"}
        assert squeezed(read(written)) == squeezed(text)


def test_lines_and_paragraphs_stay_apart() -> None:
    assert paragraphs("one\ntwo\n\n\nthree\n") == "one\\\ntwo\n\nthree"


def test_a_number_within_a_line_needs_no_mark(labels: Labels) -> None:
    dated = replace(report(labels), head=(Fact("Päivä", "30. marraskuuta 2026"),))

    assert "- Päivä: 30. marraskuuta 2026" in workshop_markdown(dated)


@pytest.mark.parametrize("language", Language)
def test_every_section_has_its_heading(labels: Labels, language: Language) -> None:
    tokens = READER.parse(workshop_markdown(report(labels, language)))
    headings = [
        tokens[place + 1].content
        for place, token in enumerate(tokens)
        if token.type == "heading_open" and token.tag == "h2"
    ]

    names = ("statements", "room", "dots", "actions", "notes")
    assert headings == [labels.text(f"workshop-report.{name}", language) for name in names]


def test_counts_stand_before_the_share_and_the_nation_beside(labels: Labels) -> None:
    markdown = workshop_markdown(report(labels))

    assert "**We use AI.**\n\n17 of 24 agree (71%)\\\n" in markdown
    assert "68% nationally, similar question" in markdown
    assert markdown.count("Similar question, wording ours.") == 1


def test_there_is_no_caveat_without_a_national_figure(labels: Labels) -> None:
    markdown = workshop_markdown(report(labels, statements=(vote(),)))

    assert "wording ours" not in markdown


def test_the_plan_is_a_table_whatever_is_in_its_cells(labels: Labels) -> None:
    action = PlannedAction(1, "one | two\nthree", "Ward", "soon", "", "", "")
    tokens = READER.parse(workshop_markdown(report(labels, dots=(), actions=(action,))))

    rows = [token for token in tokens if token.type == "tr_open"]
    cells = [token for token in tokens if token.type == "td_open"]
    assert (len(rows), len(cells)) == (2, 5)


def test_owners_have_no_column_where_they_are_left_out(labels: Labels) -> None:
    assert "Owner" in workshop_markdown(report(labels))
    assert "Owner" not in workshop_markdown(report(labels, has_owners=False))


def test_a_report_of_nothing_says_so(labels: Labels) -> None:
    nothing: dict[str, object] = dict.fromkeys(
        ("statements", "from_room", "dots", "actions", "notes"), ()
    )

    assert "Nothing was written down" in workshop_markdown(report(labels, **nothing))


def test_notes_keep_their_question(labels: Labels) -> None:
    notes = (Discussed("What else?", "# Time"), Discussed("", "1. Money"))
    markdown = workshop_markdown(report(labels, notes=notes))

    assert "### What else?\n\n\\# Time\n\n1\\. Money\n" in markdown
