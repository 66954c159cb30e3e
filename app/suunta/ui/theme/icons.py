"""Paint a one-colour SVG in the colour of a role."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

EDGES = (16, 18, 20, 24, 32, 36, 40, 48)
"""Icons of 16 to 24 pixels, on screens of one and two device pixels a pixel."""


def tinted_icon(path: Path, color: QColor, disabled: QColor) -> QIcon:
    """The icon at `path` in `color`, and in `disabled` where its control is disabled."""
    renderer = QSvgRenderer(QByteArray(path.read_bytes()))
    icon = QIcon()
    for edge in EDGES:
        icon.addPixmap(_tinted(renderer, edge, color), QIcon.Mode.Normal)
        icon.addPixmap(_tinted(renderer, edge, disabled), QIcon.Mode.Disabled)
    return icon


def drawn_icon(path: Path) -> QIcon:
    """The icon at `path` in its own colours."""
    renderer = QSvgRenderer(QByteArray(path.read_bytes()))
    icon = QIcon()
    for edge in (*EDGES, 64, 128, 256):
        icon.addPixmap(_drawn(renderer, edge))
    return icon


def _tinted(renderer: QSvgRenderer, edge: int, color: QColor) -> QPixmap:
    pixmap = _drawn(renderer, edge)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), color)
    painter.end()
    return pixmap


def _drawn(renderer: QSvgRenderer, edge: int) -> QPixmap:
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return pixmap
