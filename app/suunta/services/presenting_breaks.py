"""Where the long words of a slide may be parted, for the few that are wider than their column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from suunta import paths
from suunta.content.hyphenation import Hyphenation
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.soft_hyphen import SOFT_HYPHEN

_LONG = re.compile(r"[^\W\d_]{16,}")
"""Shorter words fit into every column."""


def breakable(shown: ShownSlide) -> tuple[tuple[str, str], ...]:
    """The long words of a slide, each with the same word with soft hyphens in it."""
    texts = (
        shown.title,
        shown.text,
        *(point.text for point in shown.points),
        *(row.value for row in shown.rows),
        *(bar.sentence for bar in (shown.chart.bars if shown.chart else ())),
    )
    return tuple(_parted(texts, shown.language))


def _parted(texts: Iterable[str], language: Language) -> Iterable[tuple[str, str]]:
    words = dict.fromkeys(word for text in texts for word in _LONG.findall(text))
    for word in words:
        breaks = _hyphenation().breaks(word, language)
        if breaks:
            pairs = zip((0, *breaks), (*breaks, len(word)), strict=True)
            yield word, SOFT_HYPHEN.join(word[begin:end] for begin, end in pairs)


@cache
def _hyphenation() -> Hyphenation:
    # The parts of compounds are known from the words of the search.
    from suunta.search.morphology import written_parts

    return Hyphenation.read(paths.resources_folder(), written_parts)
