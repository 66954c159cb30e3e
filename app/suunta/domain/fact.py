"""A fact: one number, written once, with what it means and who said it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.language import Language, Localized, in_language
from suunta.domain.review import Reviews

VALUE_MARK = "{value}"


class FactKind(StrEnum):
    """Who counted: the two Polis discussions, the ecosystem's own programme, or somebody else."""

    SURVEY = "survey"
    PROGRAMME = "programme"
    EXTERNAL = "external"


class Unit(StrEnum):
    """What the value counts; it decides how the number is written."""

    PERCENT = "percent"
    COUNT = "count"
    EURO = "euro"
    RATIO = "ratio"


class Qualifier(StrEnum):
    """How exact the source is."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    NEARLY = "nearly"


@dataclass(frozen=True, slots=True)
class Tie:
    """What a fact has to do with a document or another fact, and why."""

    to: str
    reason: Localized = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fact:
    """A number with its unit, exact meaning, base, date and source."""

    id: str
    kind: FactKind
    value: float
    unit: Unit
    qualifier: Qualifier
    label: Localized
    statement: Localized
    """One sentence; the number's place in it is marked `{value}`."""
    meaning: Localized
    base: Localized
    date: Localized
    source: str
    places: tuple[Localized, ...] = ()
    """Where in the source it stands."""
    supports: tuple[Tie, ...] = ()
    confused_with: tuple[Tie, ...] = ()
    formula: str = ""
    reviewed: Reviews = field(default_factory=dict)

    def number(self, language: Language) -> str:
        """The value with its unit, as `language` writes it: `91%`, `91 %`, `€2.3 million`."""
        return written(self.value, self.unit, language)

    def where(self, language: Language) -> str:
        """Its places in the source, one after the other."""
        return "; ".join(in_language(place, language) for place in self.places)

    def sentence(self, language: Language) -> str:
        return in_language(self.statement, language).replace(VALUE_MARK, self.number(language))


def written(value: float, unit: Unit, language: Language) -> str:
    """A number as the language's editors write it."""
    if unit is Unit.PERCENT:
        gap = "" if language is Language.EN else NO_BREAK_SPACE
        return f"{_decimal(value, language)}{gap}%"
    if unit is Unit.EURO:
        return _euros(value, language)
    return _decimal(value, language)


def _decimal(value: float, language: Language) -> str:
    whole = float(value).is_integer()
    digits = f"{int(value):,}" if whole else f"{value:,}"
    if language is Language.EN:
        return digits
    return digits.replace(",", NO_BREAK_SPACE).replace(".", ",")


_MILLION = {Language.EN: "million", Language.FI: "miljoonaa", Language.SV: "miljoner"}
_EURO = {Language.FI: "euroa", Language.SV: "euro"}


def _euros(value: float, language: Language) -> str:
    amount, scale = (value / 1_000_000, _MILLION[language]) if value >= 1_000_000 else (value, "")
    parts = [_decimal(amount, language), scale]
    if language is Language.EN:
        return "€" + " ".join(part for part in parts if part).replace(" ", NO_BREAK_SPACE)
    return NO_BREAK_SPACE.join(part for part in (*parts, _EURO[language]) if part)
