"""What is to be printed: a page with its charts, set for paper."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter

from suunta.domain.edition import Edition
from suunta.domain.labels import Labels
from suunta.services.printing import printed_page
from suunta.services.printing_short import short_on_paper
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.print_style import print_style
from suunta.ui.theme.paper_look import PaperLook

if TYPE_CHECKING:
    from suunta.export.chart_drawing import ChartDrawing
    from suunta.export.picture import Picture
    from suunta.export.printed_page import PrintedPage, PrintStyle


@dataclass(frozen=True, slots=True)
class PrintJob:
    """Everything that laying out, looking at and writing needs."""

    page: PrintedPage
    style: PrintStyle
    name: str
    """Of a file it is saved in."""


def print_job(
    shown: ReadingPage,
    edition: Edition,
    labels: Labels,
    resources: Path,
    part: ReadingPage | None = None,
) -> PrintJob:
    """A page in the language that is shown, light whatever the window shows.

    Where only a part of it is on the screen, its short form, that is what is printed.
    """
    from suunta.export.sheets import without_alternates

    class Paper(PaperLook):
        """The same typeface as the words around the charts."""

        def font(self, role: str) -> QFont:
            return without_alternates(super().font(role))

    pictures = _pictures(shown, Paper(resources))
    name = f"suunta-{shown.document.id.replace('/', '-')}-{shown.page.language}"
    if part is None or part.outline == shown.outline:
        page = printed_page(shown, edition, labels, pictures)
    else:
        short = short_on_paper(part, shown, labels)
        form = labels.text("print.short", shown.page.language)
        page, name = printed_page(short, edition, labels, pictures, form), f"{name}-short"
    return PrintJob(page, print_style(resources), f"{name}.pdf")


def _pictures(shown: ReadingPage, look: PaperLook) -> dict[str, Picture]:
    from suunta.export.chart_drawing import Beneath, ChartDrawing
    from suunta.export.picture import Picture
    from suunta.export.sheets import BODY

    pictures = {}
    for anchor, chart in shown.charts.items():
        drawing = ChartDrawing(chart, look, BODY.width(), Beneath.SOURCES)
        pictures[anchor] = Picture(
            width=round(BODY.width()),
            height=drawing.height,
            title=chart.title,
            description=chart.description,
            language=chart.language,
            paint=_Card(drawing),
        )
    return pictures


@dataclass(frozen=True, slots=True)
class _Card:
    """Paints a chart as the card it is in the window."""

    drawing: ChartDrawing

    def __call__(self, painter: QPainter) -> None:
        self.drawing.paint_card(painter, QPointF())
