"""Icons drawn from SVG files, sharp at every size, each size drawn when it is first shown."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

_WINDOW_SIZES = (16, 32, 48, 128)
"""What systems ask of a window's icon."""


def tinted_icon(path: Path, color: QColor, disabled: QColor) -> QIcon:
    """The icon at `path` in `color`, and in `disabled` where its control is disabled."""
    return QIcon(_SvgEngine(path, color, disabled))


def drawn_icon(path: Path) -> QIcon:
    """The icon at `path` in its own colours."""
    return QIcon(_SvgEngine(path))


class _SvgEngine(QIconEngine):
    """A picture of one file, in one colour if one is given."""

    def __init__(
        self, path: Path, color: QColor | None = None, disabled: QColor | None = None
    ) -> None:
        super().__init__()
        self._path = path
        self._color = color
        self._disabled = disabled
        self._drawn: dict[tuple[int, int, int], QPixmap] = {}

    @override
    def clone(self) -> QIconEngine:
        return _SvgEngine(self._path, self._color, self._disabled)

    @override
    def availableSizes(
        self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        return [QSize(edge, edge) for edge in _WINDOW_SIZES]

    @override
    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        color = self._disabled if mode is QIcon.Mode.Disabled else self._color
        pixmap = QPixmap(self._picture(size * scale, color))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    @cached_property
    def _renderer(self) -> QSvgRenderer:
        return QSvgRenderer(QByteArray(self._path.read_bytes()))

    def _picture(self, size: QSize, color: QColor | None) -> QPixmap:
        """As large as `size` in pixels of the screen."""
        key = (size.width(), size.height(), color.rgba() if color else 0)
        if key not in self._drawn:
            self._drawn[key] = self._draw(size, color)
        return self._drawn[key]

    def _draw(self, size: QSize, color: QColor | None) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, QRectF(pixmap.rect()))
        if color is not None:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(pixmap.rect(), color)
        painter.end()
        return pixmap
