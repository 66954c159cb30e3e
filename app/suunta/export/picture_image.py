"""A picture as pixels, for the clipboard and for PNG files."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from suunta.export.picture import Picture

SCALE = 2
"""Device pixels a pixel: sharp on a slide and on paper."""
_DOTS_A_METRE = round(96 * SCALE / 0.0254)


def image_of(picture: Picture, scale: float = SCALE) -> QImage:
    """The picture painted at a scale; its words travel with it, as PNG keeps them."""
    image = QImage(
        round(picture.width * scale), round(picture.height * scale), QImage.Format.Format_ARGB32
    )
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    picture.paint(painter)
    painter.end()
    image.setText("Title", picture.title)
    image.setText("Description", picture.description)
    return image


def png_of(picture: Picture, scale: float = SCALE) -> bytes:
    """The picture as a PNG file that says how large it is meant to be."""
    image = image_of(picture, scale)
    image.setDotsPerMeterX(_DOTS_A_METRE)
    image.setDotsPerMeterY(_DOTS_A_METRE)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
