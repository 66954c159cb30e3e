"""Numbers that belong in the facts ledger do not stand bare in the texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from suunta.content.manuscript import Manuscript
from suunta.content.markup import without_marks
from suunta.domain.problem import Problem

_DIGITS = r"(?<![\w./#-])\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+|(?<![\w./#-])\d+(?:[.,]\d+)?"
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
_PERCENT = re.compile(rf"(?:{_DIGITS})[ \u00a0]?(?:%|per ?cent|prosent\w*|procent)")
_MONEY = re.compile(
    rf"€[ \u00a0]?\d[\d.,]*|(?:{_DIGITS})[ \u00a0]?"
    r"(?:(?:million|billion|miljoona\w*|miljoner)[ \u00a0])?(?:€|euro\w*|EUR\b)"
)
_COUNT = re.compile(
    rf"(?P<digits>{_DIGITS})[ \u00a0](?:[^\W\d]+[ \u00a0]){{0,2}}?(?:{_COUNTED})\b", re.IGNORECASE
)
_YEAR = re.compile(r"(19|20)\d\d")
_ORDINAL = re.compile(
    r"(?:recommendations?|articles?|annex|rules?|class|sections?|points?|steps?|phases?|objectives?|figures?"
    r"|suositu\w*|artikl\w*|rekommendation\w*|artikel\w*)[ \u00a0]$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\]\([^)]*\)")


def check_numbers(manuscript: Manuscript) -> Iterator[Problem]:
    for _, page in manuscript.pages():
        for section in page.sections:
            yield from _bare(section.markdown, page.file, section.line + 1)
        for key in ("title", "summary", "technology", "status"):
            yield from _bare(page.front.data.get(key, ""), page.file, page.front.line(key))
    for document in manuscript.documents:
        for position, relation in enumerate(document.about.data.get("relations", ())):
            for text in relation["reason"].values():
                yield from _bare(
                    text, document.file, document.about.line("relations", position, "reason")
                )
    thesaurus = manuscript.ledgers.get("thesaurus")
    for position, entry in enumerate(thesaurus.entries() if thesaurus else []):
        assert thesaurus is not None
        definition = entry["definition"]
        assert isinstance(definition, dict)
        for language, text in definition.items():
            yield from _bare(text, thesaurus.file, thesaurus.line(position, "definition", language))


def _bare(text: str, file: str, first_line: int) -> Iterator[Problem]:
    text = without_marks(text)
    text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    for pattern in (_PERCENT, _MONEY, _COUNT):
        for match in pattern.finditer(text):
            if pattern is _COUNT and _is_no_count(text, match):
                continue
            line = first_line + text.count("\n", 0, match.start())
            message = f"A bare number: {' '.join(match[0].split())!r}."
            yield Problem(
                file, line, message, "Write it once in facts.yaml and refer to it: {{fact/…}}."
            )


def _is_no_count(text: str, match: re.Match[str]) -> bool:
    """Years, and numbers that name a place in a list, count nothing."""
    return bool(_YEAR.fullmatch(match["digits"]) or _ORDINAL.search(text, 0, match.start()))
