"""A vote on a slide: its statements, and as they come in the hands or the dots of the room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from suunta.domain.chart import Bar
from suunta.domain.slide import Ballot
from suunta.export.slide_block import Block, stacked
from suunta.export.slide_fit import fit, fitted, settled
from suunta.export.slide_frame import framed
from suunta.export.slide_grid import DETAIL, GUTTER, POINTS, Role
from suunta.export.slide_hands import hands_block, hands_legend
from suunta.export.slide_layout import Frame, SlideLayout
from suunta.export.slide_lists import points_block
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Disc, Plate, rule
from suunta.export.slide_type import BESIDE, BODY, HERO, POINT, STRONG
from suunta.export.slide_view import Dots, Hands, SlideView
from suunta.export.slide_words import Side, set_words

_SIZES = (58, 54, 50, 47, 44)
_STATEMENTS, _ROOM, _NATION = 0.48, 0.36, 0.16
"""Shares of the width, with the national figures beside the room's."""
_LABEL = 0.55
"""Share of the width for what the dots are put on."""
_AFTER_LEGEND = 20
_LEAST_AIR, _MOST_AIR = 0.1, 0.55
"""Above and below a row, in sizes of its type."""
_ALONE = (112, 104, 96, 88, 80, *POINTS)
_REMARK = BODY.sized(50)
_BAR_ALONE, _UNDER_ALONE, _OVER_LEGEND = 96, 44, 24
_CLOSE = replace(POINT, leading=1.14)
_MANY = 4
"""From so many statements on the head leaves them all the room it can."""
_DOT = 0.84
"""A dot, against the way to the next."""
_DOT_STEP, _BAR = 0.74, 0.6
"""In sizes of the type beside them."""
_LEAST_DOT_STEP = 20
"""Closer dots are not counted any more, they are a bar: then it is drawn as one."""


def vote(view: SlideView, look: SlideLook) -> SlideLayout:
    """Statements alone until the vote begins, then each with what the room says."""
    is_full = bool(view.results) and len(view.slide.points) >= _MANY
    layout = _vote(view, look, is_full=is_full)
    return _vote(view, look, is_full=True) if layout.missing and not is_full else layout


def _vote(view: SlideView, look: SlideLook, *, is_full: bool) -> SlideLayout:
    slide = view.slide
    if slide.options.ballot is Ballot.DOTS:
        frame = framed(view, look, is_dense=is_full)
        room, sizes = frame.body, frame.no_larger(POINTS)
        block = (
            _dotted(view, room, look) if view.results else points_block(slide, room, look, sizes)
        )
        return SlideLayout.of((frame.head, settled(block, room, 0.2), frame.foot))
    if len(slide.points) == 1:
        return _alone(view, look)
    frame = framed(view, look, (Role.KICKER,) if is_full else (), is_dense=is_full)
    if view.results:
        block = _raised(view, frame.body, look)
        return SlideLayout.of((frame.head, settled(block, frame.body, 0.1), frame.foot))
    room, legend = _over_legend(view, frame, look)
    block = points_block(slide, room, look, frame.no_larger(POINTS))
    return SlideLayout.of((frame.head, settled(block, room, 0.2), legend, frame.foot))


def _alone(view: SlideView, look: SlideLook) -> SlideLayout:
    """One statement is the whole slide, larger than its title; what the room says is under it."""
    point, hands = view.slide.points[0], _result(view, 0)
    frame = framed(view, look, is_dense=True)
    room, legend = _over_legend(view, frame, look)
    width = room.width()
    if isinstance(hands, Hands):
        below = hands_block(hands, _BAR_ALONE, width, view, look, told=_REMARK.size)
        if point.figure and hands.is_counted:
            below = stacked((below, _nation(point.figure, view, width, look)), _UNDER_ALONE / 2)
    else:
        below = set_words(view.slide.text, Role.TEXT, _REMARK, width, look, "text_muted")

    def built(size: int) -> Block:
        kind = HERO.sized(size)
        statement = set_words(point.text, Role.POINT, kind, width, look, is_large=True)
        return stacked((statement, below), _UNDER_ALONE)

    block = fitted(built, _ALONE, room.height(), look)
    return SlideLayout.of((frame.head, settled(block, room, 0.36), legend, frame.foot))


def _nation(figure: Bar, view: SlideView, width: float, look: SlideLook) -> Block:
    """The national figure with whose it is."""
    name = view.labels.text("slide.nation", view.slide.language)
    whose = set_words(name, Role.TEXT, _REMARK, width, look, "text_muted")
    left = _REMARK.width(name, look) + GUTTER
    number = set_words(
        figure.written, Role.NUMBER, STRONG.sized(_REMARK.size), width - left, look, "second"
    )
    return whose.beside(number, left, (_REMARK.line - STRONG.sized(_REMARK.size).line) / 2)


def _over_legend(view: SlideView, frame: Frame, look: SlideLook) -> tuple[QRectF, Block]:
    """The room of the statements, and what the three answers will look like, at its foot."""
    legend = hands_legend(view, look)
    room = frame.body.adjusted(0, 0, 0, -legend.height - _OVER_LEGEND)
    return room, legend.moved(room.left(), frame.body.bottom() - legend.height)


