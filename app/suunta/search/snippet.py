"""The piece of a passage that shows best what was found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from suunta.search.analysis import words
from suunta.search.hit import Span

LENGTH = 240
"""Characters at most; a longer sentence is cut at a word."""

_BREAK = re.compile(r"(?<=[.!?…])[’”)]*\s+(?=[^\W_]|[‘“(])|\n")

IsMatch = Callable[[str], bool]


def make_snippet(text: str, is_match: IsMatch) -> tuple[Span, ...]:
    """The sentences around the densest matches, all marked; the beginning if there is none."""
    sentences = list(_sentences(text))
    if not sentences:
        return ()
    matched = [
        {word.text for word in words(text[start:end]) if is_match(word.text)}
        for start, end in sentences
    ]
    best = max(range(len(sentences)), key=lambda n: (len(matched[n]), -n))
    start, end = sentences[best]
    following = best + 1
    while following < len(sentences) and sentences[following][1] - start <= LENGTH:
        end = sentences[following][1]
        following += 1
    return tuple(_spans(*_cut(text, start, end, is_match), is_match))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _BREAK.finditer(text):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _cut(text: str, start: int, end: int, is_match: IsMatch) -> tuple[str, bool, bool]:
    """At most `LENGTH` characters with the first match, and whether each end was cut."""
    if end - start <= LENGTH:
        return " ".join(text[start:end].split("\n")), False, False
    matches = [word for word in words(text[start:end]) if is_match(word.text)]
    first = start + matches[0].start if matches else start
    begin = start if first - start < LENGTH * 2 // 3 else _word_start(text, first - LENGTH // 3)
    stop = begin + LENGTH
    if stop < end:
        stop = max(text.rfind(" ", begin, stop), begin + 1)
    stop = min(stop, end)
    return " ".join(text[begin:stop].split("\n")), begin > start, stop < end


def _word_start(text: str, position: int) -> int:
    space = text.find(" ", position)
    return position if space < 0 else space + 1


def _spans(piece: str, cut_before: bool, cut_after: bool, is_match: IsMatch) -> Iterator[Span]:
    if cut_before:
        yield Span("… ")
    done = 0
    for word in words(piece):
        if is_match(word.text):
            if word.start > done:
                yield Span(piece[done : word.start])
            yield Span(piece[word.start : word.end], is_match=True)
            done = word.end
    if done < len(piece):
        yield Span(piece[done:])
    if cut_after:
        yield Span(" …")
