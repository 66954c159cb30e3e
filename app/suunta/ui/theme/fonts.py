"""Load the shipped typeface and set type by role."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from suunta.ui.theme.tokens import Tokens

FAMILY = "Inter"
TABULAR = QFont.Tag("tnum")


@dataclass(frozen=True, slots=True)
class Setting:
    """One way of setting type."""

    size: str
    """Name of the token that says how large."""
    weight: QFont.Weight = QFont.Weight.Normal
    spacing: float = 100.0
    """Letter spacing in percent of the typeface's own."""
    is_tabular: bool = False
    """Digits equally wide, for numbers that stand under each other; hyphens grow wide, too."""


SETTINGS = {
    "body": Setting("font_body"),
    "strong": Setting("font_body", QFont.Weight.DemiBold),
    "small": Setting("font_caption"),
    "tiny": Setting("font_small"),
    "count": Setting("font_small", is_tabular=True),
    "label": Setting("font_tiny", QFont.Weight.DemiBold, 103.0),
    "heading1": Setting("font_display", QFont.Weight.Bold, 99.0),
    "heading2": Setting("font_heading", QFont.Weight.Bold),
    "heading3": Setting("font_title", QFont.Weight.DemiBold),
    "card_number": Setting("font_display", QFont.Weight.Bold, 99.0),
}


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Give the application every font of `folder`; answers the families it now knows."""
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def font_of(role: str, tokens: Tokens) -> QFont:
    """The font of `role`, sized in device-independent pixels."""
    setting = SETTINGS[role]
    font = QFont(FAMILY)
    font.setPixelSize(math.ceil(tokens.sizes[setting.size]))
    font.setWeight(setting.weight)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, setting.spacing)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if setting.is_tabular:
        font.setFeature(TABULAR, 1)
    return font
