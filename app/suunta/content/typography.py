"""Right marks and spaces: what an editor types becomes what a printer of the language sets.

No-break spaces stand inside numbers, dates and references, and before a dash; straight quotes and
apostrophes become the language's own, three points an ellipsis, the hyphen of a range an en dash.
What is right already stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from suunta.content.text_nodes import FOREIGN, rewritten
from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language

_GONE = "\uffff"
"""Stands where a character is taken away, so that the others keep their places until the end."""

_STRAIGHT = frozenset("\"'")
_CLOSING = {"‘": "’", "“": "”"}
_DOCUMENTS = "|".join((*DocumentType, "fact"))
_ADDRESS = re.compile(
    rf"\S*(?:://|\bwww\.|\bsuunta:|[\w.]@\w)\S*|\b(?:{_DOCUMENTS})/[a-z0-9][\w/#.-]*"
)
_MARKS_OF_AN_ADDRESS = ("/", "@", "www.", "suunta:")
_DECADE = re.compile(r"(?<!\w)'(?=\d0s\b)")
_SENTENCE_DASH = re.compile(r"(?<=[\w.,;:!?)”’%])[ \n](--?)[ \n](?=[\w(”“‘])")
_ELLIPSIS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_RANGE = re.compile(
    r"(?<![\w./:,-])(\d(?:[\d.,]*[\d.])?)-(\d(?:[\d.,]*\d)?)(?=[.,]?(?:[^\w/.,-]|$))"
)
_NUMBER_OF_DIGITS = 4
"""More digits are the number of a standard or a form, and what follows them is its part."""

_NUMBER = re.compile(r"\d|\b[IVX]+\b")
_SPACE = "[ \n]"
_ANY_SPACE = f"[ \n{NO_BREAK_SPACE}]"
_SYMBOLS = r"[%‰€§°](?!\w)|(?:km|m|cm|mm|kg|g|mg|µg|l|dl|ml|h|min|kB|MB|GB|TB|kWh|MWh)\b"

_MONTHS = {
    Language.FI: "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu"
    "(?:ta|ssa|n|lle)?",
    Language.SV: "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november"
    "|december)",
    Language.EN: "(?:January|February|March|April|May|June|July|August|September|October|November"
    "|December)",
}
_UNITS = {
    Language.FI: r"(?:miljoon|miljard|euro|prosent)\w*|(?:kpl|htv|pv|vko|kk)\b|artikla\w*|artikl\w+"
    r"|moment\w+|luku\b|luvu\w+",
    Language.SV: r"(?:miljon|miljard|euro|procent)\w*|(?:kap|mom|st)\.",
    Language.EN: r"(?:million|billion|euros?|per cent|percent)\b",
}
_SCALES = {
    Language.FI: r"(?:miljoon|miljard)\w*",
    Language.SV: r"(?:miljon|miljard)\w*",
    Language.EN: "(?:million|billion)",
}
_BEFORE_NUMBERS = {
    Language.FI: r"ss?\.|nro|n:o|kap\.|art\.|klo|n\.|kohta|kohdan|liite|liitteen|suositus"
    r"|suosituksen|suosituksessa",
    Language.SV: r"s\.|nr|kap\.|art\.|artikel|artikeln|artiklarna|kl\.|ca|bilaga|punkt"
    "|rekommendation",
    Language.EN: r"pp?\.|[Nn]o\.|[Cc]h\.|[Aa]rt\.|Articles?|Annex|Section|Chapter|Recommendation"
    "|recommendation",
}
_BEFORE_WORDS = {
    Language.FI: r"esim\.|ks\.|vrt\.|mm\.|ns\.",
    Language.SV: r"t\.ex\.|bl\.a\.|dvs\.|jfr|s\.k\.",
    Language.EN: r"e\.g\.|i\.e\.|cf\.|Dr|Mr|Mrs|Ms|Prof\.",
}


def right_text(text: str, language: Language) -> str:
    """Plain text with the marks and spaces of its language."""
    return "".join(_right(text, language))


def right_html(html: str, language: Language) -> str:
    """The same of HTML: code, addresses and attributes stay as they are."""
    return rewritten(html, lambda text: _right(text, language))


def _right(text: str, language: Language) -> Sequence[str]:
    """The text character by character, `""` where one is gone."""
    seen = text
    if any(mark in text for mark in _MARKS_OF_AN_ADDRESS):
        seen = _ADDRESS.sub(lambda match: FOREIGN * len(match[0]), text)
    set_ = _spaced(_dashed(_quoted(seen, language)), language)
    if set_ == text:
        return text
    return [
        written if shown == FOREIGN else "" if shown == _GONE else shown
        for written, shown in zip(text, set_, strict=True)
    ]


def _quoted(text: str, language: Language) -> str:
    if language is Language.EN:
        return _quoted_in_english(text)
    return re.sub('["“„]', "”", re.sub("['‘]", "’", text))


def _quoted_in_english(text: str) -> str:
    """‘…’ outside, “…” inside; an apostrophe is a closing mark."""
    if _STRAIGHT.isdisjoint(text):
        return text
    text = _DECADE.sub("’", text)
    done: list[str] = []
    opened: list[tuple[str, str]] = []
    for place, typed in enumerate(text):
        before = done[-1] if done else " "
        after = text[place + 1 : place + 2] or " "
        mark = typed
        if typed in _STRAIGHT:
            if _opens(before, after):
                mark = "“" if any(outer == "‘" for outer, _ in opened) else "‘"
            elif opened and opened[-1][1] == typed:
                mark = _CLOSING[opened[-1][0]]
            else:
                mark = "’" if typed == "'" else "”"
        if mark in _CLOSING:
            opened.append((mark, typed))
        elif opened and mark == _CLOSING[opened[-1][0]] and not _is_apostrophe(before, after):
            opened.pop()
        done.append(mark)
    return "".join(done)


def _opens(before: str, after: str) -> bool:
    return (before.isspace() or before in "([–—-/‘“") and not after.isspace()


def _is_apostrophe(before: str, after: str) -> bool:
    return before.isalnum() and after.isalnum()


def _dashed(text: str) -> str:
    text = _ELLIPSIS.sub(f"…{_GONE}{_GONE}", text) if "..." in text else text
    if "-" not in text:
        return text
    text = _SENTENCE_DASH.sub(lambda match: f" –{_GONE * (len(match[1]) - 1)} ", text)
    return _RANGE.sub(lambda match: match[0].replace("-", "–" if _is_range(match) else "-"), text)


def _is_range(match: re.Match[str]) -> bool:
    """`10-15`, `8.30-9.30` and `16.9.-25.10.`, but no date `2024-05` and no part `62304-1`."""
    first, last = match[1], match[2]
    if not (first.isdigit() and last.isdigit()):
        return "." in first and "." in last
    return len(first) <= _NUMBER_OF_DIGITS and not last.startswith("0") and int(first) < int(last)


def _spaced(text: str, language: Language) -> str:
    patterns = _no_breaks(language)
    # Most texts have no number, and looking for one takes less than looking for all that may be.
    wanted = (
        *patterns.of_words,
        *(patterns.of_numbers if _NUMBER.search(text) else ()),
        *(patterns.of_dashes if "–" in text or "—" in text else ()),
    )
    for pattern in wanted:
        text = pattern.sub(lambda match: match[1] + NO_BREAK_SPACE, text)
    if language is Language.EN and "%" in text:
        text = re.sub(rf"(?<=\d){_ANY_SPACE}(?=%)", _GONE, text)
    return text


class _NoBreaks(NamedTuple):
    """What stands before a space that is no place to break, and behind it, by what it is about."""

    of_words: tuple[re.Pattern[str], ...]
    of_numbers: tuple[re.Pattern[str], ...]
    of_dashes: tuple[re.Pattern[str], ...]


@cache
def _no_breaks(language: Language) -> _NoBreaks:
    month, scale, space = _MONTHS[language], _SCALES[language], _SPACE
    day = r"\d{1,2}\." if language is Language.FI else r"\d{1,2}"
    words = (
        rf"((?<![\w.])(?:{_BEFORE_WORDS[language]})){space}(?=\w)",
        rf"((?<!\w)[A-ZÅÄÖ]\.){space}(?=[A-ZÅÄÖ])",
    )
    numbers = (
        rf"((?<![\w.,])\d{{1,3}}){space}(?=\d{{3}}(?!\d))",
        rf"(\d){space}(?={_SYMBOLS}|{_UNITS[language]})",
        rf"(\b{scale}){space}(?=euro)",
        rf"((?<!\d{_ANY_SPACE})§){space}(?=\d)",
        rf"((?<![\w.])(?:{_BEFORE_NUMBERS[language]})){space}(?={_NUMBER.pattern})",
        rf"(\b{day}){space}(?={month}\b)",
        rf"(\b{month}){space}(?=\d{{4}}\b)",
        rf"(\bden){space}(?=\d{{1,2}}{_ANY_SPACE}{month}\b)",
    )
    dashes = (rf"(\S){space}(?=[–—]{_GONE}?{_ANY_SPACE})",)
    return _NoBreaks(*(tuple(map(re.compile, each)) for each in (words, numbers, dashes)))
