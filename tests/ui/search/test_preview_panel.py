"""A look into the hit that is current."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.search.analysis import Word
from suunta.search.analysis import words as analysed_words
from suunta.search.hit import Hit, Reason, Span, Why
from suunta.services.workspace import Workspace
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.hit_rows import HitRow, hit_rows
from suunta.ui.search.passage_view import PassageView
from suunta.ui.search.preview_panel import PreviewPanel
from suunta.ui.theme.theme import Theme


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, workspace: Workspace) -> PreviewPanel:
    panel = PreviewPanel(
        theme=theme,
        knowledge=workspace.knowledge,
        reading=workspace.reading,
        labels=workspace.labels,
    )
    qtbot.addWidget(panel)
    panel.resize(392, 700)
    panel.show()
    return panel


def row(workspace: Workspace, identifier: str, anchor: str, word: str = "") -> HitRow:
    spans = (Span("…"), Span(word, is_match=True)) if word else (Span("…"),)
    hit = Hit(identifier, Language.EN, anchor, spans, 1.0)
    return hit_rows([hit], workspace.knowledge, workspace.labels, Language.EN)[0]


def words(panel: PreviewPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_it_shows_what_the_hit_is_and_the_passage(
    panel: PreviewPanel, workspace: Workspace
) -> None:
    shown = row(workspace, "experiment/pirkanmaa-child-service-needs", "how")

    panel.show_hit(shown)

    page = workspace.knowledge.document(shown.hit.id).page(Language.EN)
    section = page.section("how")
    assert section is not None
    assert "Experiment · Pirkanmaa · Birkaland" in words(panel)
    assert page.title in words(panel)
    assert section.heading in words(panel)
    passage = panel.findChild(PassageView)
    assert isinstance(passage, PassageView)
    assert section.text.split()[0] in passage.toPlainText()


def test_words_that_were_found_are_marked(panel: PreviewPanel, workspace: Workspace) -> None:
    def find(text: str, _language: Language) -> list[Word]:
        return [word for word in analysed_words(text) if word.text == "pilot"]

    panel.show_hit(row(workspace, "recommendation/1", "action", "pilot"), find)

    passage = panel.findChild(PassageView)
    assert isinstance(passage, PassageView)
    marked = [selection.cursor.selectedText() for selection in passage.extraSelections()]
    assert marked
    assert {word.casefold() for word in marked} == {"pilot"}


def test_it_says_why_the_hit_is_there(panel: PreviewPanel, workspace: Workspace) -> None:
    shown = row(workspace, "recommendation/1", "action", "pilot")
    reason = Reason(Why.FORM, "pilots", "pilot")

    panel.show_hit(replace(shown, hit=replace(shown.hit, reason=reason)))
    assert "Here for ‘pilot’, another form of ‘pilots’." in words(panel)

    panel.show_hit(shown)
    assert "Here for" not in words(panel)


def test_it_tells_whether_a_part_of_the_passage_is_selected(
    panel: PreviewPanel, workspace: Workspace
) -> None:
    panel.show_hit(row(workspace, "recommendation/1", "action"))
    assert not panel.has_selection()

    panel.passage.selectAll()
    assert panel.has_selection()

    panel.show_nothing()
    assert not panel.has_selection()


def test_the_passage_is_as_tall_as_its_text(
    qtbot: QtBot, panel: PreviewPanel, workspace: Workspace
) -> None:
    panel.show_hit(row(workspace, "polis/results", "short"))

    passage = panel.findChild(PassageView)
    assert isinstance(passage, PassageView)
    qtbot.waitUntil(lambda: passage.verticalScrollBar().maximum() == 0)
    assert passage.height() >= passage.document().size().height() - 1


def test_it_opens_the_passage_and_what_is_connected(
    qtbot: QtBot, panel: PreviewPanel, workspace: Workspace
) -> None:
    panel.show_hit(row(workspace, "recommendation/1", "action"))
    opener = panel.findChild(QPushButton, "openButton")
    assert isinstance(opener, QPushButton)

    with qtbot.waitSignal(panel.open_requested) as told:
        qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert told.args == ["suunta:recommendation/1#action"]

    chip = panel.findChild(ChipButton, "figure/daily-use")
    assert isinstance(chip, ChipButton)
    with qtbot.waitSignal(panel.open_requested) as told:
        qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert told.args == ["suunta:figure/daily-use"]


def test_links_in_the_passage_are_asked_for(
    qtbot: QtBot, panel: PreviewPanel, workspace: Workspace
) -> None:
    panel.show_hit(row(workspace, "recommendation/1", "why"))
    passage = panel.findChild(PassageView)
    assert isinstance(passage, PassageView)

    with qtbot.waitSignal(panel.open_requested) as told:
        passage.link_activated.emit("#source-deck")

    assert told.args == ["suunta:recommendation/1#source-deck"]


def test_what_leads_on_from_a_hit_in_another_language_stays_in_it(
    qtbot: QtBot, panel: PreviewPanel, workspace: Workspace
) -> None:
    hit = Hit("recommendation/1", Language.FI, "why", (Span("…"),), 1.0)
    (shown,) = hit_rows([hit], workspace.knowledge, workspace.labels, Language.EN)
    panel.show_hit(shown)
    passage = panel.findChild(PassageView)
    chip = panel.findChild(ChipButton, "figure/daily-use")
    assert isinstance(passage, PassageView)
    assert isinstance(chip, ChipButton)
    told: list[str] = []
    panel.open_requested.connect(told.append)

    passage.link_activated.emit("#source-deck")
    passage.link_activated.emit("suunta:vision/aims")
    chip.click()

    assert told == [
        "suunta:recommendation/1?lang=fi#source-deck",
        "suunta:vision/aims?lang=fi",
        "suunta:figure/daily-use?lang=fi",
    ]


def test_nothing_is_shown_for_nothing(panel: PreviewPanel, workspace: Workspace) -> None:
    panel.show_hit(row(workspace, "recommendation/1", "action"))

    panel.show_nothing()

    assert words(panel) == ""
    assert not any(button.isVisible() for button in panel.findChildren(QPushButton))


def test_the_title_grows_with_all_words(
    panel: PreviewPanel, workspace: Workspace, theme: Theme
) -> None:
    panel.show_hit(row(workspace, "recommendation/1", "why"))
    title = workspace.knowledge.document("recommendation/1").page(Language.EN).title
    label = next(each for each in panel.findChildren(QLabel) if each.text() == title)
    before = label.font().pixelSize()

    theme.set_text_size(200)

    assert label.font().pixelSize() == pytest.approx(2 * before, abs=1)


def test_every_document_can_be_previewed(panel: PreviewPanel, workspace: Workspace) -> None:
    for document in workspace.knowledge:
        anchor = document.page(Language.EN).sections[0].anchor
        panel.show_hit(row(workspace, document.id, anchor))
        assert document.page(Language.EN).title in words(panel)


def test_the_look_changes_with_the_theme(
    panel: PreviewPanel, workspace: Workspace, theme: Theme
) -> None:
    panel.show_hit(row(workspace, "recommendation/1", "action"))
    light = panel.grab().toImage()

    theme.set_mode("dark")

    assert panel.grab().toImage() != light
