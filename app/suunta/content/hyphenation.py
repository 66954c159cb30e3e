"""Soft hyphens in long words: where a line may end inside them, which Qt does not find out itself.

They stand in the HTML that is read, nowhere else: not in the plain text that is searched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from pathlib import Path

from suunta.content.syllables import syllable_breaks
from suunta.content.text_file import FileUnreadable, read_text
from suunta.content.text_nodes import rewritten
from suunta.domain.document import Document, Page
from suunta.domain.errors import UnreadableKnowledge
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.soft_hyphen import SOFT_HYPHEN

Parts = Callable[[str, Language], tuple[str, ...]]
"""The parts of a lower-case compound as they are written in it, the word itself if it is none.

Nothing for a word that is not known: it might be a compound, so no rule may part it.
"""

_SHORTEST = {Language.FI: 12, Language.SV: 14}
"""Letters from which a word is parted. English has few such words and no rule for them."""
_LONG_PART = {Language.FI: 10, Language.SV: 11}
"""Letters from which a part of a compound is parted in itself, too."""
_EDGE = 3
"""Letters that stay together before and behind a break."""
_SYLLABLE_EDGE = 4
"""The same where a word or a part is parted by rule: less is won there, and read less well."""
_WORD = re.compile(rf"(?<![\w{SOFT_HYPHEN}])[^\W\d_]+(?![\w{SOFT_HYPHEN}])")


def unknown_parts(_word: str, _language: Language) -> tuple[str, ...]:
    """What is known of words where nobody has their parts."""
    return ()


@dataclass(frozen=True)
class Hyphenation:
    """Knows where words may be parted, from the editors' list, the words' parts, and rules."""

    parts: Parts = unknown_parts
    listed: Mapping[Language, Mapping[str, tuple[int, ...]]] = field(default_factory=dict)
    """By the beginning of a word: its breaks."""

    @classmethod
    def read(cls, resources: Path, parts: Parts) -> Hyphenation:
        """With the lists in `resources/hyphenation`; `UnreadableKnowledge` without them."""
        folder = resources / "hyphenation"
        return cls(parts, {code: _read_list(folder / f"{code}.txt") for code in _SHORTEST})

    def html(self, html: str, language: Language) -> str:
        """The same HTML with soft hyphens in its long words."""
        if language not in _SHORTEST:
            return html
        return rewritten(html, lambda text: self._parted(text, language))

    def breaks(self, word: str, language: Language) -> tuple[int, ...]:
        """How many letters stand before each break; none in short words, names and acronyms."""
        if len(word) < _SHORTEST.get(language, len(word) + 1) or not _is_plain(word):
            return ()
        known = self._remembered.get((word, language))
        if known is None:
            lower = word.lower()
            found = self._listed(lower, language)
            if found is None:
                found = tuple(sorted(set(self._found(lower, language))))
            known = tuple(place for place in found if _EDGE <= place <= len(word) - _EDGE)
            self._remembered[word, language] = known
        return known

    @cached_property
    def _remembered(self) -> dict[tuple[str, Language], tuple[int, ...]]:
        return {}

    def _parted(self, text: str, language: Language) -> Sequence[str]:
        characters = list(text)
        for match in _WORD.finditer(text):
            for place in self.breaks(match[0], language):
                characters[match.start() + place] = SOFT_HYPHEN + text[match.start() + place]
        return characters

    def _listed(self, word: str, language: Language) -> tuple[int, ...] | None:
        beginnings = self.listed.get(language, {})
        lengths = range(len(word), 0, -1)
        return next((beginnings[word[:n]] for n in lengths if word[:n] in beginnings), None)

    def _found(self, word: str, language: Language) -> Iterator[int]:
        parts = self.parts(word, language)
        if not parts and language is Language.SV:
            parts = (word,)
        starts = (0, *accumulate(map(len, parts)))
        for start, part in zip(starts, parts, strict=False):
            if start:
                yield start
            if len(part) >= _LONG_PART[language]:
                inside = syllable_breaks(part, language, is_first=not start)
                yield from (
                    start + at
                    for at in inside
                    if _SYLLABLE_EDGE <= at <= len(part) - _SYLLABLE_EDGE
                )


def hyphenated(knowledge: KnowledgeBase, hyphenation: Hyphenation) -> KnowledgeBase:
    """The same knowledge with soft hyphens in the HTML of its sections, and nowhere else."""
    documents = {
        identifier: _document(document, hyphenation)
        for identifier, document in knowledge.documents.items()
    }
    return replace(knowledge, documents=documents)


def _document(document: Document, hyphenation: Hyphenation) -> Document:
    pages = {language: _page(page, hyphenation) for language, page in document.pages.items()}
    return replace(document, pages=pages)


def _page(page: Page, hyphenation: Hyphenation) -> Page:
    sections = tuple(
        replace(section, html=hyphenation.html(section.html, page.language))
        for section in page.sections
    )
    return replace(page, sections=sections)


def _is_plain(word: str) -> bool:
    """Whether it is written like a word: `DigiFinland` and `LUVN` are not."""
    return word[1:].islower() and len(word.lower()) == len(word)


def _read_list(file: Path) -> dict[str, tuple[int, ...]]:
    try:
        text = read_text(file)
    except FileUnreadable as error:
        raise UnreadableKnowledge(f"{file}:{error.line}: {error.message}") from error
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return {line.replace("-", ""): _places(line) for line in lines if line}


def _places(written: str) -> tuple[int, ...]:
    """`teko-äly` may be parted after four letters."""
    return tuple(accumulate(map(len, written.split("-"))))[:-1]
