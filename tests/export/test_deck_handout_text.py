"""Words beside a slide on a handout."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication
from tests.export.decks import content_of

from suunta.domain.slide import NOTE_PARTS
from suunta.export.deck_handout_text import (
    fitting_text,
    line_parts,
    notes_html,
    parted,
    set_text,
    sources_html,
    text_lines,
)
from suunta.export.pdf_part import PartKind
from suunta.export.slide_look import SlideLook, look_of
from suunta.services.workspace import Workspace


@pytest.fixture
def look(qapp: QApplication) -> SlideLook:
    return look_of("light")


def test_the_largest_size_that_fits_is_taken(look: SlideLook) -> None:
    html, room = f"<p>{'word ' * 60}</p>", QRectF(0, 0, 200, 110)

    found = fitting_text(html, (14, 12, 8), room, look)

    assert found is not None
    assert found.defaultFont().pixelSize() == 8
    assert fitting_text(html, (14, 12), room, look) is None


def test_what_people_typed_is_text(workspace: Workspace) -> None:
    notes = notes_html(content_of(workspace).views[0])

    assert "Who has done &lt;this&gt;?" in notes
    assert notes.count("<b>") == len(NOTE_PARTS)


def test_a_slide_without_sources_has_no_words_about_them(
    workspace: Workspace, look: SlideLook
) -> None:
    views = {view.slide.id: view for view in content_of(workspace).views}

    assert sources_html(views["opening"], look) == ""
    assert "Base:" in sources_html(views["daily"], look)


def test_sheets_hold_every_line_once_and_end_with_no_heading(look: SlideLook) -> None:
    html = "".join(f"<h2>Heading {n}</h2><p>{'word ' * 40}</p>" for n in range(30))
    document = set_text(html, 10, 300, look)
    lines = list(text_lines(document))

    sheets = list(parted(lines, 170))

    assert [line for sheet in sheets for line in sheet] == lines
    assert len(sheets) > 5
    for sheet in sheets:
        assert sheet[-1].rect.bottom() - sheet[0].rect.top() <= 170
        assert not sheet[-1].is_heading


def test_paragraphs_are_told_with_their_lines(look: SlideLook) -> None:
    document = set_text(f"<h2>Title</h2><p>{'word ' * 40}</p>", 10, 200, look)

    title, text = line_parts(list(text_lines(document)), QPointF(50, 70), 2)

    assert (title.kind, title.text) == (PartKind.H2, "Title")
    assert text.kind is PartKind.PARAGRAPH
    assert all(box.sheet == 2 and box.left > 49 and box.top > 69 for box in text.boxes)
    assert [box.end for box in text.boxes] == [" "] * (len(text.boxes) - 1) + [""]
