"""One thing has one word: forms that the thesaurus tells to avoid do not stand in the texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from suunta.content.manuscript import Manuscript
from suunta.content.markup import without_marks
from suunta.domain.language import Language
from suunta.domain.problem import Problem, Severity

_QUOTED = re.compile(r"[‘“”’«\"][^‘“”’«»\"\n]*[’”»\"]")
"""What somebody else said or wrote may use any word."""
_LINK = re.compile(r"\[[^\]]*\]\([^)]*\)")
"""A link may carry another page's title."""


def check_terms(manuscript: Manuscript) -> Iterator[Problem]:
    avoided = _avoided(manuscript)
    for _, page in manuscript.pages():
        words = avoided.get(page.language, {})
        if not words:
            continue
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
        for section in page.sections:
            text = _LINK.sub(_blank, without_marks(section.markdown))
            text = _QUOTED.sub(_blank, text)
            for match in pattern.finditer(text):
                line = section.line + 1 + text.count("\n", 0, match.start())
                message = f"‘{match[0]}’ is a word to avoid."
                remedy = f"The term is ‘{words[match[0].casefold()]}’."
                yield Problem(page.file, line, message, remedy, Severity.WARNING)


def _avoided(manuscript: Manuscript) -> dict[Language, dict[str, str]]:
    """By language: the word to avoid, and the term to write."""
    avoided: dict[Language, dict[str, str]] = {}
    for _, _, concept in manuscript.entries("thesaurus"):
        for code, words in concept.get("avoid", {}).items():
            language = Language(code)
            preferred = concept["preferred"][code]
            avoided.setdefault(language, {}).update({word.casefold(): preferred for word in words})
    return avoided


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
