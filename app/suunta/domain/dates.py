"""Dates as the language's editors write them."""

from __future__ import annotations

import re

from suunta.domain.language import Language

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_MONTHS = {
    Language.EN: (
        "January February March April May June July August September October November December"
    ),
    Language.FI: (
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta"
        " syyskuuta lokakuuta marraskuuta joulukuuta"
    ),
    Language.SV: (
        "januari februari mars april maj juni juli augusti september oktober november december"
    ),
}


def written_date(iso: str, language: Language) -> str:
    """`2025-06-10` as `10 June 2025`; a month or a year alone too, anything else as it is."""
    match = _DATE.fullmatch(iso)
    if match is None or match[2] is None:
        return iso
    months = _MONTHS[language].split()
    month = months[int(match[2]) - 1] if 1 <= int(match[2]) <= len(months) else match[2]
    if match[3] is None:
        # The nominative: Finnish month names stand in the partitive only after a day.
        name = month.removesuffix("ta") if language is Language.FI else month
        return f"{name}{NO_BREAK_SPACE}{match[1]}"
    day = f"{int(match[3])}." if language is Language.FI else str(int(match[3]))
    return NO_BREAK_SPACE.join((day, month, match[1]))
