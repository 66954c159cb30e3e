"""How the report of a workshop is set on paper: the light theme's colours, whoever asks for it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from string import Template

from PySide6.QtGui import QColor, QFont

from suunta import paths
from suunta.export.printed_page import PrintStyle
from suunta.export.slide_look import FAMILY, look_of

_FONTS = {
    "tiny": (11, QFont.Weight.Normal),
    "small": (13, QFont.Weight.Normal),
    "strong": (14, QFont.Weight.DemiBold),
    "heading3": (15, QFont.Weight.DemiBold),
    "card_number": (26, QFont.Weight.Bold),
}
"""Roles of charts, in pixels of a sheet."""
_NEARER = """
h3 { margin-top: 18px; }
p.picture { margin-top: 0; }
"""
"""A bar belongs to the statement above it."""


class WorkshopPaper:
    """Answers for colours and fonts by role; needs a running QGuiApplication."""

    def color(self, role: str) -> QColor:
        return QColor(_colors()[role])

    def font(self, role: str) -> QFont:
        size, weight = _FONTS[role]
        return look_of("light").font(size, weight)


def paper_style() -> PrintStyle:
    """What the pages of the knowledge are printed with, too."""
    css = (paths.resources_folder() / "themes" / "print.css").read_text(encoding="utf-8")
    colors = _colors()
    css = Template(css).substitute(colors) + _NEARER
    return PrintStyle(css, colors["text"], colors["text_faint"], FAMILY)


@cache
def _colors() -> Mapping[str, str]:
    theme = paths.resources_folder() / "themes" / "light.toml"
    colors: dict[str, str] = tomllib.loads(theme.read_text(encoding="utf-8"))["colour"]
    return colors
