"""What is typed: queries of the field, letter by letter, with mistakes and second thoughts."""

from __future__ import annotations

from dataclasses import dataclass

BACK = "⌫"
"""Stands in a script for the key that takes the last letter back."""

SCRIPTS = (
    "shift plan",
    "medication risk",
    "interpretation app",
    "ethical gud⌫id",
    "obisity treat",
    "child service",
    "91%",
    "EHDS",
    "high-risk AI",
    "speach⌫⌫⌫⌫ech to",
    "kirjaamisessa",
    "lääkitysturvalisuus",
    "tekoälyn kokei",
    "työvuorosuunnittelu",
    "lastensuojelun p",
    "STM:n suos",
    "toimintakyvyn",
    "enustaminen",
    "puhentunnistus",
    "vaikuttavuuden",
    "osaam⌫⌫minen",
    "dokumentation",
    "läkemedelsrisk",
    "nätverk för väl",
    "barnskyddets b",
    "tolkning i real",
    "rekommendation 4",
    "kunskap⌫⌫⌫petens",
)
"""Queries in English, Finnish and Swedish; some with mistakes, some taken back."""


@dataclass(frozen=True, slots=True)
class Keystroke:
    """One key, and what the field holds after it."""

    key: str
    text: str


def keystrokes(script: str) -> tuple[Keystroke, ...]:
    """The keys of one script, one after the other into an empty field."""
    strokes = []
    text = ""
    for key in script:
        text = text[:-1] if key == BACK else text + key
        strokes.append(Keystroke(key, text))
    return tuple(strokes)
