"""The pieces of a painted slide as a screen reader meets them in a PDF."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication
from tests.export.decks import content_of

from suunta.export.deck_parts import slide_parts
from suunta.export.pdf_part import PartKind
from suunta.export.slide_look import look_of
from suunta.services.workspace import Workspace


@pytest.mark.parametrize("box", [QRectF(0, 0, 960, 540), QRectF(40, 300, 160, 90)])
def test_every_piece_lies_in_the_box_of_its_slide(
    qapp: QApplication, workspace: Workspace, box: QRectF
) -> None:
    for view in content_of(workspace).views:
        for part in slide_parts(view, look_of("light"), box, 3):
            for place in part.boxes:
                assert place.sheet == 3
                assert box.left() - 1 <= place.left <= place.right <= box.right() + 1
                assert box.top() - 1 <= place.top < place.bottom <= box.bottom() + 1


def test_titles_are_headings_and_bars_are_pictures(
    qapp: QApplication, workspace: Workspace
) -> None:
    view = next(view for view in content_of(workspace).views if view.slide.id == "both")

    parts = list(slide_parts(view, look_of("light"), QRectF(0, 0, 960, 540), 0, PartKind.H1))

    assert [part.text for part in parts if part.kind is PartKind.H1] == ["Two figures"]
    (picture,) = [part for part in parts if part.kind is PartKind.PICTURE]
    assert "91%" in picture.text
    assert "68%" in picture.text


def test_lines_of_one_text_are_parted_by_a_space(qapp: QApplication, workspace: Workspace) -> None:
    view = next(view for view in content_of(workspace).views if view.slide.id == "why")

    parts = slide_parts(view, look_of("light"), QRectF(0, 0, 960, 540), 0)

    text = max(parts, key=lambda part: len(part.boxes))
    assert {box.end for box in text.boxes[:-1]} <= {" ", ""}
    assert text.boxes[-1].end == ""
