"""The data folder: shown, opened by the system, copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.settings.folder_section import FolderSection
from suunta.ui.theme.theme import Theme


def section(qtbot: QtBot, folder: Path, *, opens: bool = True) -> tuple[FolderSection, list[Path]]:
    opened: list[Path] = []

    def opener(path: Path) -> bool:
        opened.append(path)
        return opens

    made = FolderSection(folder=folder, opener=opener)
    qtbot.addWidget(made)
    return made, opened


def button(section: FolderSection, name: str) -> QPushButton:
    found = section.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_the_folder_is_shown_and_can_break_between_its_parts(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    made, _ = section(qtbot, tmp_path)

    texts = [label.text() for label in made.findChildren(QLabel)]

    assert str(tmp_path) in [text.replace("\N{ZERO WIDTH SPACE}", "") for text in texts]


def test_the_system_opens_it(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    made, opened = section(qtbot, tmp_path)

    with qtbot.assertNotEmitted(made.told):
        button(made, "openFolder").click()

    assert opened == [tmp_path]


def test_a_system_that_will_not_open_it_is_told_of(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    made, _ = section(qtbot, tmp_path, opens=False)

    with qtbot.waitSignal(made.told):
        button(made, "openFolder").click()


def test_the_path_is_copied_as_it_is(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    made, _ = section(qtbot, tmp_path)

    button(made, "copyPath").click()

    assert QGuiApplication.clipboard().text() == str(tmp_path)
