"""How words are set on paper."""

from __future__ import annotations

from suunta import paths
from suunta.ui.reader.print_style import print_style
from suunta.ui.theme.theme import Theme


def test_paper_is_light_whatever_the_window_shows(theme: Theme) -> None:
    light = print_style(paths.resources_folder())

    theme.set_mode("dark")

    assert print_style(paths.resources_folder()) == light
    assert light.text != theme.color("text").name()


def test_every_token_of_the_style_sheet_is_filled_in(theme: Theme) -> None:
    assert "$" not in print_style(paths.resources_folder()).css
