"""Take the charts of a page along: as a picture on the clipboard, or as a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QThreadPool, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from suunta import paths
from suunta.domain.chart import Chart
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_charts import address_at
from suunta.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from suunta.export.picture import Picture
    from suunta.ui.widgets.picture_saver import PictureSaver

_CONTEXT = "ChartDesk"
_COPIED = QT_TRANSLATE_NOOP("ChartDesk", "Copied as a picture with its source: %1")
_COPY = QT_TRANSLATE_NOOP("ChartDesk", "Copy the chart as a picture")
_SAVE = QT_TRANSLATE_NOOP("ChartDesk", "Save the chart as a picture…")


class ChartDesk(QObject):
    """Serves one browser; what it takes to paint and save is loaded when it is wanted."""

    told = Signal(str)

    def __init__(self, *, browser: PageBrowser, pool: QThreadPool, parent: QWidget) -> None:
        super().__init__(parent)
        self._browser = browser
        self._pool = pool
        self._window = parent
        self._saver: PictureSaver | None = None

    def has_charts(self) -> bool:
        return bool(self._browser.charts())

    def copy(self) -> None:
        """Copy the chart of the page, the first one if there are several."""
        if charts := self._browser.charts():
            self.copy_chart(charts[0])

    def save(self) -> None:
        """Ask where the chart of the page goes, the first one if there are several."""
        if charts := self._browser.charts():
            self.save_chart(charts[0])

    def copy_chart(self, chart: Chart) -> None:
        from suunta.export.picture_image import image_of

        QGuiApplication.clipboard().setImage(image_of(_picture_of(chart)))
        self.told.emit(_words(_COPIED).replace("%1", chart.title))

    def save_chart(self, chart: Chart) -> None:
        from suunta.ui.widgets.picture_saver import PictureSaver

        if self._saver is None:
            self._saver = PictureSaver(pool=self._pool, parent=self._window)
            self._saver.told.connect(self.told)
        name = chart.id.replace("/", "-")
        self._saver.save(_picture_of(chart), f"suunta-{name}-{chart.language}")

    def begin_menu(self, menu: QMenu, place: QPoint) -> None:
        """Put what can be done with the chart under a place before everything else."""
        here = address_at(self._browser.document(), QPointF(place) - self._browser.origin())
        chart = next((chart for chart in self._browser.charts() if chart.address == here), None)
        if chart is None:
            return
        copy, save = QAction(_words(_COPY), menu), QAction(_words(_SAVE), menu)
        copy.triggered.connect(partial(self.copy_chart, chart))
        save.triggered.connect(partial(self.save_chart, chart))
        rest = menu.actions()
        menu.addActions([copy, save])
        menu.addSeparator()
        menu.addActions(rest)


def _picture_of(chart: Chart) -> Picture:
    """Light whatever the window shows, with its source line."""
    from suunta.export.chart_picture import chart_picture
    from suunta.ui.theme.paper_look import PaperLook

    return chart_picture(chart, PaperLook(paths.resources_folder()))


def _words(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
