"""About: what is in memory at once, the rest in a moment, all of it on the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from suunta import __version__
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.services.diagnosing import diagnose, told
from suunta.ui.help.about_part import AboutPart
from suunta.ui.theme.theme import Theme

PATIENCE = 20_000


@pytest.fixture
def about(qtbot: QtBot, theme: Theme, knowledge: KnowledgeBase, pool: QThreadPool) -> AboutPart:
    about = AboutPart(theme=theme, knowledge=knowledge, pool=pool)
    qtbot.addWidget(about)
    about.resize(800, 600)
    with qtbot.waitActive(about):
        about.show()
    return about


def test_the_version_is_there_at_once(about: AboutPart) -> None:
    assert about.facts()[0] == __version__


def test_the_state_of_the_index_follows(qtbot: QtBot, about: AboutPart) -> None:
    qtbot.waitUntil(lambda: "checked" not in about.facts()[3], timeout=PATIENCE)

    assert about.facts()[3]


def test_the_licence_of_the_row_is_shown(qtbot: QtBot, about: AboutPart) -> None:
    qtbot.waitUntil(lambda: about.licence_text() != "", timeout=PATIENCE)
    assert about.licence_text().startswith("MIT License")

    about.licences.setFocus()
    qtbot.keyClick(about.licences, Qt.Key.Key_Down)

    assert "Creative Commons" in about.licence_text()


def test_the_licence_grows_with_all_words(about: AboutPart, theme: Theme) -> None:
    text = about.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)

    theme.set_text_size(200)

    assert text.font().pixelSize() == theme.font("small").pixelSize()


def test_support_gets_what_the_command_line_tells(qtbot: QtBot, about: AboutPart) -> None:
    button = about.findChild(QPushButton, "copyFacts")
    qtbot.waitUntil(button.isEnabled, timeout=PATIENCE)

    with qtbot.waitSignal(about.copied) as said:
        qtbot.keyClick(button, Qt.Key.Key_Space)

    assert QGuiApplication.clipboard().text() == told(diagnose())
    assert said.args == ["Copied: what support will ask. Nothing was sent."]


def test_asked_too_early_it_copies_when_it_knows(qtbot: QtBot, about: AboutPart) -> None:
    QGuiApplication.clipboard().setText("")

    with qtbot.waitSignal(about.copied, timeout=PATIENCE):
        about.copy_facts()

    assert f"suunta: {__version__}" in QGuiApplication.clipboard().text()
