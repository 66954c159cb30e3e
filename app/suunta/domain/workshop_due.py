"""The day an action is due, read from what people type in a hurry: `31.1.`, `31/1`, `1 Feb`."""

from __future__ import annotations

import re
from datetime import date

from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.language import Language

_NUMBERS = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*(?:[./-]\s*(\d{2}|\d{4})?)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s+([^\W\d]{3,})\.?(?:\s+(\d{4}))?")
_WORDS_FIRST = re.compile(r"([^\W\d]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?")
_MONTHS = (
    ("jan", "tammi"),
    ("feb", "helmi"),
    ("mar", "maalis"),
    ("apr", "huhti"),
    ("may", "touko", "maj"),
    ("jun", "kesä"),
    ("jul", "heinä"),
    ("aug", "elo"),
    ("sep", "syys"),
    ("oct", "loka", "okt"),
    ("nov", "marras"),
    ("dec", "joulu"),
)
"""How the months begin in the three languages."""


def understood(typed: str, today: date) -> date | None:
    """The day that is meant, day before month; `None` where it is no day.

    Without a year it is the next such day from today on: plans are made ahead.
    """
    text = " ".join(typed.split()).lower()
    if match := _ISO.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.fullmatch(text):
        return _coming(int(match[1]), int(match[2]), match[3], today)
    if match := _WORDS.fullmatch(text):
        return _coming(int(match[1]), _month(match[2]), match[3], today)
    if match := _WORDS_FIRST.fullmatch(text):
        return _coming(int(match[2]), _month(match[1]), match[3], today)
    return None


def short_date(day: date, language: Language) -> str:
    """As tables have it: `31 Jan 2027`, in Finland `31.1.2027`; `understood` reads it back."""
    if language is Language.EN:
        name = _MONTHS[day.month - 1][0].capitalize()
        return f"{day.day}{NO_BREAK_SPACE}{name}{NO_BREAK_SPACE}{day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def _month(word: str) -> int:
    """Its number; 0 for a word that is no month."""
    numbers = (n for n, begins in enumerate(_MONTHS, 1) if word.startswith(begins))
    return next(numbers, 0)


def _coming(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    # The 29th of February comes within eight years.
    days = (_day(today.year + later, month, day) for later in range(9))
    return next((each for each in days if each and each >= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
