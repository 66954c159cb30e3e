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


def tokens(name: str) -> Tokens:
    return read_tokens(paths.resources_folder() / "themes" / f"{name}.toml")


def test_both_themes_have_the_same_tokens() -> None:
    light, dark = map(tokens, THEMES)

    assert light.colors.keys() == dark.colors.keys()
    assert light.sizes == dark.sizes


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
