"""A selection read as a passage."""

from __future__ import annotations

from collections.abc import Callable

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.services.passage import BlockKind, Passage
from suunta.services.workspace import Workspace
from suunta.ui.reader.cite_selection import column_of, first_words, read_passage
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.reader_page import ReaderPage


def chosen(browser: PageBrowser) -> Passage:
    cursor = browser.textCursor()
    return read_passage(browser.document(), cursor.selectionStart(), cursor.selectionEnd())


def test_a_sentence_takes_the_mark_with_it_that_follows(
    browser: PageBrowser, select: Callable[..., None], workspace: Workspace
) -> None:
    select("Leading means choosing")

    passage = chosen(browser)

    shown = workspace.reading.page("recommendation/1", Language.EN)
    assert [block.text for block in passage.blocks] == ["Leading means choosing"]
    assert passage.inferences == shown.page.inferences[:1]
    assert passage.sources == ()


def test_a_mark_that_is_selected_is_the_last_one(
    browser: PageBrowser, select: Callable[..., None]
) -> None:
    select("reach the next", "inferred")

    passage = chosen(browser)

    assert len(passage.inferences) == 1
    assert passage.sources == ()
    assert passage.blocks[0].text.endswith("(inferred)")


def test_numbers_of_sources_stand_in_brackets(
    browser: PageBrowser, select: Callable[..., None]
) -> None:
    select("how they will use AI", "Leading")

    passage = chosen(browser)

    assert passage.blocks[0].text.endswith("AI.[1]")
    assert passage.sources == ("deck",)


def test_figures_are_found_with_their_addresses(
    browser: PageBrowser, select: Callable[..., None]
) -> None:
    select("91%", "every day")

    passage = chosen(browser)

    first = passage.blocks[0].cells[0][0]
    assert (first.text, first.address) == ("91%", "suunta:figure/positive-experiences")
    assert passage.numbers == ("91%", "68%")


def test_a_number_without_a_page_of_its_own_is_a_figure_too(
    browser: PageBrowser, select: Callable[..., None]
) -> None:
    select("lists", "counties")

    assert chosen(browser).numbers == ("147", "19")


def test_items_keep_their_numbers(browser: PageBrowser, select: Callable[..., None]) -> None:
    select("Find your use cases", "Write the strategic plan")

    items = chosen(browser).blocks

    assert [(block.kind, block.number) for block in items] == [
        (BlockKind.ITEM, 2),
        (BlockKind.ITEM, 3),
    ]
    assert items[1].cells[0][0].is_strong


def test_rows_of_a_table_keep_their_cells_and_need_no_base_twice(
    browser: PageBrowser, select: Callable[..., None]
) -> None:
    select("The status picture lists", "Status picture")

    rows = [block for block in chosen(browser).blocks if block.kind is BlockKind.ROW]
    assert rows
    assert all(len(row.cells) <= 3 for row in rows)


def test_what_no_author_wrote_is_left_out(browser: PageBrowser, workspace: Workspace) -> None:
    browser.selectAll()

    blocks = chosen(browser).blocks

    shown = workspace.reading.page("recommendation/1", Language.EN)
    assert blocks[0].kind is BlockKind.HEADING
    assert blocks[0].text.split() == shown.page.title.split()
    assert not any(block.text in (shown.trail, shown.review) for block in blocks)


def test_soft_hyphens_are_left_out_and_no_break_spaces_stay(
    reader: ReaderPage, browser: PageBrowser
) -> None:
    reader.open(Address("recommendation/1", language=Language.FI))
    browser.selectAll()

    text = "\n".join(block.text for block in chosen(browser).blocks)

    assert "\N{SOFT HYPHEN}" not in text
    assert "91\N{NO-BREAK SPACE}%" in text
    assert "\N{OBJECT REPLACEMENT CHARACTER}" not in text


def test_first_words_end_at_a_mark_and_go_on_beyond_a_short_selection(
    browser: PageBrowser, select: Callable[..., None]
) -> None:
    select("Leading")
    start = browser.textCursor().selectionStart()

    words = first_words(browser.document(), start, start + 7)

    assert words[:3] == ["Leading", "means", "choosing."]
    assert words[-1] == "next."
    assert first_words(browser.document(), start, start + 7, is_open=False) == ["Leading"]


def test_of_two_languages_the_one_counts_in_which_the_selection_begins(
    reader: ReaderPage, browser: PageBrowser, workspace: Workspace, select: Callable[..., None]
) -> None:
    reader.turning.toggle_beside()
    shown = workspace.reading.page("recommendation/1", Language.FI)
    heading = shown.page.sections[0].heading
    select(heading)

    start = browser.textCursor().selectionStart()

    assert column_of(browser.document(), start) == 1
    whole = read_passage(browser.document(), start, browser.document().characterCount())
    assert shown.page.sections[1].heading in [block.text for block in whole.blocks]
    english = workspace.reading.page("recommendation/1", Language.EN).page.sections[1].heading
    assert english not in [block.text for block in whole.blocks]
