"""A bar of votes: what agrees, passes and disagrees, each with its number on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from suunta.domain.workshop_votes import Side, Tally
from suunta.ui.theme.theme import Theme

_HEIGHT = 20
_LEAST = 60
_ORDER = (Side.AGREE, Side.PASS, Side.DISAGREE)
"""Agreement and disagreement lie at the ends; what passes lies between them."""
_ROLES = {Side.AGREE: "agree", Side.PASS: "passed", Side.DISAGREE: "disagree"}
_NUMBER_AIR = 4


class VoteBar(QWidget):
    """Its length is everybody present; what nobody has said yet stays empty."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tally = Tally()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_tally(self, tally: Tally) -> None:
        self._tally = tally
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.grown(_LEAST), self._theme.grown(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self._theme, QRectF(self.rect())
        radius = theme.size("radius_small")
        outline = QPainterPath()
        outline.addRoundedRect(box, radius, radius)
        painter.setClipPath(outline)
        painter.fillRect(box, theme.color("surface_raised"))
        font = theme.font("tiny")
        painter.setFont(font)
        left = box.left()
        # Of one side alone, with nobody having said how many there are, all would be all.
        is_known = self._tally.present is not None or not self._tally.is_partial
        for side in _ORDER:
            count = self._tally.count(side)
            if not count or not is_known:
                continue
            width = box.width() * count / self._tally.base
            part = QRectF(left, box.top(), width, box.height())
            painter.fillRect(part, theme.color(_ROLES[side]))
            if QFontMetrics(font).horizontalAdvance(str(count)) + _NUMBER_AIR <= width:
                painter.setPen(theme.color("on_vote"))
                painter.drawText(part, Qt.AlignmentFlag.AlignCenter, str(count))
            left += width
            if left < box.right() - 1:
                # A hair of the ground between two parts, for whoever cannot tell their colours.
                painter.fillRect(
                    QRectF(left - 1, box.top(), 1, box.height()), theme.color("surface")
                )


class DotsBar(QWidget):
    """A bar of dots on one choice, beside the choice that has most."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_share(self, share: float) -> None:
        """From 0 to 1."""
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.grown(_LEAST), self._theme.grown(12))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.grown(24), self._theme.grown(12))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        radius = box.height() / 2
        outline = QPainterPath()
        outline.addRoundedRect(box, radius, radius)
        painter.setClipPath(outline)
        painter.fillRect(box, self._theme.color("surface_raised"))
        filled = QRectF(box.left(), box.top(), box.width() * self._share, box.height())
        painter.fillRect(filled, self._theme.color("agree"))
