"""The piece of a passage that shows best what was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from suunta.search.analysed_text import AnalysedText
from suunta.search.analysis import Word
from suunta.search.hit import Span
from suunta.search.provenance_tags import Place, without_tags

LENGTH = 240
"""Characters at most; a longer sentence is cut between words."""

_BEFORE, _AFTER = "… ", " …"


def make_snippet(
    text: str, analysed: AnalysedText, matches: Sequence[Word], tags: tuple[Place, ...] = ()
) -> tuple[Span, ...]:
    """The sentences around the densest matches, all marked; the beginning if there is none.

    No piece of it lies in one of the `tags`, unless there is nothing else.
    """
    sentences, found = analysed.sentences, analysed.words
    if tags:
        outside = (_trimmed(text, *each) for each in without_tags(sentences, tags))
        sentences = tuple(each for each in outside if _has_words(found, *each)) or sentences
    if not sentences:
        return ()
    held = [len({word.text for word in _within(matches, *sentence)}) for sentence in sentences]
    best = max(range(len(sentences)), key=lambda n: (held[n], -n))
    start, end = sentences[best]
    for _, following in sentences[best + 1 :]:
        if following - start > LENGTH or _has_any(tags, end, following):
            break
        end = following
    if end - start <= LENGTH:
        return tuple(_spans(text, start, end, matches))
    begin, stop = _cut(text, start, end, found, matches)
    return (
        *((Span(_BEFORE),) if begin > start else ()),
        *_spans(text, begin, stop, matches),
        *((Span(_AFTER),) if stop < end else ()),
    )


def _trimmed(text: str, start: int, end: int) -> Place:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _has_words(found: Sequence[Word], start: int, end: int) -> bool:
    return next(_within(found, start, end), None) is not None


def _has_any(tags: Sequence[Place], start: int, end: int) -> bool:
    return any(start <= tag_start < end for tag_start, _ in tags)


def _within(found: Sequence[Word], start: int, end: int) -> Iterator[Word]:
    return (word for word in found if start <= word.start and word.end <= end)


def _cut(
    text: str, start: int, end: int, found: Sequence[Word], matches: Sequence[Word]
) -> tuple[int, int]:
    """A piece of a sentence that is too long: the first match, with a third of the room before."""
    room = LENGTH - len(_BEFORE) - len(_AFTER)
    first = next((word.start for word in _within(matches, start, end)), start)
    begin = start
    if first - start > room * 2 // 3:
        begin = next(word.start for word in found if word.start >= first - room // 3)
    latest = min(begin + room, end)
    return begin, latest if latest == end else _gap(text, begin, latest, found)


def _gap(text: str, begin: int, latest: int, found: Sequence[Word]) -> int:
    """The last place to stop at: a space, else between words, else in the middle of one."""
    near = [word for word in found if begin <= word.start < latest]
    inside = {place for word in near for place in range(word.start + 1, word.end)}
    between = [place for place in range(latest, begin, -1) if place not in inside]
    spaces = (place for place in between if text[place].isspace())
    return next(spaces, between[0] if between else latest)


def _spans(text: str, begin: int, stop: int, matches: Sequence[Word]) -> Iterator[Span]:
    shown = text.replace("\n", " ")
    done = begin
    for word in _within(matches, begin, stop):
        if word.start > done:
            yield Span(shown[done : word.start])
        yield Span(shown[word.start : word.end], is_match=True)
        done = word.end
    if done < stop:
        yield Span(shown[done:stop])
