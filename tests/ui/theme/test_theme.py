"""The look: two themes of the same tokens, readable, and nothing missing from them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from suunta import paths
from suunta.ui.theme.fonts import FAMILY, SETTINGS
from suunta.ui.theme.theme import Mode, Theme
from suunta.ui.theme.tokens import Tokens, read_tokens

THEMES = ("light", "dark")
READABLE = 4.5
PAIRS = [
    ("text", "background"),
    ("text", "surface"),
    ("text", "surface_raised"),
    ("text", "brand_soft"),
    ("text_muted", "background"),
    ("text_muted", "surface"),
    ("text_muted", "surface_raised"),
    ("text_muted", "brand_soft"),
    ("text_faint", "background"),
    ("text_faint", "surface"),
    ("brand_text", "background"),
    ("brand_text", "surface"),
    ("brand_text", "brand_soft"),
    ("on_brand", "brand"),
    ("on_match", "match"),
    ("social", "social_soft"),
    ("healthcare", "healthcare_soft"),
    ("both", "both_soft"),
    ("danger", "surface"),
    ("warning", "surface"),
]
EDGES = [("focus", "background"), ("focus", "surface"), ("focus", "brand_soft")]


def tokens(name: str) -> Tokens:
    return read_tokens(paths.resources_folder() / "themes" / f"{name}.toml")


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_both_themes_have_the_same_tokens() -> None:
    light, dark = map(tokens, THEMES)

    assert light.colors.keys() == dark.colors.keys()
    assert light.sizes == dark.sizes


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(name: str, text: str, ground: str) -> None:
    colors = tokens(name).colors

    assert contrast(colors[text], colors[ground]) >= READABLE


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_the_focus_ring_can_be_seen(name: str, edge: str, ground: str) -> None:
    colors = tokens(name).colors

    assert contrast(colors[edge], colors[ground]) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheets_know_only_tokens_there_are(theme: Theme, name: str) -> None:
    theme.set_mode(name)

    assert "$" not in theme.style_sheet("app.qss")


def test_toggling_changes_the_look_and_tells(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.toggle()

    assert theme.name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("background")
    assert tokens("dark").colors["surface"] in qapp.styleSheet()


def test_choosing_the_look_that_is_shown_tells_nothing(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(Mode.LIGHT)


@pytest.mark.parametrize("role", SETTINGS)
def test_every_font_is_the_shipped_one(theme: Theme, role: str) -> None:
    font = theme.font(role)

    assert QFontInfo(font).family() == FAMILY
    assert font.weight() == SETTINGS[role].weight


@pytest.mark.parametrize("path", sorted((paths.resources_folder() / "icons").glob("*.svg")))
def test_every_icon_paints_something_in_the_colour_asked_for(theme: Theme, path: Path) -> None:
    image = theme.icon(path.stem, "danger").pixmap(24, 24).toImage()
    pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    strongest = max(pixels, key=QColor.alpha)

    assert strongest.alpha() > 100
    assert strongest.hslHue() == pytest.approx(theme.color("danger").hslHue(), abs=4)
