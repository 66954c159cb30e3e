"""A picture is saved where one says, or one hears why not and can go elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QThreadPool
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.export.picture import Picture
from suunta.ui.widgets.picture_saver import PictureSaver


def paint(painter: QPainter) -> None:
    painter.fillRect(QRect(0, 0, 40, 20), Qt.GlobalColor.darkGreen)


PICTURE = Picture(40, 20, "A field", "It is green.", Language.EN, paint)


@pytest.fixture
def saver(qtbot: QtBot, pool: QThreadPool) -> Iterator[PictureSaver]:
    """With Qt's own dialogues, which can be driven."""
    own = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    before = QApplication.testAttribute(own)
    QApplication.setAttribute(own)
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    yield PictureSaver(pool=pool, parent=page)
    QApplication.setAttribute(own, before)


def file_dialog(saver: PictureSaver) -> QFileDialog:
    dialogs = saver.parent().findChildren(QFileDialog)
    return dialogs[-1]


def choose(qtbot: QtBot, dialog: QFileDialog, path: Path) -> None:
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()


@pytest.mark.parametrize("name", ["field.png", "field.svg", "field.PNG", "field"])
def test_the_end_of_the_name_says_the_form(
    qtbot: QtBot, saver: PictureSaver, tmp_path: Path, name: str
) -> None:
    with qtbot.waitSignal(saver.told) as told:
        saver.write(PICTURE, tmp_path / name)

    content = (tmp_path / name).read_bytes()
    assert str(tmp_path / name) in told.args[0]
    if name.endswith(".svg"):
        assert b"<title" in content
    else:
        assert QImage.fromData(content).width() == 80


def test_a_name_is_proposed_and_the_chosen_one_is_written(
    qtbot: QtBot, saver: PictureSaver, tmp_path: Path
) -> None:
    saver.save(PICTURE, "suunta-field")
    dialog = file_dialog(saver)
    assert dialog.selectedFiles()[0].endswith("suunta-field.png")

    with qtbot.waitSignal(saver.told):
        choose(qtbot, dialog, tmp_path / "mine.svg")

    assert (tmp_path / "mine.svg").read_bytes().startswith(b"<?xml")


def test_another_form_changes_the_end_of_the_name(qtbot: QtBot, saver: PictureSaver) -> None:
    saver.save(PICTURE, "suunta-field")
    dialog = file_dialog(saver)

    dialog.selectNameFilter(dialog.nameFilters()[1])
    dialog.filterSelected.emit(dialog.nameFilters()[1])

    assert dialog.defaultSuffix() == "svg"
    dialog.reject()


def test_leaving_the_dialogue_writes_nothing(
    qtbot: QtBot, saver: PictureSaver, tmp_path: Path
) -> None:
    saver.save(PICTURE, "suunta-field")
    dialog = file_dialog(saver)
    dialog.setDirectory(str(tmp_path))

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert list(tmp_path.iterdir()) == []


def test_what_failed_is_told_and_another_place_is_offered(
    qtbot: QtBot, saver: PictureSaver, tmp_path: Path
) -> None:
    saver.save(PICTURE, "suunta-field")
    file_dialog(saver).reject()
    saver.write(PICTURE, tmp_path / "gone" / "field.png")

    def box() -> QMessageBox:
        (found,) = saver.parent().findChildren(QMessageBox)
        return found

    qtbot.waitUntil(lambda: bool(saver.parent().findChildren(QMessageBox)))
    assert "not saved" in box().text()
    assert "not there any more" in box().informativeText()
    again = next(b for b in box().findChildren(QPushButton) if b.text().startswith("Save else"))
    qtbot.keyClick(again, Qt.Key.Key_Space)

    assert file_dialog(saver).isVisible()
    file_dialog(saver).reject()
    assert list(tmp_path.iterdir()) == []


def test_the_next_picture_is_offered_the_same_folder(
    qtbot: QtBot, saver: PictureSaver, tmp_path: Path
) -> None:
    saver.save(PICTURE, "one")
    with qtbot.waitSignal(saver.told):
        choose(qtbot, file_dialog(saver), tmp_path / "one.png")

    saver.save(PICTURE, "two")

    assert Path(file_dialog(saver).directory().path()) == tmp_path
    file_dialog(saver).reject()
