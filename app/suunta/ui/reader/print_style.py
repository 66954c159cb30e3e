"""How a page is set on paper: the light theme's colours, whatever the window shows."""

from __future__ import annotations

from pathlib import Path

from suunta.export.printed_page import PrintStyle
from suunta.ui.theme.fonts import FAMILY
from suunta.ui.theme.stylesheet import filled
from suunta.ui.theme.theme import Mode
from suunta.ui.theme.tokens import read_tokens


def print_style(resources: Path) -> PrintStyle:
    """Read from the themes folder, every time anew: nobody prints often."""
    themes = resources / "themes"
    tokens = read_tokens(themes / f"{Mode.LIGHT}.toml")
    css = filled((themes / "print.css").read_text(encoding="utf-8"), tokens)
    return PrintStyle(css, tokens.colors["text"], tokens.colors["text_faint"], FAMILY)
