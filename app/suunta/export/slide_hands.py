"""The hands of a room as a bar: agree, pass, disagree, each with its count; then a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from suunta.domain.fact import Unit, written
from suunta.export.slide_block import Block, stacked
from suunta.export.slide_grid import DETAIL, Role
from suunta.export.slide_legend import legend_block
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Plate
from suunta.export.slide_type import BESIDE, STRONG
from suunta.export.slide_view import Hands, SlideView
from suunta.export.slide_words import Side, set_words

FEW = 30
"""Under so many people a percentage says more than is known: counts come first."""
_STRIPE, _STRIPE_STEP = 4.0, 12.0
_PARTS = ("agree", "passed", "disagree")
_AROUND_COUNT = 14.0
_BAR, _COUNT = 1.0, 0.82
"""Height of the bar and type of the counts on it, in sizes of the statement's type."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the bar; told apart by its place, its count, and without colour by its fill."""

    rect: QRectF
    kind: str

    def moved(self, right: float, down: float) -> Part:
        return replace(self, rect=self.rect.translated(right, down))

    def paint(self, painter: QPainter, look: SlideLook) -> None:
        if not look.is_thick:
            Plate(self.rect, fill=self.kind).paint(painter, look)
            return
        Plate(self.rect, fill=self.kind, edge="edge", thickness=5).paint(painter, look)
        if self.kind == "disagree":
            left = self.rect.left() + _STRIPE_STEP
            while left < self.rect.right() - _STRIPE_STEP / 2:
                stripe = QRectF(left, self.rect.top(), _STRIPE, self.rect.height())
                Plate(stripe, fill="edge").paint(painter, look)
                left += _STRIPE_STEP


def hands_block(
    hands: Hands, size: int, width: float, view: SlideView, look: SlideLook, told: int = DETAIL
) -> Block:
    """The bar of one statement, and under it what it says in words; `told` is their size."""
    kind = replace(BESIDE.sized(told), leading=1.2)
    words = set_words(hands_words(hands, view), Role.DETAIL, kind, width, look, "text_muted")
    return stacked((_bar(hands, size, width, look), words), 4)


def hands_words(hands: Hands, view: SlideView) -> str:
    """Counts first under 30 people, percentages first from there on; always of how many.

    While a side is not counted, the count of the other alone.
    """
    labels, language = view.labels, view.slide.language
    if not hands.is_counted:
        side, count = ("agree", hands.agree) if hands.agree else ("disagree", hands.disagree)
        return labels.text(f"slide.hands-{side}", language, count=count)
    if not hands.voted:
        return ""
    percent = written(int(100 * hands.agree / hands.base + 0.5), Unit.PERCENT, language)
    key = "slide.hands-few" if (hands.present or hands.voted) < FEW else "slide.hands-many"
    words = labels.text(key, language, agree=hands.agree, all=hands.base, percent=percent)
    if hands.present and hands.present < hands.voted:
        words += " · " + labels.text("slide.present", language, count=hands.present)
    return words


def hands_legend(view: SlideView, look: SlideLook) -> Block:
    """The three parts of a bar with their names."""
    language = view.slide.language
    sample = QRectF(0, 0, DETAIL, DETAIL * 0.76)
    return legend_block(
        ((Part(sample, part), view.labels.text(f"slide.{part}", language)) for part in _PARTS),
        look,
    )


def _bar(hands: Hands, size: int, width: float, look: SlideLook) -> Block:
    height = size * _BAR
    if not hands.base:
        plate = Plate(QRectF(0, 0, width, height), edge="line", is_dashed=True)
        return Block((plate,), width, height)
    whole, left = Block(width=width, height=height), 0.0
    if hands.voted < hands.base:
        rest = Plate(QRectF(0, 0, width, height), edge="line", is_dashed=True)
        whole = whole.beside(Block((rest,), width, height), 0)
    for part, count in zip(_PARTS, (hands.agree, hands.passed, hands.disagree), strict=True):
        share = width * count / hands.base
        if not count:
            continue
        whole = whole.beside(Block((Part(QRectF(0, 0, share, height), part),)), left)
        kind = STRONG.sized(max(DETAIL, round(size * _COUNT)))
        number = set_words(
            str(count), Role.DETAIL, kind, share, look, f"on_{part}", side=Side.MIDDLE
        )
        room = kind.width(str(count), look)
        if room + 2 * _AROUND_COUNT <= share:
            if look.is_thick and part == "disagree":
                chip = QRectF(
                    (share - room) / 2 - _AROUND_COUNT, 5, room + 2 * _AROUND_COUNT, height - 10
                )
                whole = whole.beside(Block((Plate(chip, fill="background"),)), left)
            whole = whole.beside(number, left, (height - kind.line) / 2)
        left += share
    return whole
