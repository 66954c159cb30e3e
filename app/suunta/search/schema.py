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


class TermAnalyzer(Analyzer):  # type: ignore[misc]
    """Terms with spaces between, as `terms_in` makes them: the language is known only there."""

    def __call__(self, value: str, **options: Any) -> Iterator[Token]:
        token = Token(mode=options.get("mode", ""))
        for position, form in enumerate(value.split()):
            token.text, token.stopped, token.boost, token.pos = form, False, 1.0, position
            yield token

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    __hash__ = object.__hash__


EXACT = {"title_exact": 1.0, "heading_exact": 0.0, "keywords_exact": 0.0, "body_exact": 0.8}
"""The fields of words as written: also for phrases, completions and corrections."""
FORMS = {"title": 1.5, "heading": 0.8, "keywords": 1.0, "body": 1.0}
"""The same texts as lemmas and stems."""
PARTS = {"title_parts": 1.0, "body_parts": 0.5}
"""What the words of titles, and of everything else, are made of: parts of compounds, and roots."""
FIELDS = (*EXACT, *FORMS, *PARTS)
# The numbers are weights in the sum of the fields' BM25F scores. The title stands above the text;
# the word as written above its other forms, since it counts as both; these above compound parts.


def make_schema() -> fields.Schema:
    """One row is one passage: a section of a page."""
    exact = {name: fields.TEXT(analyzer=ExactAnalyzer(), phrase=True) for name in EXACT}
    terms = {name: fields.TEXT(analyzer=TermAnalyzer(), phrase=False) for name in (*FORMS, *PARTS)}
    return fields.Schema(**exact, **terms)
