"""Numbers that belong in the facts ledger do not stand bare in the texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from suunta.content.checks.texts import Text, bodies, fronts, plain_texts, statements
from suunta.content.manuscript import Manuscript
from suunta.content.markup import without_marks
from suunta.domain.problem import Problem

_DIGITS = r"(?<![\w./#])(?<![^\W\d]-)(?:\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)"
"""A number of its own: not the end of a version, an address or a name like GPT-4."""
_DIGIT = re.compile(r"\d")
_COUNTED = (
    "participants?|people|persons?|votes?|voters?|respondents?|patients?|clients?|organisations?|members?|counties"
    "|readers?|subscribers?|users?|experts?|interviewees?|professionals?|employees"
    "|use cases?|items?|sites?|units?"
    "|obstacles?|statements?|interpretations?|consultations?|appointments?|visits?|products?|projects?|applications?"
    "|children|lesions?|coaches|doctors?|nurses?|households?"
    "|osallistuja\\w*|vastaaja\\w*|ihmis\\w*|henkilö\\w*|ään\\w+|potila\\w+|asiaka\\w+|organisaatio\\w*|jäsen\\w*"
    "|lukija\\w*|käyttäjä\\w*|asiantuntija\\w*|kokeilu\\w*|käyttötapau\\w+|hyvinvointialue\\w*"
    "|deltagare\\w*|respondent\\w*|människor|personer|röst\\w*|patient\\w*|klient\\w*|organisation\\w*|medlem\\w*"
    "|läsare\\w*|användare\\w*|experter\\w*|försök\\w*|användningsfall\\w*|välfärdsområden\\w*"
)
_PERCENT = re.compile(rf"{_DIGITS}[ \u00a0]?(?:%|per ?cent|prosent\w*|procent)")
_SCALE = (
    r"(?:million|billion|thousand|miljoon\w+|miljard\w+|tuhatta|miljon\w+|tusen|[MmKk])[ \u00a0]?"
)
_MONEY = re.compile(
    rf"(?:€|\bEUR)[ \u00a0]?\d[\d.,]*|{_DIGITS}[ \u00a0]?(?:{_SCALE})?(?:€|euro\w*|EUR\b)"
)
_COUNT = re.compile(
    rf"(?P<digits>{_DIGITS})[ \u00a0]+(?:[^\W\d]+[ \u00a0]+){{0,2}}?(?:{_COUNTED})\b", re.IGNORECASE
)
_YEAR = re.compile(r"(19|20)\d\d")
_ORDINAL = re.compile(
    r"(?:recommendations?|articles?|annex|rules?|class|sections?|points?|steps?|phases?|objectives?|figures?"
    r"|suositu\w*|artikl\w*|rekommendation\w*|artikel\w*)[ \u00a0]$",
    re.IGNORECASE,
)
_WRAP = re.compile(r"(?<!\n)\n(?!\n)")
"""The end of a line inside a paragraph."""


def check_numbers(manuscript: Manuscript) -> Iterator[Problem]:
    for text in (*bodies(manuscript), *fronts(manuscript)):
        remedy = "Write it once in facts.yaml and refer to it: {{fact/…}}."
        yield from _bare(text, remedy)
    for text in (*plain_texts(manuscript), *statements(manuscript)):
        yield from _bare(text, "Say it in words; a number stands on a page, as {{fact/…}}.")


def _bare(text: Text, remedy: str) -> Iterator[Problem]:
    if not _DIGIT.search(text.words):
        return
    text = replace(text, words=_plain(text.words))
    words = _WRAP.sub(" ", text.words)
    for pattern in (_PERCENT, _MONEY, _COUNT):
        for match in pattern.finditer(words):
            if pattern is _COUNT and _is_no_count(words, match):
                continue
            message = f"A bare number: {' '.join(match[0].split())!r}."
            yield text.problem(match.start(), message, remedy)


def _plain(text: str) -> str:
    """The words on their lines, without marks, addresses and emphasis."""
    return re.sub(r"\]\([^)\n]*\)|[\[*_]", "", without_marks(text))


def _is_no_count(text: str, match: re.Match[str]) -> bool:
    """Years, and numbers that name a place in a list, count nothing."""
    return bool(_YEAR.fullmatch(match["digits"]) or _ORDINAL.search(text, 0, match.start()))
