"""The marks Suunta adds to Markdown, and where they stand in a text.

`[@source: place; @other]` cites, `{inferred: reason}` and `{unknown}` tell what no source states,
`{{figure/daily-use}}` stands for a number of the facts ledger.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from suunta.domain.provenance import Citation

CITATION = re.compile(r"\[@([^\]\n]+)\]")
INFERRED = re.compile(r"\{inferred:\s*([^{}]+?)\s*\}")
UNKNOWN = re.compile(r"\{unknown\}")
FIGURE = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")
COMMENT = re.compile(r"<!--\s*([^\n]*?)\s*-->")
"""Says what remains to be written; never stands in a finished page."""
LINK = re.compile(r"\]\(\s*<?([^)\s>]*)")
HEADING = re.compile(r"##[ \t]+(?P<heading>.+?)(?:[ \t]+\{#(?P<anchor>[^}]*)\})?[ \t]*")
ANCHOR = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something a text refers to, on one of its lines (the first is 0)."""

    target: str
    line: int


def citations(written: str) -> tuple[Citation, ...]:
    """The citations between the brackets of one mark, its first `@` already taken off."""
    parts = (part.strip().removeprefix("@").partition(":") for part in written.split(";"))
    return tuple(Citation(source.strip(), place.strip()) for source, _, place in parts)


def marks(pattern: re.Pattern[str], text: str) -> Iterator[Mark]:
    """Every match of `pattern` with its line."""
    for match in pattern.finditer(text):
        yield Mark(match[1] if pattern.groups else match[0], text.count("\n", 0, match.start()))


def is_founded(text: str) -> bool:
    """Whether a text holds at least one source, inference, gap or figure."""
    return any(pattern.search(text) for pattern in (CITATION, INFERRED, UNKNOWN, FIGURE))


def blank(match: re.Match[str]) -> str:
    """Spaces in the place of a match, on as many lines."""
    return re.sub(r"[^\n]", " ", match[0])


def without_marks(text: str) -> str:
    """The text with every mark blanked out, lines and columns unmoved."""
    for pattern in (CITATION, INFERRED, UNKNOWN, FIGURE):
        text = pattern.sub(blank, text)
    return text
