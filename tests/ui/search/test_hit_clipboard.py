"""A hit on the clipboard, and what is said of it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from suunta.domain.language import Language
from suunta.search.hit import Hit, Span
from suunta.services.workspace import Workspace
from suunta.ui.search.hit_clipboard import HitClipboard
from suunta.ui.search.hit_rows import HitRow, hit_rows


@pytest.fixture
def row(workspace: Workspace) -> HitRow:
    hit = Hit("recommendation/1", Language.SV, "action", (Span("text"),), 1.0)
    return hit_rows([hit], workspace.knowledge, workspace.labels, Language.EN)[0]


@pytest.fixture
def clipboard(qapp: QApplication, workspace: Workspace) -> HitClipboard:
    return HitClipboard(reading=workspace.reading, labels=workspace.labels)


def test_a_hit_is_there_as_text_html_and_markdown(clipboard: HitClipboard, row: HitRow) -> None:
    told = clipboard.copy(row)

    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith(f"text\n\n{row.title} › ")
    assert "\nKällor: " in data.text()
    assert row.title in data.html()
    assert data.hasFormat("text/markdown")
    assert told == f"Copied with its source: {row.title}"


def test_an_address_is_there_alone(clipboard: HitClipboard, row: HitRow) -> None:
    told = clipboard.copy_address(row)

    assert QGuiApplication.clipboard().text() == "suunta:recommendation/1?lang=sv#action"
    assert told == "Address copied: suunta:recommendation/1?lang=sv#action"
