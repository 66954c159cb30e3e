"""The dialog for exporting, driven by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMessageBox, QProgressBar, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.errors import NotWritten, Obstacle
from suunta.domain.language import Language
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.services.exporting import DeckForm, Exported, Exporting
from suunta.services.workspace import Workspace
from suunta.ui.presentations.export_dialog import ExportDialog
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.file_saver import FileSaver

PATIENCE = 10_000
Open = Callable[..., ExportDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool) -> Open:
    def open_it(deck: Deck | None = None, exporting: Exporting | None = None) -> ExportDialog:
        dialog = ExportDialog(
            deck=deck or workspace.presenting.ready[0],
            exporting=exporting
            or Exporting(workspace.presenting, workspace.labels, workspace.knowledge.edition),
            theme=theme,
            language=Language.SV,
            pool=pool,
            open_file=lambda path: False,
        )
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return open_it


class Waiting(Exporting):
    """Writes nothing until it is cancelled."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.presenting, workspace.labels, workspace.knowledge.edition)
        self.begun, self.ended = Event(), Event()

    def export_deck(self, *arguments: object, **options: object) -> Exported | None:
        is_cancelled, progress = options["cancelled"], options["progress"]
        assert callable(is_cancelled)
        assert callable(progress)
        progress(3, 15)
        self.begun.set()
        while not is_cancelled():
            self.ended.wait(0.01)
        self.ended.set()
        return None


def button(dialog: ExportDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def test_the_kinds_are_chosen_by_arrow_keys(open_dialog: Open) -> None:
    dialog = open_dialog()
    focused = dialog.focusWidget()
    assert isinstance(focused, QRadioButton)

    QTest.keyClick(focused, Qt.Key.Key_Down)

    assert dialog.body.forms.chosen() is DeckForm.HANDOUT
    assert dialog.per_page.isEnabled()
    assert dialog.notes.isEnabled()


def test_what_says_nothing_about_a_kind_cannot_be_set(open_dialog: Open) -> None:
    dialog = open_dialog()

    assert dialog.body.forms.chosen() is DeckForm.PDF
    assert not dialog.per_page.isEnabled()
    assert not dialog.notes.isEnabled()
    dialog.body.forms.choose(DeckForm.HTML)
    assert not dialog.per_page.isEnabled()
    assert dialog.notes.isEnabled()


def test_every_control_can_be_reached_and_has_a_name(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.body.forms.choose(DeckForm.HANDOUT)
    dialog.body.forms.set_focus()
    met = []
    for _ in range(7):
        met.append(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    assert {dialog.language, dialog.per_page, dialog.notes, dialog.body.export_button} <= set(met)
    for radio in dialog.findChildren(QRadioButton):
        assert radio.text()
        assert radio.accessibleDescription()
    for combo in dialog.findChildren(QComboBox):
        assert combo.accessibleName() or _buddy(dialog, combo)


def _buddy(dialog: ExportDialog, combo: QComboBox) -> bool:
    from PySide6.QtWidgets import QLabel

    return any(label.buddy() is combo and label.text() for label in dialog.findChildren(QLabel))


def test_the_language_begins_with_that_of_the_texts(open_dialog: Open) -> None:
    assert open_dialog().language.currentText() == "Svenska"


def test_the_file_is_written_as_chosen_and_that_is_told(
    qtbot: QtBot, open_dialog: Open, tmp_path: Path
) -> None:
    dialog = open_dialog()
    dialog.body.forms.choose(DeckForm.HTML)
    dialog.notes.setCurrentIndex(1)
    path = tmp_path / "deck.html"

    with qtbot.waitSignal(dialog.told, timeout=PATIENCE) as told:
        dialog.write(path)

    assert told.args == [f"Saved: {path}"]
    text = path.read_text(encoding="utf-8")
    assert '<html lang="sv">' in text
    assert "Talarens anteckningar" in text
    assert dialog.isVisible()


def test_what_slides_have_lost_is_told(qtbot: QtBot, open_dialog: Open, tmp_path: Path) -> None:
    lost = Slide("a", SlideKind.STATEMENT, ("recommendation/99",))
    dialog = open_dialog(Deck({Language.EN: "Mine"}, (lost,)))
    dialog.body.forms.choose(DeckForm.HTML)

    with qtbot.waitSignal(dialog.told, timeout=PATIENCE):
        dialog.write(tmp_path / "deck.html")

    assert "Slide 1: recommendation/99" in dialog.body.said()


def test_the_proposed_name_says_what_it_is(
    open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(FileSaver, "save", lambda self, savable: asked.append(savable))
    dialog = open_dialog()
    dialog.body.forms.choose(DeckForm.PPTX)

    button(dialog, "Export…").click()

    assert asked[0].name.endswith("-sv.pptx")
    assert asked[0].kind == "PowerPoint (*.pptx)"


def test_long_writing_shows_its_progress_and_can_be_cancelled(
    qtbot: QtBot, open_dialog: Open, workspace: Workspace, tmp_path: Path
) -> None:
    exporting = Waiting(workspace)
    dialog = open_dialog(exporting=exporting)
    dialog.write(tmp_path / "deck.pdf")
    bar = dialog.findChild(QProgressBar)
    qtbot.waitUntil(bar.isVisible, timeout=PATIENCE)
    assert (bar.value(), bar.maximum()) == (3, 15)

    button(dialog, "Cancel").click()

    assert exporting.ended.wait(PATIENCE / 1000)
    assert dialog.body.said() == "Cancelled: nothing was written."
    assert not bar.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_leaving_ends_the_writing(open_dialog: Open, workspace: Workspace, tmp_path: Path) -> None:
    exporting = Waiting(workspace)
    dialog = open_dialog(exporting=exporting)
    dialog.write(tmp_path / "deck.pdf")
    assert exporting.begun.wait(PATIENCE / 1000)

    dialog.reject()

    assert exporting.ended.wait(PATIENCE / 1000)


@pytest.mark.parametrize(
    ("obstacle", "remedy"),
    [
        (Obstacle.IN_USE, "Another program has the file open."),
        (Obstacle.FULL, "The disk is full."),
        (Obstacle.FORBIDDEN, "may not be written."),
    ],
)
def test_what_was_in_the_way_is_told_with_a_remedy(
    qtbot: QtBot,
    open_dialog: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    obstacle: Obstacle,
    remedy: str,
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise NotWritten(tmp_path / "deck.pdf", obstacle)

    monkeypatch.setattr(Exporting, "export_deck", fail)
    dialog = open_dialog()
    dialog.write(tmp_path / "deck.pdf")

    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)), timeout=PATIENCE)
    box = dialog.findChildren(QMessageBox)[0]
    assert remedy in box.informativeText()
    box.reject()


def test_a_file_that_nothing_opens_is_told(qtbot: QtBot, open_dialog: Open, tmp_path: Path) -> None:
    dialog = open_dialog()
    dialog.body.forms.choose(DeckForm.HTML)
    with qtbot.waitSignal(dialog.told, timeout=PATIENCE):
        dialog.write(tmp_path / "deck.html")

    button(dialog, "Open").click()

    assert dialog.body.said().startswith("No program here opens it.")
