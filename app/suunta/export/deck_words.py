"""The words of a painted slide as they were before they were broken into lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from suunta.domain.soft_hyphen import SOFT_HYPHEN
from suunta.export.deck_reading import sources_text
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Words

_PARTED = re.compile(rf"[\s{SOFT_HYPHEN}-]")
"""What may stand between two lines, or be missing there."""
_WHOLE = re.compile(r"(\W*)(.*?)(\W*)", re.DOTALL)
"""Marks of quotation and ellipses may be added around words."""
_BETWEEN_TEXTS = "\0"


class WholeWords:
    """Finds for lines of words the text they are of, with its paragraphs and its real hyphens."""

    def __init__(self, view: SlideView) -> None:
        self._text = _BETWEEN_TEXTS.join(dict.fromkeys(filter(None, _texts(view))))
        kept = [place for place, sign in enumerate(self._text) if not _PARTED.match(sign)]
        self._places = kept
        self._key = "".join(self._text[place] for place in kept)

    def of(self, words: Words) -> str:
        """The text, or its lines in one where it stands nowhere else."""
        match = _WHOLE.fullmatch(" ".join(words.lines))
        assert match is not None
        before, core, after = match.groups()
        key = _PARTED.sub("", core)
        at = self._key.find(key)
        if key and at >= 0:
            core = self._text[self._places[at] : self._places[at + len(key) - 1] + 1]
        return f"{before}{core}{after}".replace(SOFT_HYPHEN, "")


def _texts(view: SlideView) -> Iterator[str]:
    slide = view.slide
    yield from (slide.title, slide.text, slide.caveat, slide.imprint, slide.part, view.part)
    for point in slide.points:
        yield from (point.text, point.detail)
    for row in slide.rows:
        yield from (row.label, row.value)
    for bar in slide.figures:
        yield from (bar.sentence, bar.label)
    yield sources_text(view)
    yield " ".join(gone.sentence for gone in slide.gone)
    yield "; ".join(note.text for note in slide.footnotes)
