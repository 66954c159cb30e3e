"""The map leaves the window: on the clipboard, and as files."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.experiments.experiments_page import ExperimentsPage
from suunta.ui.experiments.map_pictures import MapPictures
from suunta.ui.theme.theme import Theme


@pytest.fixture
def pictures(page: ExperimentsPage) -> MapPictures:
    found = page.findChild(MapPictures)
    assert found is not None
    return found


def test_the_keys_for_copying_take_the_map_along(qtbot: QtBot, page: ExperimentsPage) -> None:
    QGuiApplication.clipboard().clear()

    with qtbot.waitSignal(page.told) as told:
        qtbot.keyClick(page.panes()[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    image = QGuiApplication.clipboard().image()
    assert image.text("Title") or image.width() > 1000
    assert told.args == ["The map was copied as a picture."]


def test_the_picture_is_light_in_a_dark_window_too(theme: Theme, pictures: MapPictures) -> None:
    theme.set_mode("dark")

    pictures.copy()

    assert QGuiApplication.clipboard().image().pixelColor(2, 2).lightness() > 200


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_the_map_is_written_as_a_file(
    qtbot: QtBot, tmp_path: Path, pictures: MapPictures, suffix: str
) -> None:
    file = tmp_path / f"map.{suffix}"

    with qtbot.waitSignal(pictures.told) as told:
        pictures.saver().write(pictures.picture(), file)

    assert str(file) in told.args[0]
    if suffix == "png":
        assert not QImage(str(file)).isNull()
    else:
        assert "Kanta-Häme" in "".join(ET.parse(file).getroot().itertext())


def test_the_menu_asks_where_the_map_goes(qtbot: QtBot, page: ExperimentsPage) -> None:
    menu = page.findChild(QPushButton, "mapPicture").menu()
    saving = menu.actions()[1]
    assert "PNG or SVG" in saving.text()

    saving.trigger()

    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "suunta-experiments.png"
    dialog.reject()
