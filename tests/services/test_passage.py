"""A passage to take along."""

from __future__ import annotations

from suunta.services.passage import Block, BlockKind, Run, merged, plain_passage, words_of


def test_a_plain_passage_has_a_paragraph_for_each_line_that_says_something() -> None:
    passage = plain_passage("one\n\n po\N{SOFT HYPHEN}ti\N{SOFT HYPHEN}las \n")

    assert [block.text for block in passage.blocks] == ["one", "potilas"]
    assert {block.kind for block in passage.blocks} == {BlockKind.PARAGRAPH}


def test_runs_that_are_set_alike_become_one() -> None:
    runs = merged([Run("A", is_strong=True), Run("I", is_strong=True), Run(" is here")])

    assert runs == (Run("AI", is_strong=True), Run(" is here"))


def test_words_that_lead_elsewhere_stay_apart() -> None:
    assert len(merged([Run("a", address="suunta:a/b"), Run("b", address="suunta:a/c")])) == 2


def test_cells_of_a_row_are_parted_by_tabulators() -> None:
    row = Block(((Run("91%"),), (Run("of respondents"),)), BlockKind.ROW)

    assert row.text == "91%\tof respondents"


def test_no_break_spaces_stay_where_they_hold_a_number_together() -> None:
    assert words_of((Run("noin 91\N{NO-BREAK SPACE}% "),)) == "noin 91\N{NO-BREAK SPACE}%"
