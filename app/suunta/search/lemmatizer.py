"""Find a word's base forms with what is known of stems, endings and words."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.search import third_person
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
        found = self._found(word)
        alike = third_person.readings(word, self.parts.words)
        return tuple(dict.fromkeys((*found, *alike))) if alike else found

    def _found(self, word: str) -> tuple[str, ...]:
        known = self.endings.whole(word)
        if known:
            return known
        words = self.parts.words
        likely = self.endings.likely(word)
        if likely[0] in words:
            return self._admitted(likely)
        better = self.stems.lemma(word)
        if not better:
            possible = self.endings.less_likely(word)
            better = next((lemma for lemma in possible if lemma in words), "")
            if not better and not self.parts.ends_in_word(likely[0]):
                better = next(filter(self.parts.ends_in_word, possible), "")
                better = better or self.stems.lemma_of_compound(word)
        return self._admitted((better, *likely)) if better else likely

    def _admitted(self, found: tuple[str, ...]) -> tuple[str, ...]:
        """Only known words, when there are any."""
        words = self.parts.words
        if len(found) > 1:
            known = tuple(dict.fromkeys(lemma for lemma in found if lemma in words))
            return known or tuple(dict.fromkeys(found))
        return found
