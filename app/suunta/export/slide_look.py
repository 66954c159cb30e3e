"""The colours and the type of a slide: light, dark, or for a projector that washes out tints."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QFontDatabase

from suunta import paths

FAMILY = "Inter"
_ALTERNATES = QFont.Tag("calt")
LOOKS = ("light", "dark", "contrast")
"""The names of the looks, in the order of menus."""


@dataclass(frozen=True, slots=True)
class SlideLook:
    """One look; asked for colours by role and for type by size and weight."""

    name: str
    colors: Mapping[str, str] = field(compare=False, repr=False)
    """Role to `#rrggbb`: those of the theme it builds on, and its own."""
    is_thick: bool = False
    """Whether type and lines are set heavier than usual."""

    def color(self, role: str) -> QColor:
        return QColor(self.colors[role])

    def font(
        self,
        size: float,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> QFont:
        """The shipped typeface in a size, in units of whatever is painted on."""
        _load_typeface()
        font = QFont(FAMILY)
        font.setPixelSize(max(1, round(size)))
        font.setWeight(_THICKER.get(weight, weight) if self.is_thick else weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Alternates of brackets and colons have no letters behind them when a PDF is copied.
        font.setFeature(_ALTERNATES, 0)
        return font


_THICKER = {
    QFont.Weight.Normal: QFont.Weight.DemiBold,
    QFont.Weight.Medium: QFont.Weight.Bold,
    QFont.Weight.DemiBold: QFont.Weight.Bold,
}


@cache
def look_of(name: str) -> SlideLook:
    """The look called `name`: `light`, `dark` or `contrast`."""
    themes = paths.resources_folder() / "themes"
    own = tomllib.loads((themes / "slides" / f"{name}.toml").read_text(encoding="utf-8"))
    base = tomllib.loads((themes / f"{own['base']}.toml").read_text(encoding="utf-8"))
    colors = MappingProxyType({**base["colour"], **own["colour"]})
    return SlideLook(name, colors, own.get("thick", False))


@cache
def _load_typeface() -> None:
    """Where no window has done it: exports from the command line have none."""
    if FAMILY not in QFontDatabase.families():
        for path in sorted((paths.resources_folder() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
