"""A deck as PDF, one slide a page: selectable words, an outline, tags and a language."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF

from suunta import __version__
from suunta.export.deck_content import (
    AUTHOR,
    Cancelled,
    DeckContent,
    Progress,
    never,
    steps_of,
    untold,
)
from suunta.export.deck_parts import slide_parts
from suunta.export.deck_reading import reading_title
from suunta.export.pdf_drawing import Sheet, drawn
from suunta.export.pdf_part import Part, PartKind
from suunta.export.slide_look import SlideLook
from suunta.export.slide_painter import paint_slide

if TYPE_CHECKING:
    from suunta.export.pdf_finishing import OutlineEntry, PdfProperties

SLIDE = QSizeF(960, 540)
"""In points: as large as office programs make a wide slide."""


def deck_pdf(
    content: DeckContent,
    look: SlideLook,
    cancelled: Cancelled = never,
    progress: Progress = untold,
) -> bytes | None:
    """The slides, a guess on two pages; `None` when it was cancelled."""
    from suunta.export.pdf_finishing import OutlineEntry

    views = tuple(steps_of(content.views))
    box = QRectF(0, 0, SLIDE.width(), SLIDE.height())
    sheets = [partial(paint_slide, box=box, view=view, look=look) for view in views]
    outline = [
        OutlineEntry(reading_title(view), sheet)
        for sheet, view in enumerate(views)
        if not view.step
    ]
    parts = [
        part
        for sheet, view in enumerate(views)
        for part in slide_parts(view, look, box, sheet, PartKind.H2 if sheet else PartKind.H1)
    ]
    return finished_deck(content, sheets, SLIDE, outline, parts, cancelled, progress)


def finished_deck(
    content: DeckContent,
    sheets: Sequence[Sheet],
    size: QSizeF,
    outline: Sequence[OutlineEntry],
    parts: Sequence[Part],
    cancelled: Cancelled,
    progress: Progress,
) -> bytes | None:
    """The sheets of a deck with all that Qt does not write; what is needed for it is loaded now."""
    from suunta.export import pdf_finishing as finishing
    from suunta.export.pdf_tagging import tag

    properties = deck_properties(content)
    pdf = drawn(sheets, size, properties, cancelled, progress)
    if pdf is None:
        return None
    writer = finishing.opened(pdf)
    finishing.describe(writer, properties)
    finishing.add_outline(writer, outline)
    tag(writer, parts, {})
    return finishing.closed(writer)


def deck_properties(content: DeckContent) -> PdfProperties:
    from suunta.export.pdf_finishing import PdfProperties

    return PdfProperties(
        title=content.title,
        language=content.language,
        author=AUTHOR,
        subject=content.subject,
        creator=f"Suunta {__version__}",
        date=content.date,
    )
