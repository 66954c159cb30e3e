"""The shipped typeface has every character of the texts, in every weight that is used."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QRawFont

import suunta.ui
from suunta import paths
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.ui.theme.fonts import FAMILY, SETTINGS, load_fonts
from suunta.ui.theme.theme import Theme

SOURCES = sorted(Path(suunta.ui.__file__).parent.rglob("*.py"))


@pytest.fixture(scope="module")
def characters(knowledge: KnowledgeBase, labels: Labels) -> set[str]:
    """Everything that is ever set in type from the knowledge."""
    pages = [page for document in knowledge for page in document.pages.values()]
    texts = [text for page in pages for text in (page.title, page.summary, *page.keywords)]
    texts += [section.text for page in pages for section in page.sections]
    texts += [section.heading for page in pages for section in page.sections]
    texts += [text for words in labels.texts.values() for text in words.values()]
    texts += [name for region in knowledge.regions.values() for name in region.name.values()]
    texts += [name for concept in knowledge.concepts.values() for name in concept.names()]
    texts += [source.title for source in knowledge.sources.values()]
    return {character for text in texts for character in text if character.isprintable()}


def of_the_interface() -> set[str]:
    """Everything in the code of the window, and so in all its words."""
    return {c for source in SOURCES for c in source.read_text(encoding="utf-8") if c.isprintable()}


@pytest.mark.parametrize("role", SETTINGS)
def test_no_glyph_is_missing(theme: Theme, characters: set[str], role: str) -> None:
    font = QRawFont.fromFont(theme.font(role))
    needed = characters | of_the_interface()

    missing = sorted(
        character for character in needed if not font.supportsCharacter(ord(character))
    )

    assert font.familyName() == FAMILY
    assert missing == []


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_every_weight_is_a_cut_of_its_own(theme: Theme, weight: int) -> None:
    font = theme.font("body")
    font.setWeight(QFont.Weight(weight))

    assert QRawFont.fromFont(font).weight() == weight


def test_the_folder_holds_one_family() -> None:
    families = load_fonts(paths.resources_folder() / "fonts")

    assert FAMILY in families
    assert all(family.startswith(FAMILY) for family in families)
