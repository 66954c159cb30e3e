"""Find a word's base forms with what is known of stems, endings and words."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.search.part_table import PartTable
from suunta.search.stem_table import StemTable
from suunta.search.suffix_table import SuffixTable


@dataclass(frozen=True, slots=True)
class Lemmatizer:
    """The tables of one language; each is asked when those before had no sure answer."""

    endings: SuffixTable
    stems: StemTable
    parts: PartTable

    def lemmas(self, word: str) -> tuple[str, ...]:
        """The probable base forms, best first; the word itself when nothing is known."""
        known = self.endings.whole(word)
        if known:
            return known
        likely = self.endings.likely(word)
        if likely[0] in self.parts.words:
            return likely
        better = self.stems.lemma(word)
        if not better and not self.parts.ends_in_word(likely[0]):
            better = self._known_of(word) or self.stems.lemma_of_compound(word)
        return tuple(dict.fromkeys((better, *likely))) if better else likely

    def _known_of(self, word: str) -> str:
        words = self.parts.words
        possible = self.endings.less_likely(word)
        for lemma in possible:
            if lemma in words:
                return lemma
        return next((lemma for lemma in possible if self.parts.ends_in_word(lemma)), "")
