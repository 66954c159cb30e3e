"""Every character of the corpus has its glyph in the shipped typeface."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage, QPainter, QRawFont
from PySide6.QtWidgets import QApplication

from suunta import paths
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.services.workspace import Workspace

FONTS = sorted((paths.resources_folder() / "fonts").glob("*.ttf"))
WITHOUT_INK = set(" \n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{SOFT HYPHEN}\N{WORD JOINER}")


def characters_of(workspace: Workspace) -> set[str]:
    """All that can come to the screen: pages, relations, sources, labels."""
    knowledge: KnowledgeBase = workspace.knowledge
    labels: Labels = workspace.labels
    texts = [text for words in labels.texts.values() for text in words.values()]
    for document in knowledge:
        for language in document.pages:
            shown = workspace.reading.page(document.id, language)
            texts += [shown.page.title, shown.page.summary, shown.html, shown.trail]
            texts += [f"{row.label}{row.value}{row.note}" for row in shown.fact_box]
            texts += [f"{row.title}{row.reason}" for group in shown.relations for row in group.rows]
    return {character for text in texts for character in text}


@pytest.mark.parametrize("file", FONTS, ids=lambda path: path.stem)
def test_the_typeface_has_every_character(
    qapp: QApplication, workspace: Workspace, file: Path
) -> None:
    font = QRawFont(str(file), 16)

    missing = sorted(
        character
        for character in characters_of(workspace) - {"\n"}
        if not font.supportsCharacter(ord(character))
    )

    assert font.isValid()
    assert missing == []


def test_every_character_leaves_ink(qapp: QApplication, workspace: Workspace) -> None:
    font = QFont("Inter")
    font.setPixelSize(24)

    blank = [
        character
        for character in sorted(characters_of(workspace) - WITHOUT_INK)
        if not has_ink(character, font)
    ]

    assert blank == []


def has_ink(character: str, font: QFont) -> bool:
    image = QImage(48, 48, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(12, 34, character)
    painter.end()
    return any(byte < 128 for byte in bytes(image.constBits()))


def test_there_are_the_four_weights_and_italics() -> None:
    assert {file.stem.removeprefix("Inter-") for file in FONTS} >= {
        "Regular",
        "Medium",
        "SemiBold",
        "Bold",
        "Italic",
    }
