"""Take the map away as a picture: to the clipboard, or to a PNG or SVG file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from suunta import paths
from suunta.export.picture import Picture
from suunta.export.picture_image import image_of
from suunta.export.tile_map_picture import tile_map_picture
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.theme.paper_look import PaperLook

if TYPE_CHECKING:
    from suunta.ui.widgets.picture_saver import PictureSaver

_NAME = "suunta-experiments"


class MapPictures(QObject):
    """Tells in a sentence how it went."""

    told = Signal(str)

    def __init__(self, *, words: ExperimentWords, pool: QThreadPool, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._pool = pool
        self._page = parent
        self._saver: PictureSaver | None = None

    def set_words(self, words: ExperimentWords) -> None:
        self._words = words

    def picture(self) -> Picture:
        """The map in the language of the page, and light: it goes on paper and on slides."""
        look = PaperLook(paths.resources_folder())
        return tile_map_picture(self._words.map(), look, self._words.language)

    def copy(self) -> None:
        """Put the map on the clipboard."""
        QGuiApplication.clipboard().setImage(image_of(self.picture()))
        self.told.emit(self.tr("The map was copied as a picture."))

    def save(self) -> None:
        """Ask where to, and write the map there."""
        self.saver().save(self.picture(), _NAME)

    def saver(self) -> PictureSaver:
        """What writes the files; made when it is needed, because it brings Qt's SVG along."""
        if self._saver is None:
            from suunta.ui.widgets.picture_saver import PictureSaver

            self._saver = PictureSaver(pool=self._pool, parent=self._page)
            self._saver.told.connect(self.told)
        return self._saver
