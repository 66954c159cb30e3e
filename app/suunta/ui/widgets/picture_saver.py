"""Save a picture as PNG or SVG, in whichever form the end of its name says."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from suunta.export.picture import Picture
from suunta.export.picture_image import png_of
from suunta.export.picture_svg import svg_of
from suunta.export.whole_file import write_whole
from suunta.ui.jobs import Cancelled
from suunta.ui.widgets.file_saver import FileSaver, Savable

_FORMATS = {".png": png_of, ".svg": svg_of}


class PictureSaver(QObject):
    """One for a page; remembers the folder as long as the page lives."""

    told = Signal(str)
    """Where the picture is now, in a sentence."""

    def __init__(self, *, pool: QThreadPool, parent: QWidget) -> None:
        super().__init__(parent)
        self._saver = FileSaver(pool=pool, folder=_pictures_folder(), parent=parent)
        self._saver.saved.connect(self._on_saved)

    def save(self, picture: Picture, name: str) -> None:
        """Ask where the picture goes, proposing `name`; nothing is written when that is left."""
        self._saver.save(self._savable(picture, f"{name}.png"))

    def write(self, picture: Picture, path: Path) -> None:
        """Write the picture without asking; as PNG where the name says neither form."""
        self._saver.write(self._savable(picture, path.name), path)

    def _savable(self, picture: Picture, name: str) -> Savable:
        kinds = (self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)"))
        return Savable(name, ";;".join(kinds), partial(_write, picture))

    def _on_saved(self, path: Path) -> None:
        self.told.emit(self.tr("Saved: %1").replace("%1", str(path)))


def _write(picture: Picture, path: Path, cancelled: Cancelled) -> None:
    content = _FORMATS.get(path.suffix.lower(), png_of)(picture)
    if not cancelled():
        write_whole(path, content)


def _pictures_folder() -> Path:
    location = QStandardPaths.StandardLocation.PicturesLocation
    return Path(QStandardPaths.writableLocation(location))
