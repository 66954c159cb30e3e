"""Small pictures of slides, painted one at a time when there is nothing else to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from suunta.export.slide_look import look_of
from suunta.export.slide_painter import overflow, paint_slide
from suunta.export.slide_view import SlideView
from suunta.ui.theme.theme import Theme

_MOST = 400
"""Pictures that are held: more than two long decks have slides."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    view: SlideView
    size: QSize
    density: float


class SlidePictures(QObject):
    """Asked again and again while something is painted; answers what it has."""

    painted = Signal()
    """There is another picture: whoever shows some asks again."""
    overfull_changed = Signal()
    """On some slide there is too much now, or not any more."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures: dict[str, tuple[_Wanted, QPixmap]] = {}
        self._waiting: dict[str, _Wanted] = {}
        self._overfull: set[str] = set()
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._paint_next)
        theme.changed.connect(self._forget)

    def picture(self, name: str, view: SlideView, size: QSize, density: float) -> QPixmap | None:
        """The picture called `name`; an older one of it until the one that is asked for is there.

        `None` where there is none at all yet.
        """
        wanted = _Wanted(view, size, density)
        known = self._pictures.get(name)
        if known is None or known[0] != wanted:
            self._waiting[name] = wanted
            self._idle.start()
        return known[1] if known else None

    def is_overfull(self, name: str) -> bool:
        """Whether more is on the slide than can be painted, as far as it was painted."""
        return name in self._overfull

    def _paint_next(self) -> None:
        if not self._waiting:
            self._idle.stop()
            return
        name = next(iter(self._waiting))
        wanted = self._waiting.pop(name)
        while len(self._pictures) >= _MOST:
            del self._pictures[next(iter(self._pictures))]
        self._pictures[name] = (wanted, self._painted(wanted))
        self.painted.emit()
        is_overfull = bool(overflow(wanted.view, look_of(self._theme.name)))
        if is_overfull != (name in self._overfull):
            self._overfull ^= {name}
            self.overfull_changed.emit()

    def _painted(self, wanted: _Wanted) -> QPixmap:
        size = wanted.size * wanted.density
        pixmap = QPixmap(size)
        pixmap.setDevicePixelRatio(wanted.density)
        look = look_of(self._theme.name)
        pixmap.fill(look.color("background"))
        painter = QPainter(pixmap)
        paint_slide(
            painter, QRectF(0, 0, wanted.size.width(), wanted.size.height()), wanted.view, look
        )
        painter.end()
        return pixmap

    def _forget(self) -> None:
        self._pictures.clear()
        self.painted.emit()
