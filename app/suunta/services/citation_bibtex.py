"""A citation in BibTeX, in letters that every version of it can read and sort."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from suunta.domain.language import Language
from suunta.services.citation import AUTHOR, Citation

_LANGUAGES = {Language.EN: "british", Language.FI: "finnish", Language.SV: "swedish"}
"""As babel and biblatex call them."""
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "&%$#_"},
}
_WORDS = {
    "å": r"{\aa}",
    "Å": r"{\AA}",
    "æ": r"{\ae}",
    "Æ": r"{\AE}",
    "ø": r"{\o}",
    "Ø": r"{\O}",
    "ß": r"{\ss}",
    "–": "--",
    "—": "---",
    "…": r"{\dots}",
    "‘": "`",
    "’": "'",
    "“": "``",
    "”": "''",
    "§": r"{\S}",
    "€": r"{\texteuro}",
    "\N{NO-BREAK SPACE}": "~",
}
_ACCENTS = {
    "\N{COMBINING DIAERESIS}": '"',
    "\N{COMBINING ACUTE ACCENT}": "'",
    "\N{COMBINING GRAVE ACCENT}": "`",
    "\N{COMBINING CIRCUMFLEX ACCENT}": "^",
    "\N{COMBINING TILDE}": "~",
    "\N{COMBINING CARON}": "v",
}
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def as_bibtex(citation: Citation) -> str:
    """One `@misc` entry."""
    lines = [f"  {name:<12} = {value}," for name, value in _fields(citation)]
    return "\n".join((f"@misc{{{citation.key},", *lines, "}")) + "\n"


def latex(text: str) -> str:
    """Text as LaTeX in ASCII letters; a letter it has no name for stays as it is."""
    return "".join(map(_letter, unicodedata.normalize("NFC", text)))


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    # Two pairs of braces: a body, not a person with a family name; capitals stay capitals.
    yield "author", f"{{{{{latex(AUTHOR)}}}}}"
    yield "title", f"{{{{{latex(citation.title)}}}}}"
    yield "year", f"{{{citation.year}}}"
    if month := _month(citation.date):
        yield "month", month
    yield "edition", f"{{{latex(citation.edition)}}}"
    yield "language", f"{{{_LANGUAGES[citation.language]}}}"
    yield "url", f"{{{citation.address}}}"
    note = ". ".join(part for part in (citation.note, citation.sources) if part)
    yield "note", f"{{{latex(note)}}}"


def _month(iso: str) -> str:
    """By the name BibTeX itself has for it; it stands without braces."""
    number = iso[5:7]
    return _MONTHS[int(number) - 1] if number.isdigit() and 1 <= int(number) <= 12 else ""


def _letter(character: str) -> str:
    known = _SPECIAL.get(character) or _WORDS.get(character)
    if known:
        return known
    letter, *marks = list(unicodedata.normalize("NFD", character))
    if len(marks) == 1 and marks[0] in _ACCENTS and letter.isascii():
        return f"{{\\{_ACCENTS[marks[0]]}{letter}}}"
    return character