def _raised(view: SlideView, room: QRectF, look: SlideLook) -> Block:
    """Each statement with the hands of the room, and the nation's figure beside them."""
    slide, width = view.slide, room.width()
    has_nation = any(point.figure for point in slide.points)
    shares = (_STATEMENTS, _ROOM, _NATION) if has_nation else (0.55, 0.45, 0.0)
    lefts = (0.0, width * shares[0], width * (shares[0] + shares[1]))
    widths = [width * share - GUTTER for share in shares]
    heading = _headings(view, lefts, widths, look, has_nation=has_nation)

    def built(size: int, air: float) -> Block:
        rows = []
        for number, point in enumerate(slide.points):
            hands = _result(view, number)
            row = set_words(point.text, Role.POINT, _CLOSE.sized(size), widths[0], look)
            if isinstance(hands, Hands):
                row = row.beside(
                    hands_block(hands, size, widths[1], view, look), lefts[1], size * 0.12
                )
                if point.figure and hands.is_counted:
                    nation = set_words(
                        point.figure.written,
                        Role.NUMBER,
                        STRONG.sized(size),
                        widths[2],
                        look,
                        "second",
                    )
                    row = row.beside(nation, lefts[2])
            rows.append(_ruled(row, air, width, look))
        return stacked((heading, stacked(rows, 0)), 10)

    return _spread(built, len(slide.points), room.height(), look)


def _dotted(view: SlideView, room: QRectF, look: SlideLook) -> Block:
    """Each line with its dots; as bars on one scale where dots are too many to be seen."""
    slide, width = view.slide, room.width()
    counts = [_count(view, number) for number in range(len(slide.points))]
    most = max(counts, default=0)
    label, number_width = width * _LABEL, 110.0
    track = width - label - GUTTER - number_width

    def built(size: int, air: float) -> Block:
        rows = []
        step = min(size * _DOT_STEP, track / max(1, most))
        for point, count in zip(slide.points, counts, strict=True):
            row = set_words(point.text, Role.POINT, POINT.sized(size), label, look)
            line = POINT.sized(size).line
            is_dotted = step >= _LEAST_DOT_STEP
            dots = _dots(count, step) if is_dotted else _bar(count, most, size, track)
            row = row.beside(dots, label + GUTTER, (line - dots.height) / 2)
            number = set_words(
                str(count), Role.NUMBER, STRONG.sized(size), number_width, look, side=Side.RIGHT
            )
            row = row.beside(number, width - number_width)
            rows.append(_ruled(row, air, width, look))
        return stacked(rows, 0)

    return _spread(built, len(slide.points), room.height(), look)


def _spread(
    built: Callable[[int, float], Block], rows: int, height: float, look: SlideLook
) -> Block:
    """The rows in the largest type that fits, and what is free shared between them."""
    found = fit(lambda size: built(size, size * _LEAST_AIR), _SIZES, height, look)
    if found.is_cut:
        return found.block
    size = found.step
    free = (height - found.block.height) / (2 * max(1, rows))
    return built(size, min(size * _MOST_AIR, size * _LEAST_AIR + free))


def _dots(count: int, step: float) -> Block:
    edge = step * _DOT
    pieces = tuple(Disc(QRectF(number * step, 0, edge, edge), "brand") for number in range(count))
    return Block(pieces, count * step, edge)


def _bar(count: int, most: int, size: int, width: float) -> Block:
    height, filled = size * _BAR, width * count / max(1, most)
    return Block((Plate(QRectF(0, 0, filled, height), fill="brand", radius=6),), width, height)


def _ruled(row: Block, air: float, width: float, look: SlideLook) -> Block:
    """A row under a line."""
    line = rule(width, look)
    whole = Block((line,), width, line.rect.height())
    whole = whole.beside(row, 0, whole.height + air)
    return whole.beside(Block(height=air), 0, whole.height)


def _headings(
    view: SlideView,
    lefts: Sequence[float],
    widths: Sequence[float],
    look: SlideLook,
    *,
    has_nation: bool,
) -> Block:
    """What the parts of the bars mean, and whose numbers stand in which column."""
    legend = hands_legend(view, look)
    if not has_nation:
        return legend
    whole = Block()
    for place, key in ((1, "slide.room"), (2, "slide.nation")):
        words = view.labels.text(key, view.slide.language)
        text = set_words(
            words, Role.DETAIL, BESIDE.sized(DETAIL), widths[place], look, "text_muted"
        )
        whole = whole.beside(text, lefts[place])
    if legend.width + _AFTER_LEGEND <= lefts[1]:
        return legend.beside(whole, 0)
    return stacked((legend, whole), 0)


def _result(view: SlideView, number: int) -> Hands | Dots | None:
    return view.results[number] if number < len(view.results) else None


def _count(view: SlideView, number: int) -> int:
    result = _result(view, number)
    return result.count if isinstance(result, Dots) else 0
