"""Each page is written in its own language, in sentences people can follow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from suunta.content.checks.texts import Text, slides
from suunta.content.manuscript import Manuscript
from suunta.content.markup import without_marks
from suunta.domain.language import Language
from suunta.domain.problem import Problem, Severity

LONGEST_SENTENCE = 30
"""Words from which a sentence is called too long; the language guide asks for 25 at most."""
FEWEST_WORDS = 12
"""Words a paragraph must have before its language can be told."""

_TELLING = {
    Language.EN: "the of and to in is that for it with as are by not be this which from has",
    Language.FI: "ja on ei että se joka ovat myös kuin sen tai mutta kun jos sitä niiden sekä",
    Language.SV: "och att det som en ett är av för inte med till den på om har kan de när",
}
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[^.!?…\n|]+")
_LINK_TARGET = re.compile(r"\]\([^)]*\)")
_PARAGRAPH = re.compile(r"[^\n]+")


def check_wording(manuscript: Manuscript) -> Iterator[Problem]:
    for _, page in manuscript.pages():
        for section in page.sections:
            text = _LINK_TARGET.sub(_blank, without_marks(section.markdown))
            yield from _strangers(Text(text, page.file, section.line + 1), page.language)
            yield from _long_sentences(Text(text, page.file, section.line + 1))
    for language, slide in slides(manuscript):
        plain = replace(slide, words=without_marks(slide.words))
        yield from _strangers(plain, language)
        yield from _long_sentences(plain)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _strangers(text: Text, expected: Language) -> Iterator[Problem]:
    """Paragraphs that look like another language than their page's."""
    for match in _PARAGRAPH.finditer(text.words):
        found = [word.casefold() for word in _WORD.findall(match[0])]
        if len(found) < FEWEST_WORDS:
            continue
        scores = {
            language: sum(word in telling.split() for word in found)
            for language, telling in _TELLING.items()
        }
        likeliest = max(scores, key=lambda language: scores[language])
        if scores[likeliest] > 2 * scores[expected] + 1:
            line = text.line + text.words.count("\n", 0, match.start())
            message = f"This paragraph looks {likeliest.value}, the page is {expected.value}."
            remedy = "Write it in the page's language, or shorten what is quoted."
            yield Problem(text.file, line, message, remedy, Severity.WARNING)


def _long_sentences(text: Text) -> Iterator[Problem]:
    for match in _SENTENCE.finditer(text.words):
        count = len(_WORD.findall(match[0]))
        if count > LONGEST_SENTENCE:
            line = text.line + text.words.count("\n", 0, match.start())
            opening = " ".join(match[0].split()[:6])
            message = f"A sentence of {count} words: ‘{opening} …’."
            yield Problem(text.file, line, message, "Split it.", Severity.WARNING)
