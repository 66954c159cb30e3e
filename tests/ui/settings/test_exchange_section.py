"""Export and import: a file that another Suunta takes over, and words for what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.note import Note
from suunta.services.keeping import Keeping, open_keeping
from suunta.ui.keeper import Keeper
from suunta.ui.settings.exchange_section import ExchangeSection
from suunta.ui.theme.theme import Theme

Export = Callable[..., Path]


@pytest.fixture
def section(qtbot: QtBot, theme: Theme, keeper: Keeper, pool: QThreadPool) -> ExchangeSection:
    section = ExchangeSection(keeper=keeper, pool=pool)
    qtbot.addWidget(section)
    with qtbot.waitActive(section):
        section.show()
    return section


@pytest.fixture
def exported(tmp_path: Path) -> Export:
    """The export of another computer, with these notes."""

    def export(*notes: Note) -> Path:
        other = open_keeping(tmp_path / "other")
        for note in notes:
            other.notes.save(note)
        other.export_to(tmp_path / "other.json")
        other.close()
        return tmp_path / "other.json"

    return export


def dialog_of(section: ExchangeSection, button: str) -> QFileDialog:
    pressed = section.findChild(QPushButton, button)
    assert isinstance(pressed, QPushButton)
    pressed.click()
    return next(each for each in section.window().findChildren(QFileDialog) if each.isVisible())


def test_all_that_is_kept_goes_to_one_file(
    section: ExchangeSection, qtbot: QtBot, keeping: Keeping, tmp_path: Path
) -> None:
    keeping.notes.save(Note("worth keeping"))
    dialog = dialog_of(section, "exportAll")
    proposed = Path(dialog.selectedFiles()[0]).name

    with qtbot.waitSignal(section.told) as told:
        dialog.fileSelected.emit(str(tmp_path / "all.json"))

    assert proposed.startswith("suunta-20")
    assert proposed.endswith(".json")
    assert str(tmp_path / "all.json") in told.args[0]
    assert "worth keeping" in (tmp_path / "all.json").read_text(encoding="utf-8")
    dialog.close()


def test_what_another_computer_kept_is_added_and_told(
    section: ExchangeSection, qtbot: QtBot, keeping: Keeping, exported: Export
) -> None:
    path = exported(Note("one"), Note("two"))
    dialog = dialog_of(section, "importAll")

    with qtbot.waitSignal(section.told) as told:
        dialog.fileSelected.emit(str(path))

    assert told.args[0].startswith("Imported: 2 ")
    assert {note.text for note in keeping.notes.all()} == {"one", "two"}
    dialog.close()


def test_a_second_time_nothing_is_added(
    section: ExchangeSection, qtbot: QtBot, keeping: Keeping, exported: Export
) -> None:
    path = exported(Note("one"))
    with qtbot.waitSignal(section.told):
        section.import_from(path)

    with qtbot.waitSignal(section.told) as told:
        section.import_from(path)

    assert told.args == ["Imported: 1 here already."]
    assert len(keeping.notes.all()) == 1


def test_a_file_with_a_mistake_is_refused_with_its_place(
    section: ExchangeSection, qtbot: QtBot, keeping: Keeping, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "suunta-user-data",\n"version": 1,\n', encoding="utf-8")

    section.import_from(broken)
    qtbot.waitUntil(lambda: section.window().findChild(QMessageBox) is not None)
    box = section.window().findChild(QMessageBox)

    assert isinstance(box, QMessageBox)
    assert "broken.json, line 3" in box.informativeText()
    assert keeping.notes.all() == ()
