"""An icon of its own is drawn for whatever it is painted on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.icon_label import IconLabel


@pytest.fixture
def label(qtbot: QtBot) -> IconLabel:
    label = IconLabel()
    qtbot.addWidget(label)
    return label


def painted(label: IconLabel) -> QImage:
    image = QImage(label.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    label.render(image, QPoint(), renderFlags=IconLabel.RenderFlag.DrawChildren)
    return image


def test_an_icon_is_as_large_as_it_is_asked_to_be(label: IconLabel, theme: Theme) -> None:
    label.set_icon(theme.icon("search"), 40)

    assert label.sizeHint() == label.minimumSizeHint() == QSize(40, 40)


def test_it_is_painted_as_the_icon_itself_is(label: IconLabel, theme: Theme) -> None:
    icon = theme.icon("search")
    label.set_icon(icon, 40)
    label.resize(40, 40)

    expected = icon.pixmap(QSize(40, 40), 1.0).toImage()

    assert painted(label) == expected


def test_in_more_room_it_stands_in_the_middle(label: IconLabel, theme: Theme) -> None:
    label.set_icon(theme.icon("search"), 40)
    label.resize(40, 40)
    small = painted(label)

    label.resize(100, 60)

    assert painted(label).copy(30, 10, 40, 40) == small


def test_before_it_has_an_icon_it_takes_no_room(label: IconLabel) -> None:
    assert label.sizeHint() == QSize(0, 0)


def test_it_holds_no_picture_that_could_be_blurred_elsewhere(
    label: IconLabel, theme: Theme
) -> None:
    label.set_icon(theme.icon("search"), 40)

    assert label.pixmap().isNull()
