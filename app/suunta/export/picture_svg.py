"""A picture as SVG: lines and real text, with its name and description for screen readers."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from suunta.export.picture import Picture

_FAMILY = re.compile(r'font-family="Inter"')
_FALLBACK = "font-family=\"Inter, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif\""
_ROOT = re.compile(r'<svg width="[^"]*" height="[^"]*"')
_NAME = re.compile(r"<(title|desc)>")


def svg_of(picture: Picture) -> bytes:
    """The picture as an SVG file in UTF-8."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(picture.width, picture.height))
    generator.setViewBox(QRect(0, 0, picture.width, picture.height))
    generator.setTitle(picture.title)
    generator.setDescription(picture.description)
    painter = QPainter(generator)
    picture.paint(painter)
    painter.end()
    return _mended(bytes(buffer.data().data()).decode("utf-8"), picture).encode("utf-8")


def _mended(svg: str, picture: Picture) -> str:
    """What Qt leaves out: the size in pixels, a role, the language, fonts where ours is missing."""
    root = (
        f'<svg role="img" aria-labelledby="title desc" xml:lang="{picture.language}"'
        f' lang="{picture.language}" width="{picture.width}" height="{picture.height}"'
    )
    svg = _ROOT.sub(root, svg, count=1)
    svg = _NAME.sub(lambda found: f'<{found[1]} id="{found[1]}">', svg, count=2)
    return _FAMILY.sub(_FALLBACK, svg)
