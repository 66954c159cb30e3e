"""The votes of a workshop as pictures: hands as a bar in three parts, dots as bars on one scale."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from suunta.domain.chart import Bar, Chart
from suunta.domain.workshop_votes import Side
from suunta.export.chart_bars import ChartBars
from suunta.export.look import Look
from suunta.export.picture import Picture
from suunta.export.text_lines import one_line
from suunta.export.workshop_report import DotsResult, StatementResult, WorkshopReport

_BAR, _GAP, _SAMPLE, _BETWEEN, _STRIPES = 20, 5, 11, 22, 5.0
_ORDER = (Side.AGREE, Side.PASS, Side.DISAGREE)
"""Agreement and disagreement lie at the ends; what passes lies between them."""
_ROLES = {Side.AGREE: "agree", Side.PASS: "passed", Side.DISAGREE: "disagree"}


def hands_picture(
    each: StatementResult, report: WorkshopReport, look: Look, width: int
) -> Picture | None:
    """The bar of one statement, and what its parts are; none where a side was not counted.

    The parts are told apart without colour: filled, empty, striped.
    """
    if each.votes.is_empty or each.tally.is_partial or not each.tally.base:
        return None
    names = {side: one_line(_named(each, side, report), look.font("tiny")) for side in _ORDER}

    def paint(painter: QPainter) -> None:
        painter.save()
        painter.fillRect(QRectF(0, 0, width, height), look.color("surface"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawRect(QRectF(0.5, 0.5, width - 1, _BAR - 1))
        left = 0.0
        for side in _ORDER:
            share = width * each.tally.count(side) / each.tally.base
            if share:
                _fill(painter, QRectF(left, 0, share, _BAR), side, look)
            left += share
        beside = 0.0
        for side in _ORDER:
            name = names[side]
            top = _BAR + _GAP + (name.height - _SAMPLE) / 2
            _fill(painter, QRectF(beside, top, _SAMPLE, _SAMPLE), side, look)
            painter.setPen(look.color("text"))
            name.paint(painter, beside + _SAMPLE + _GAP, _BAR + _GAP)
            beside += _SAMPLE + _GAP + name.widest + _BETWEEN
        painter.restore()

    height = _BAR + _GAP + max(name.height for name in names.values())
    return Picture(width, height, each.text, each.described, report.language, paint)


def dots_picture(
    vote: DotsResult, report: WorkshopReport, look: Look, width: int
) -> Picture | None:
    """Bars beneath each other, the longest as long as the scale; none where nothing was typed."""
    most = max((choice.count or 0 for choice in vote.choices), default=0)
    if not most:
        return None
    bars = ChartBars(_chart(vote, most, report), look, width)

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, width, bars.height), look.color("surface"))
        bars.paint(painter, QPointF(0, 0))

    said = "; ".join(f"{choice.text}: {_count(choice.count)}" for choice in vote.choices)
    return Picture(width, bars.height, vote.question, said, report.language, paint)


def _named(each: StatementResult, side: Side, report: WorkshopReport) -> str:
    name = report.word(f"slide.{_ROLES[side]}")
    return f"{name} {each.tally.count(side)}"


def _fill(painter: QPainter, box: QRectF, side: Side, look: Look) -> None:
    color = look.color(_ROLES[side])
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setPen(QPen(color, 1))
    painter.setBrush(
        QBrush(color, Qt.BrushStyle.SolidPattern)
        if side is Side.AGREE
        else QBrush(look.color("surface"))
    )
    painter.drawRect(inner)
    if side is Side.DISAGREE:
        painter.setClipRect(inner)
        painter.setPen(QPen(color, 1.6))
        at = inner.left() - inner.height()
        while at < inner.right():
            painter.drawLine(QPointF(at, inner.bottom()), QPointF(at + inner.height(), inner.top()))
            at += _STRIPES
    painter.restore()


def _chart(vote: DotsResult, most: int, report: WorkshopReport) -> Chart:
    bars = tuple(
        Bar(
            fact="",
            label=choice.text,
            sentence=f"{choice.text}: {_count(choice.count)}",
            value=choice.count or 0,
            written=_count(choice.count),
            share=(choice.count or 0) / most,
            base="",
            date="",
            source="",
        )
        for choice in vote.choices
    )
    return Chart(
        id="",
        language=report.language,
        title=vote.question,
        scope="",
        bars=bars,
        scale=("0", "", str(most)),
        caveat="",
        notes=(),
        imprint="",
        edition="",
        address="",
        description="",
    )


def _count(count: int | None) -> str:
    """Nothing typed is not none."""
    return "–" if count is None else str(count)
