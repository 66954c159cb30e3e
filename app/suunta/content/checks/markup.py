"""The marks and the Markdown in the texts are such as Suunta reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from suunta.content.checks.texts import Text, bodies, fronts, keywords, plain_texts, statements
from suunta.content.manuscript import Manuscript
from suunta.content.markup import COMMENT, FIGURE, blank, without_marks
from suunta.domain.fact import VALUE_MARK
from suunta.domain.problem import Problem

_MARK = re.compile(r"\{+[^{}\n]*\}*|\}+|\[@[^\]\n]*\]?")
_MARKED = re.compile(rf"{_MARK.pattern}|\*\*|\[[^\]\n]*\]\([^)\n]*\)?")
_UNIT_AFTER = re.compile(
    rf"{FIGURE.pattern}[ \u00a0]?(?:%|€|per ?cent|prosent|procent|euro)|€{FIGURE.pattern}"
)

_MARKDOWN = (
    (
        re.compile(r"</?[a-zA-Z][^>\n]*>|<!--"),
        "Angle brackets are shown as they are",
        "Use Markdown; write a link as [words](suunta:…).",
    ),
    (
        re.compile(r"!\[[^\]\n]*\]?"),
        "A picture cannot be shown",
        "Say in words what it shows.",
    ),
    (
        re.compile(r"(?<!\]\()(?<!<)\b(?:https?://|www\.)[^\s)>\]]+"),
        "An outside address",
        "Name it in sources.yaml and cite the source.",
    ),
    (
        re.compile(r"^ {1,3}##?[ \t].*|(?<=\S\n) {0,3}(?:=+|-+)[ \t]*$", re.MULTILINE),
        "This makes a heading without an anchor",
        "Begin a line with ## or ###; put an empty line above and below a row of dashes.",
    ),
)


def check_markup(manuscript: Manuscript) -> Iterator[Problem]:
    for text in bodies(manuscript):
        finished = replace(text, words=COMMENT.sub(blank, text.words))
        yield from _unknown_marks(finished)
        yield from _markdown(finished)
    for text in (*bodies(manuscript), *fronts(manuscript)):
        yield from _units(text)
    for text in fronts(manuscript):
        remedy = "Only {{fact/…}} works in a title, summary, technology, status or slide."
        yield from _marks(text, FIGURE.sub(blank, text.words), remedy)
    for text in (*keywords(manuscript), *plain_texts(manuscript)):
        yield from _marks(text, text.words, "Say it in words.")
    for text in statements(manuscript):
        remedy = f"Only {VALUE_MARK} works in a statement."
        yield from _marks(text, text.words.replace(VALUE_MARK, " " * len(VALUE_MARK)), remedy)


def _unknown_marks(text: Text) -> Iterator[Problem]:
    for found in _MARK.finditer(without_marks(text.words)):
        remedy = "Marks are [@source: place], {inferred: reason}, {unknown} and {{fact/…}}."
        yield text.problem(found.start(), f"No mark that Suunta knows: {found[0]!r}.", remedy)


def _marks(text: Text, words: str, remedy: str) -> Iterator[Problem]:
    for found in _MARKED.finditer(words):
        yield text.problem(found.start(), f"No mark works here: {found[0]!r}.", remedy)


def _units(text: Text) -> Iterator[Problem]:
    for found in _UNIT_AFTER.finditer(text.words):
        message = f"The figure brings its unit along: {found[0]!r}."
        yield text.problem(found.start(), message, "Take the second unit out.")


def _markdown(text: Text) -> Iterator[Problem]:
    for pattern, message, remedy in _MARKDOWN:
        for found in pattern.finditer(text.words):
            yield text.problem(found.start(), f"{message}: {found[0].strip()!r}.", remedy)
