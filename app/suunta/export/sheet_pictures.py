"""Pictures in a laid-out text that stay lines and letters, whatever they are painted on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from typing_extensions import override

from suunta.export.picture import Picture
from suunta.export.printed_page import PICTURE

_KIND = QTextFormat.ObjectTypes.UserObject + 7
_NAME = QTextFormat.Property.UserProperty + 7
_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"


class SheetPictures(QPyTextObject):
    """Paints the pictures of one document."""

    def __init__(
        self, pictures: Mapping[str, Picture], width: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._width = width

    def place_in(self, document: QTextDocument) -> None:
        """Put each picture where an image of its name stands; one without a picture goes."""
        if not self._pictures:
            return
        document.documentLayout().registerHandler(_KIND, self)
        for start, name in reversed(_images(document)):
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setObjectType(_KIND)
            form.setProperty(_NAME, name)
            cursor.insertText(_OBJECT if name in self._pictures else "", form)

    def picture_in(self, block: QTextBlock) -> Picture | None:
        """The picture that a paragraph consists of."""
        place = block.begin()
        form = place.fragment().charFormat() if not place.atEnd() else QTextCharFormat()
        return self._picture(form) if form.objectType() == _KIND else None

    @override
    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        picture = self._picture(format)
        return QSizeF(picture.width, picture.height) * self._scale(picture)

    @override
    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        picture = self._picture(format)
        painter.save()
        painter.translate(QRectF(rect).topLeft())
        painter.scale(self._scale(picture), self._scale(picture))
        picture.paint(painter)
        painter.restore()

    def _picture(self, form: QTextFormat) -> Picture:
        return self._pictures[form.property(_NAME)]

    def _scale(self, picture: Picture) -> float:
        """Never larger than it was made, nor wider than the text."""
        return min(1.0, self._width / picture.width)


def _images(document: QTextDocument) -> list[tuple[int, str]]:
    found = []
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            form = fragment.charFormat().toImageFormat()
            if form.isValid() and form.name().startswith(PICTURE):
                found.append((fragment.position(), form.name().removeprefix(PICTURE)))
            place += 1
        block = block.next()
    return found
