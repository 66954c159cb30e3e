"""More contrast where the system asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from suunta import paths
from suunta.ui.theme import theme as theme_module
from suunta.ui.theme.system_wishes import wants_high_contrast
from suunta.ui.theme.theme import Theme
from suunta.ui.theme.tokens import Tokens, read_contrast, read_tokens

THEMES = paths.resources_folder() / "themes"
READABLE = 7.0
EDGE = 4.5
WORDS = ("text", "text_muted", "text_faint", "brand_text", "danger", "warning", "ok")
GROUNDS = ("background", "surface")
PAIRS = [
    *((word, ground) for word in WORDS for ground in GROUNDS),
    ("text", "surface_raised"),
    ("text_muted", "surface_raised"),
    ("text", "brand_soft"),
    ("brand_text", "brand_soft"),
    ("on_brand", "brand"),
    ("on_match", "match"),
    ("on_match_here", "match_here"),
    ("social", "social_soft"),
    ("healthcare", "healthcare_soft"),
    ("both", "both_soft"),
]


def tokens(name: str) -> Tokens:
    return read_contrast(THEMES / "contrast" / f"{name}.toml", read_tokens(THEMES / f"{name}.toml"))


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids=" on ".join)
def test_words_stand_out_far(name: str, pair: tuple[str, str]) -> None:
    colors = tokens(name).colors

    assert contrast(colors[pair[0]], colors[pair[1]]) >= READABLE


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("edge", ["line", "focus"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_edges_are_seen(name: str, edge: str, ground: str) -> None:
    colors = tokens(name).colors

    assert contrast(colors[edge], colors[ground]) >= EDGE


def test_a_colour_that_the_look_does_not_have_is_a_mistake(tmp_path: Path) -> None:
    file = tmp_path / "light.toml"
    file.write_text('[colour]\ntxet = "#000000"\n', encoding="utf-8")

    with pytest.raises(KeyError, match="txet"):
        read_contrast(file, read_tokens(THEMES / "light.toml"))


def test_the_look_follows_the_wish(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = theme.color("line")
    monkeypatch.setattr(theme_module, "wants_high_contrast", lambda _wishes: True)

    theme.set_text_size(100)
    strong = theme.color("line")

    monkeypatch.undo()
    theme.set_text_size(100)
    assert strong == QColor(tokens("light").colors["line"])
    assert theme.color("line") == usual != strong


def test_the_system_is_asked(qapp: QApplication) -> None:
    hints = qapp.styleHints()
    wishes = hints.accessibility()

    is_high = wishes.contrastPreference() is Qt.ContrastPreference.HighContrast

    assert wants_high_contrast(wishes) is is_high
