"""Charts within a page: in their place, in its column, and lines on paper as on the screen."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter, QPdfWriter, QTextDocument
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.services.reading_page import ReadingPage
from suunta.services.workspace import Workspace
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_charts import PLACE, place_charts, with_charts
from suunta.ui.theme.theme import Theme

HEADING = "What the figures show"


@pytest.fixture
def page(workspace: Workspace) -> ReadingPage:
    """A page that is not much more than its chart."""
    page = workspace.reading.page("recommendation/1", Language.EN)
    return replace(
        page, html=f'<p>Before.</p><a name="figures"></a><h2>{HEADING}</h2><p>After.</p>'
    )


def document_of(page: ReadingPage, theme: Theme, width: float = 600) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(theme.font("body"))
    document.setHtml(with_charts(page.html, page.charts))
    place_charts(document, page.charts.values(), theme)
    document.setTextWidth(width)
    return document


def painted(document: QTextDocument) -> QImage:
    size = document.size().toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return image


def bars_in(image: QImage, color: int) -> list[int]:
    """How many pixels of the colour stand in each row that holds a good deal of it."""
    rows = (
        sum(image.pixel(x, y) == color for x in range(image.width())) for y in range(image.height())
    )
    return [count for count in rows if count > 100]


def test_a_chart_stands_beneath_the_heading_of_its_section(page: ReadingPage, theme: Theme) -> None:
    document = document_of(page, theme)

    lines = document.toPlainText().splitlines()
    assert lines[lines.index(HEADING) + 1] == PLACE
    assert lines.count(PLACE) == 1


def test_its_bars_are_painted_in_the_colours_of_the_look(page: ReadingPage, theme: Theme) -> None:
    rows = bars_in(painted(document_of(page, theme)), theme.color("brand").rgb())

    widest, narrowest = max(rows), min(rows)
    assert narrowest / widest == pytest.approx(68 / 91, abs=0.03)


def test_a_page_without_charts_is_as_it_was(page: ReadingPage) -> None:
    assert with_charts(page.html, {}) == page.html


def test_a_chart_of_a_section_that_is_not_shown_is_left_out(page: ReadingPage) -> None:
    (chart,) = page.charts.values()

    assert with_charts("<h2>Other</h2>", {"figures": chart}) == "<h2>Other</h2>"


@pytest.mark.parametrize("width", [320, 600, 900])
def test_a_chart_is_as_wide_as_the_column(page: ReadingPage, theme: Theme, width: int) -> None:
    image = painted(document_of(page, theme, width))
    ground, line = theme.color("surface").rgb(), theme.color("line").rgb()

    edges = [
        x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == line
    ]
    assert ground != line
    assert max(edges) == pytest.approx(width - 5, abs=4)


def test_a_larger_text_has_a_larger_chart(page: ReadingPage, theme: Theme) -> None:
    document = document_of(page, theme)
    before = document.size().height()

    place_charts(document, page.charts.values(), theme, 1.5)
    document.markContentsDirty(0, document.characterCount())

    assert document.size().height() > before


def test_what_it_shows_is_told_where_the_pointer_rests(page: ReadingPage, theme: Theme) -> None:
    document = document_of(page, theme)
    block = document.find(PLACE).block()

    place = block.begin()
    assert "68%" in place.fragment().charFormat().toolTip()


def test_on_paper_a_chart_is_lines_and_letters(
    page: ReadingPage, theme: Theme, tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"
    document = document_of(page, theme)
    writer = QPdfWriter(str(file))
    writer.setResolution(96)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    del writer

    written = file.read_bytes()
    assert b"/Subtype /Image" not in written
    drawn = b"".join(
        map(zlib.decompress, re.findall(rb"stream\n(x.*?)endstream", written, re.DOTALL))
    )
    red, green, blue, _ = theme.color("brand").getRgbF()
    filled = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) scn", drawn)
    assert any(
        [float(part) for part in color] == pytest.approx([red, green, blue], abs=0.001)
        for color in filled
    )


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_in_the_browser_a_chart_follows_the_theme(
    qtbot: QtBot, theme: Theme, page: ReadingPage, mode: str
) -> None:
    browser = PageBrowser(theme=theme)
    qtbot.addWidget(browser)
    browser.resize(900, 700)
    html = with_charts(page.html, page.charts)
    browser.show_html(html, ["figures"], charts=tuple(page.charts.values()))
    browser.show()

    theme.set_mode(mode)
    browser.go_to("figures")

    shot = browser.viewport().grab().toImage()
    assert bars_in(shot, theme.color("brand").rgb())


def test_two_languages_stand_side_by_side(workspace: Workspace, theme: Theme) -> None:
    pages = [
        workspace.reading.page("recommendation/1", language)
        for language in (Language.EN, Language.FI)
    ]
    cells = "".join(f"<td width='50%'>{with_charts(p.html, p.charts)}</td>" for p in pages)
    document = QTextDocument()
    document.setDefaultFont(theme.font("body"))
    document.setHtml(f"<table width='100%' cellpadding='8'><tr>{cells}</tr></table>")
    charts = [chart for page in pages for chart in page.charts.values()]
    place_charts(document, charts, theme)
    document.setTextWidth(1000)

    assert document.toPlainText().count(PLACE) == 2
    assert document.size().width() <= 1000
