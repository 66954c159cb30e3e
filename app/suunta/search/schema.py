"""The fields of the index, their analysis and their weight."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from whoosh import fields
from whoosh.analysis import Analyzer, Token

from suunta.search.analysis import fold, words


class ExactAnalyzer(Analyzer):  # type: ignore[misc]
    """Words as written; beside each accented word its folded form, so that both can be typed."""

    def __call__(self, value: str, **options: Any) -> Iterator[Token]:
        token = Token(
            positions=options.get("positions", False),
            chars=options.get("chars", False),
            mode=options.get("mode", ""),
        )
        offset = options.get("start_pos", 0)
        for position, word in enumerate(words(value)):
            for form in dict.fromkeys((word.text, fold(word.text))):
                token.text, token.stopped, token.boost = form, False, 1.0
                token.pos = offset + position
                token.startchar, token.endchar = word.start, word.end
                yield token

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    __hash__ = object.__hash__


class StemAnalyzer(Analyzer):  # type: ignore[misc]
    """Stems with spaces between, as `stemmed` makes them: the language is known only there."""

    def __call__(self, value: str, **options: Any) -> Iterator[Token]:
        token = Token(mode=options.get("mode", ""))
        for position, form in enumerate(value.split()):
            token.text, token.stopped, token.boost, token.pos = form, False, 1.0, position
            yield token

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    __hash__ = object.__hash__


WEIGHTS = {
    "title_exact": 3.0,
    "title": 3.0,
    "heading": 1.2,
    "keywords": 1.6,
    "body_exact": 0.8,
    "body": 1.0,
}
"""Weights in the sum of BM25F scores: title above text, exact form above stem."""

EXACT = ("title_exact", "heading_exact", "keywords_exact", "body_exact")
"""The fields of words as written: for phrases, completions and corrections."""
STEMMED = ("title", "heading", "keywords", "body")
"""The same texts as stems."""


def make_schema() -> fields.Schema:
    """One row is one passage: a section of a page."""
    return fields.Schema(
        document=fields.ID(stored=True),
        language=fields.ID(stored=True),
        section=fields.STORED,
        title_exact=fields.TEXT(analyzer=ExactAnalyzer(), phrase=True),
        title=fields.TEXT(analyzer=StemAnalyzer(), phrase=False),
        heading_exact=fields.TEXT(analyzer=ExactAnalyzer(), phrase=True),
        heading=fields.TEXT(analyzer=StemAnalyzer(), phrase=False),
        keywords_exact=fields.TEXT(analyzer=ExactAnalyzer(), phrase=True),
        keywords=fields.TEXT(analyzer=StemAnalyzer(), phrase=False),
        body_exact=fields.TEXT(analyzer=ExactAnalyzer(), phrase=True),
        body=fields.TEXT(analyzer=StemAnalyzer(), phrase=False),
    )
