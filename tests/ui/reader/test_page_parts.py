"""What a page is made of."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from suunta.domain.soft_hyphen import SOFT_HYPHEN
from suunta.ui.reader.page_parts import PagePart, PartKind, page_parts


def parts_of(html: str) -> tuple[PagePart, ...]:
    document = QTextDocument()
    document.setHtml(html)
    return page_parts(document)


def told(parts: tuple[PagePart, ...]) -> list[tuple[str, str]]:
    return [(part.kind.name, part.words) for part in parts]


def test_headings_have_their_level_and_paragraphs_their_words(qtbot: QtBot) -> None:
    parts = parts_of("<h1>Title</h1><p>Words.</p><h2>Part</h2><p></p><h3>Less</h3>")

    assert told(parts) == [
        ("HEADING", "Title"),
        ("PARAGRAPH", "Words."),
        ("HEADING", "Part"),
        ("HEADING", "Less"),
    ]
    assert [part.level for part in parts] == [1, 0, 2, 3]


def test_what_is_only_for_the_eye_is_left_out(qtbot: QtBot) -> None:
    assert told(parts_of(f"<p>sote{SOFT_HYPHEN}keskus,&nbsp; 91&nbsp;%</p>")) == [
        ("PARAGRAPH", "sotekeskus, 91 %")
    ]


def test_a_line_that_ends_within_a_paragraph_is_heard(qtbot: QtBot) -> None:
    assert told(parts_of("<p>Title<br/>Publisher</p>")) == [("PARAGRAPH", "Title – Publisher")]


def test_a_citation_does_not_run_into_the_word_before_it(qtbot: QtBot) -> None:
    (paragraph,) = parts_of(
        '<p>It asks for 3<sup><a href="#source-deck" title="Deck · Page 1">1</a></sup> Then.</p>'
    )

    assert paragraph.words == "It asks for 3 [1] Then."
    (link,) = paragraph.parts
    assert (link.kind, link.words, link.about) == (PartKind.LINK, "1", "Deck · Page 1")
    assert link.address == "#source-deck"


def test_a_link_that_is_set_in_two_ways_is_one(qtbot: QtBot) -> None:
    (paragraph,) = parts_of('<p>See <a href="suunta:x">the <b>whole</b></a> and <i>no</i>.</p>')

    assert told(paragraph.parts) == [("LINK", "the whole")]
    assert paragraph.parts[0].end - paragraph.parts[0].start == len("the whole")


def test_two_links_in_a_row_stay_two(qtbot: QtBot) -> None:
    (paragraph,) = parts_of('<p><a href="suunta:x">one</a><a href="suunta:y">two</a></p>')

    assert told(paragraph.parts) == [("LINK", "one"), ("LINK", "two")]


def test_lists_hold_their_items_numbers_are_words(qtbot: QtBot) -> None:
    numbered, between, dotted = parts_of(
        "<ol><li>first</li><li>second</li></ol><p>And</p><ul><li>other</li></ul>"
    )

    assert numbered.kind is dotted.kind is PartKind.LIST
    assert told(numbered.parts) == [("ITEM", "1. first"), ("ITEM", "2. second")]
    assert between.words == "And"
    assert told(dotted.parts) == [("ITEM", "other")]


def test_lists_that_follow_each_other_stay_two(qtbot: QtBot) -> None:
    parts = parts_of("<ol><li>one</li></ol><ul><li>other</li></ul>")

    assert [len(part.parts) for part in parts] == [1, 1]


def test_a_table_has_rows_and_each_cell_says_its_column(qtbot: QtBot) -> None:
    _, table, after = parts_of(
        "<h2>Figures</h2><table><thead><tr><th>Number</th><th>Says</th></tr></thead>"
        "<tbody><tr><td>91 %</td><td>are <a href='suunta:x'>well</a></td></tr></tbody></table>"
        "<p>After</p>"
    )

    assert (table.kind, table.words) == (PartKind.TABLE, "Figures")
    head, row = table.parts
    assert told(head.parts) == [("COLUMN_HEADER", "Number"), ("COLUMN_HEADER", "Says")]
    assert told(row.parts) == [("CELL", "91 %"), ("CELL", "are well")]
    assert [cell.about for cell in row.parts] == ["Number", "Says"]
    assert told(row.parts[1].parts) == [("LINK", "well")]
    assert after.words == "After"


def test_a_table_of_one_column_is_a_list(qtbot: QtBot) -> None:
    (entries,) = parts_of("<table><tr><td>one<br/>why</td></tr><tr><td>two</td></tr></table>")

    assert entries.kind is PartKind.LIST
    assert told(entries.parts) == [("ITEM", "one – why"), ("ITEM", "two")]


@pytest.mark.parametrize("inner", ["", "<table><tr><td>1</td><td>2</td></tr></table>"])
def test_two_columns_are_read_row_by_row_and_the_second_is_known(qtbot: QtBot, inner: str) -> None:
    parts = parts_of(
        '<table class="beside" cellspacing="0"><tr><td><h2>Why</h2></td><td><h2>Miksi</h2></td>'
        f"</tr><tr><td><p>one</p>{inner}</td><td><p>yksi</p></td></tr></table><p>end</p>"
    )

    words = [(part.words, part.is_aside) for part in parts if part.kind is not PartKind.TABLE]
    assert words == [
        ("Why", False),
        ("Miksi", True),
        ("one", False),
        ("yksi", True),
        ("end", False),
    ]
    assert sum(part.kind is PartKind.TABLE for part in parts) == bool(inner)


def test_an_empty_page_has_no_parts(qtbot: QtBot) -> None:
    assert parts_of("") == ()
