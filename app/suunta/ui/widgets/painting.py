"""Paint sector marks, chips, cards and focus rings; shape tells a sector, never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from suunta.export.sector_mark import paint_sector_mark as paint_sector_mark  # noqa: PLC0414
from suunta.ui.theme.theme import Theme

CHIP_HEIGHT = 21
"""At 100 %; a chip grows with its words."""
MARK = 10
FOCUS_WIDTH = 2
_PADDING = 9
_GAP = 5


def chip_size(text: str, font: QFont, sector: str = "") -> QSize:
    """The room a chip takes: with its mark when it names a sector."""
    mark = _mark_in(font) + _GAP if sector else 0
    width = QFontMetrics(_medium(font)).horizontalAdvance(text)
    return QSize(2 * _PADDING + mark + width + 1, chip_height(font))


def chip_height(font: QFont) -> int:
    """How high a chip with such words is."""
    return max(CHIP_HEIGHT, round(font.pixelSize() * 1.75))


def paint_chip(painter: QPainter, rect: QRect, text: str, theme: Theme, sector: str = "") -> None:
    """Paint a chip in the colours of its sector, or in quiet ones; text is elided to fit."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{sector}_soft" if sector else "surface_raised"))
    radius = rect.height() / 2
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    inside = rect.adjusted(_PADDING, 0, -_PADDING, 0)
    color = theme.color(sector or "text_muted")
    if sector:
        mark = _mark_in(theme.font("tiny"))
        top = inside.top() + (inside.height() - mark) / 2
        paint_sector_mark(painter, QRectF(inside.left(), top, mark, mark), sector, color)
        inside.setLeft(inside.left() + mark + _GAP)
    painter.setFont(_medium(theme.font("tiny")))
    painter.setPen(color)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


def paint_card(painter: QPainter, rect: QRect, theme: Theme, *, is_raised: bool = False) -> None:
    """Paint a card on the page: its ground, a hairline around it and a breath of shadow."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = theme.size("radius_card")
    card = QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5)
    shadow = theme.color("text")
    shadow.setAlphaF(0.05)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shadow)
    painter.drawRoundedRect(card.translated(0, 1.25), radius, radius)
    painter.setPen(QPen(theme.color("brand" if is_raised else "line"), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(card, radius, radius)
    painter.restore()


def paint_ground(painter: QPainter, rect: QRect, color: QColor, radius: int) -> None:
    """Paint the rounded ground of a row that is chosen or under the pointer."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    painter.restore()


def paint_focus_ring(painter: QPainter, rect: QRect, theme: Theme, radius: int) -> None:
    """Paint the ring around what has the keyboard, inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("focus"), FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def _mark_in(font: QFont) -> int:
    """How large a mark is beside the words of a chip."""
    return max(MARK, round(font.pixelSize() * 0.82))


def _medium(font: QFont) -> QFont:
    medium = QFont(font)
    medium.setWeight(QFont.Weight.Medium)
    return medium
