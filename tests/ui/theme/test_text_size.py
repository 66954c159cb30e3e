"""Larger words: what holds them grows, corners and gaps stay."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from suunta import paths
from suunta.domain.settings import TEXT_SIZES
from suunta.ui.theme.text_size import NORMAL, grown
from suunta.ui.theme.theme import Theme
from suunta.ui.theme.tokens import Tokens, read_tokens


def light() -> Tokens:
    return read_tokens(paths.resources_folder() / "themes" / "light.toml")


def test_every_size_of_type_grows() -> None:
    tokens, large = light(), grown(light(), 200)

    types = [role for role in tokens.sizes if role.startswith("font_")]

    assert types
    assert [large.sizes[role] for role in types] == [2 * tokens.sizes[role] for role in types]


def test_corners_and_gaps_stay() -> None:
    tokens, large = light(), grown(light(), 200)

    stay = [role for role in tokens.sizes if role.startswith(("radius", "space"))]

    assert [large.sizes[role] for role in stay] == [tokens.sizes[role] for role in stay]


def test_the_usual_size_changes_nothing() -> None:
    assert grown(light(), NORMAL) == light()


def test_the_whole_look_follows_at_once(theme: Theme) -> None:
    before = theme.font("body").pixelSize(), theme.size("row"), theme.grown(100)

    theme.set_text_size(150)

    assert (theme.font("body").pixelSize(), theme.size("row"), theme.grown(100)) == (21, 48, 150)
    assert before == (14, 32, 100)
    theme.set_text_size(NORMAL)


def test_the_size_outlives_a_change_of_colours(theme: Theme) -> None:
    theme.set_text_size(200)

    theme.set_mode("dark")

    assert theme.font("body").pixelSize() == 28
    theme.set_text_size(NORMAL)


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_a_button_has_its_icon_at_every_size(qtbot: QtBot, theme: Theme, percent: int) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_text_size(percent)

    button.ensurePolished()

    assert button.iconSize().width() == round(16 * percent / 100)
