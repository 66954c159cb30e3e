"""Nothing of a new document's skeleton is left open."""

from __future__ import annotations

from collections.abc import Iterator

from suunta.content.checks.texts import bodies, fronts, plain_texts
from suunta.content.manuscript import Manuscript
from suunta.content.markup import COMMENT
from suunta.domain.problem import Problem

_OPEN = "…"
"""Stands in a skeleton where a text is to be written."""


def check_drafts(manuscript: Manuscript) -> Iterator[Problem]:
    for text in bodies(manuscript):
        for found in COMMENT.finditer(text.words):
            message = f"This remains to be written: {found[1]}"
            yield text.problem(found.start(), message, "Write it in place of the comment.")
    for text in (*fronts(manuscript), *plain_texts(manuscript)):
        if text.words.strip() == _OPEN:
            yield text.problem(
                0, "A text remains to be written.", f"Write it in place of '{_OPEN}'."
            )
