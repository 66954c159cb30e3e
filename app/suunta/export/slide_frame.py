"""The head and the foot of a slide: where we are, its title, its caveat, sources and number."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.provenance import Provenance
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Ballot
from suunta.domain.slide_kind import SlideKind
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.export.slide_block import Block, stacked
from suunta.export.slide_fit import fitted
from suunta.export.slide_grid import (
    BOTTOM,
    HEIGHT,
    INSIDE,
    LEFT,
    SOURCES,
    TITLES,
    TOP,
    Role,
)
from suunta.export.slide_layout import Frame
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Plate, Shape
from suunta.export.slide_type import BESIDE, HEADING, KICKER, SMALL, STRONG, TIMER
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Side, set_words

_SOURCE_ROOM, _SOURCE_ROOM_MOST = 132, 228
"""Four lines of the smallest type; seven where less would leave a source out."""
_LINE_ROOM = 92
"""Two lines of a caveat, or of what is gone."""
_NUMBER_WIDTH = 190
_WHOLE, _NEARLY_WHOLE = 0.94, 0.7
"""Small type uses the width it has."""
_CLOCK = 60
_BESIDE = 40
"""Between what stands at the end of the first line."""
_UNDER_KICKER, _BETWEEN = 8, 12
_NAMED = (SlideKind.EXPERIMENT, SlideKind.VOTE, SlideKind.DISCUSSION, SlideKind.GUESS)
"""Kinds that are told over their title where no part of the deck is."""


@dataclass(frozen=True, slots=True)
class _Measures:
    """How much room the head and the foot take."""

    titles: Sequence[int]
    title_room: float
    under_head: float
    over_foot: float


_USUAL = _Measures(TITLES, 176, 38, 28)
"""Two lines of a large title, three of a small one."""
_DENSE = _Measures(tuple(size for size in TITLES if size <= 62), 100, 26, 20)
"""One line, or two of the smallest."""


def framed(
    view: SlideView,
    look: SlideLook,
    left_out: Collection[Role] = (),
    *,
    is_dense: bool = False,
) -> Frame:
    """Head and foot as tall as they need to be; the body is what is between them.

    What is `left_out` stands in the body, or nowhere. Where the body holds much, the title has one
    line, if it can.
    """
    measures = _DENSE if is_dense else _USUAL
    head = _head(view, look, left_out, measures).moved(LEFT, TOP)
    foot = _foot(view, look, left_out)
    foot = foot.moved(LEFT, HEIGHT - BOTTOM - foot.height)
    top = TOP + head.height + (measures.under_head if head else 0)
    bottom = HEIGHT - BOTTOM - (foot.height + measures.over_foot if foot else 0)
    return Frame(head, foot, QRectF(LEFT, top, INSIDE, bottom - top))


def kicker(view: SlideView) -> str:
    """The part we are in, or what kind of slide it is where that helps; never the title again."""
    slide = view.slide
    words = view.part
    if not words and slide.kind in _NAMED:
        words = view.labels.text(f"slide.{slide.kind}", slide.language)
    if words.casefold() == without_soft_hyphens(slide.title).casefold():
        words = ""
    if slide.kind is SlideKind.VOTE and slide.options.ballot is Ballot.DOTS:
        dots = view.labels.text("slide.dots", slide.language, count=slide.options.dots)
        return f"{words} · {dots}" if words else dots[:1].upper() + dots[1:]
    return words


def tag(slide: ShownSlide, look: SlideLook) -> Block:
    """*inferred* or *not known*, in a frame of its own."""
    if not slide.provenance_label:
        return Block()
    label = slide.provenance_label
    width, height = KICKER.width(label, look) + 44, KICKER.line + 8
    words = set_words(label, Role.TAG, KICKER, width, look, "text_muted", side=Side.MIDDLE)
    plate = Plate(QRectF(0, 0, width, height), edge="edge", radius=height / 2, is_dashed=True)
    return replace(Block((plate,)).beside(words, 0, 4), width=width, height=height)


def clock(view: SlideView, look: SlideLook) -> Block:
    """The time that is left, where there is a timer and the answer is not there yet."""
    slide = view.slide
    if not slide.options.timer or (slide.kind is SlideKind.GUESS and view.step):
        return Block()
    left = slide.options.timer if view.seconds_left is None else view.seconds_left
    color = "danger" if left < 0 else "text"
    words = set_words(clock_words(left), Role.TIMER, TIMER.sized(_CLOCK), INSIDE, look, color)
    return replace(words, width=words.pieces[0].rect.width())


def clock_words(seconds: int) -> str:
    """Minutes and seconds, with a plus where time is over."""
    sign = "+" if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{sign}{minutes}:{rest:02}"


def _head(
    view: SlideView, look: SlideLook, left_out: Collection[Role], measures: _Measures
) -> Block:
    slide = view.slide
    mark = tag(slide, look)
    time = Block() if Role.TIMER in left_out else clock(view, look)
    end = mark.beside(time, mark.width + _BESIDE) if mark and time else mark or time
    beside = INSIDE - (end.width + _BESIDE if end else 0)
    words = "" if Role.KICKER in left_out else kicker(view)
    line = fitted(
        lambda size: set_words(
            words, Role.KICKER, KICKER.sized(size), beside, look, "brand_text", is_large=True
        ),
        (KICKER.size,),
        KICKER.line,
        look,
    )
    text = "" if Role.TITLE in left_out else slide.title
    title = fitted(
        lambda size: set_words(
            text, Role.TITLE, HEADING.sized(size), INSIDE if line else beside, look, is_large=True
        ),
        measures.titles,
        measures.title_room,
        look,
    )
    first, second = (line, title) if line else (title, Block())
    if end:
        first = first.beside(end, INSIDE - end.width)
    return stacked((first, second), _UNDER_KICKER)


def _foot(view: SlideView, look: SlideLook, left_out: Collection[Role]) -> Block:
    slide = view.slide
    gone = _gone(slide, look) if not slide.is_empty else Block()
    caveat = fitted(
        lambda size: set_words(
            view.caveat,
            Role.CAVEAT,
            BESIDE.sized(size),
            INSIDE,
            look,
            "text_muted",
            narrowest=_NEARLY_WHOLE,
        ),
        (BESIDE.size,),
        _LINE_ROOM,
        look,
    )
    number = _number(view, look)
    width = INSIDE - (_NUMBER_WIDTH if number else 0)
    told = "\n".join(_reasons(view) if Role.SOURCE in left_out else _told(view))

    def set_small(size: int) -> Block:
        kind = SMALL.sized(size)
        return set_words(told, Role.SOURCE, kind, width, look, "text_faint", narrowest=_WHOLE)

    sources = fitted(set_small, SOURCES, _SOURCE_ROOM, look)
    if sources.missing:
        sources = fitted(set_small, SOURCES[-1:], _SOURCE_ROOM_MOST, look)
    height = max(sources.height, number.height)
    last = Block(height=height).beside(sources, 0, height - sources.height)
    last = last.beside(number, INSIDE - number.width, height - number.height)
    return stacked((gone, caveat, last), _BETWEEN)


def _number(view: SlideView, look: SlideLook) -> Block:
    if not view.number:
        return Block()
    of = f" / {view.count}" if view.count else ""
    words = f"{view.number}{of}".replace(" ", NO_BREAK_SPACE)
    return set_words(
        words, Role.PAGE, SMALL.sized(28), _NUMBER_WIDTH, look, "text_faint", side=Side.RIGHT
    )


def _told(view: SlideView) -> Iterator[str]:
    """Base, date and source, one sentence after the other, then why something is inferred."""
    notes: dict[str, list[str]] = {}
    for note in view.footnotes:
        notes.setdefault(note.name, []).append(note.text.rstrip("."))
    if notes:
        yield " ".join(_sentence(f"{name}: {'; '.join(texts)}") for name, texts in notes.items())
    yield from _reasons(view)


def _reasons(view: SlideView) -> Iterator[str]:
    slide = view.slide
    if slide.provenance is Provenance.INFERRED and slide.reasons:
        reasons = "; ".join(reason.rstrip(".") for reason in slide.reasons)
        words = view.labels.text("inferred", slide.language, reason=reasons)
        yield _sentence(words[:1].upper() + words[1:])


def _sentence(words: str) -> str:
    return words if words.endswith(("…", "?", "!")) else f"{words}."


def _gone(slide: ShownSlide, look: SlideLook) -> Block:
    return gone_words([each.sentence for each in slide.gone], BESIDE.size, INSIDE, _LINE_ROOM, look)


def gone_words(
    sentences: Sequence[str], size: int, width: float, room: float, look: SlideLook
) -> Block:
    """What is not there any more, behind a sign that is seen without its colour."""
    if not sentences:
        return Block()
    indent = size * 1.5
    kind = STRONG.sized(size)
    words = fitted(
        lambda step: set_words(
            " ".join(sentences), Role.GONE, kind.sized(step), width - indent, look, "danger"
        ),
        (size,),
        room,
        look,
    )
    top, edge = (kind.line - size * 0.9) / 2, size * 0.95
    points = ((0.0, top + edge), (edge, top + edge), (edge / 2, top))
    return Block((Shape(points, "danger"),), indent, kind.line).beside(words, indent)
