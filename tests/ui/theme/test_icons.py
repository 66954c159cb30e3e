"""Icons: their colours, and their sharpness at every size and density."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from suunta import paths
from suunta.ui.theme.icons import drawn_icon, tinted_icon

ICONS = paths.resources_folder() / "icons"
RED, GREY = QColor("red"), QColor("grey")


def colors(image: QImage) -> set[str]:
    """Of the pixels that are wholly painted."""
    edges = range(image.width()), range(image.height())
    pixels = (image.pixelColor(x, y) for x in edges[0] for y in edges[1])
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.fixture
def icon(qtbot: QtBot) -> QIcon:
    return tinted_icon(ICONS / "bookmark.svg", RED, GREY)


def test_an_icon_has_the_colour_it_was_given(icon: QIcon) -> None:
    usual = icon.pixmap(QSize(32, 32)).toImage()
    disabled = icon.pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()

    assert colors(usual) == {RED.name()}
    assert colors(disabled) == {GREY.name()}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_has_a_pixel_for_each_of_the_screen(icon: QIcon, ratio: float) -> None:
    pixmap = icon.pixmap(QSize(20, 20), ratio)

    assert pixmap.size() == QSize(20, 20) * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_a_drawn_icon_keeps_its_own_colours(qtbot: QtBot) -> None:
    image = drawn_icon(ICONS / "suunta.svg").pixmap(QSize(64, 64)).toImage()

    assert len(colors(image)) > 1
    assert QSize(128, 128) in drawn_icon(ICONS / "suunta.svg").availableSizes()


def test_an_icon_outlives_what_made_it(qtbot: QtBot, icon: QIcon) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(QIcon(icon))
    del icon
    gc.collect()

    button.setIconSize(QSize(28, 28))

    assert RED.name() in colors(button.grab().toImage())
    button.setEnabled(False)
    assert GREY.name() in colors(button.grab().toImage())
