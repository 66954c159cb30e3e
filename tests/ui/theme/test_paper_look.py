"""What leaves the window is light, whatever the window shows."""

from __future__ import annotations

from suunta import paths
from suunta.ui.theme.paper_look import PaperLook
from suunta.ui.theme.theme import Theme


def test_paper_looks_as_the_light_window_does(theme: Theme) -> None:
    look = PaperLook(paths.resources_folder())

    for role in ("surface", "brand", "text_faint"):
        assert look.color(role) == theme.color(role)
    assert look.font("card_number") == theme.font("card_number")


def test_paper_stays_light_when_the_window_is_dark(theme: Theme) -> None:
    look = PaperLook(paths.resources_folder())
    theme.set_mode("dark")

    assert look.color("surface") != theme.color("surface")
    assert look.color("surface").lightness() > look.color("text").lightness()
