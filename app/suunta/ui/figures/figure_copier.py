"""Put a figure on the clipboard: as a picture, in words, or as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from suunta.domain.chart import Chart
from suunta.domain.labels import Labels
from suunta.export.chart_csv import chart_csv, chart_table
from suunta.export.chart_picture import chart_picture
from suunta.export.chart_text import chart_html, chart_text
from suunta.export.look import Look
from suunta.export.picture_image import image_of
from suunta.ui.counting import Counting
from suunta.ui.translation import QT_TRANSLATE_NOOP

_CONTEXT = "FigureCopier"
_PICTURE = QT_TRANSLATE_NOOP("FigureCopier", "Copied as a picture with its source: %1")
_TEXT = QT_TRANSLATE_NOOP("FigureCopier", "Copied with its source: %1")
_TEXTS = QT_TRANSLATE_NOOP("FigureCopier", "Copied with their sources: %1")
_CSV = QT_TRANSLATE_NOOP("FigureCopier", "Copied as a table: %1")


class FigureCopier:
    """Each way answers the sentence to show."""

    def __init__(self, *, labels: Labels, look: Look) -> None:
        self._labels = labels
        self._look = look

    def copy_picture(self, chart: Chart) -> str:
        """The chart with its source line, light whatever the window shows."""
        QGuiApplication.clipboard().setImage(image_of(chart_picture(chart, self._look)))
        return _told(_PICTURE, chart.title)

    def copy_text(self, chart: Chart) -> str:
        """The exact wording with base, date, source and address."""
        data = QMimeData()
        data.setText(chart_text(chart))
        data.setHtml(chart_html(chart))
        QGuiApplication.clipboard().setMimeData(data)
        return _told(_TEXT, chart.title)

    def copy_texts(self, charts: Sequence[Chart]) -> str:
        """Several figures, each as `copy_text` has it, a blank line between them."""
        data = QMimeData()
        data.setText("\n\n".join(map(chart_text, charts)))
        data.setHtml("<hr/>".join(map(chart_html, charts)))
        QGuiApplication.clipboard().setMimeData(data)
        return _told(_TEXTS, Counting().figures(len(charts)))

    def copy_csv(self, charts: Sequence[Chart]) -> str:
        """A row a number, under headings; cells where they are pasted into a spreadsheet."""
        language = charts[0].language
        written = chart_csv(charts, self._labels, language)
        data = QMimeData()
        data.setText(written)
        data.setHtml(chart_table(charts, self._labels, language))
        data.setData("text/csv", written.encode("utf-8"))
        QGuiApplication.clipboard().setMimeData(data)
        if len(charts) == 1:
            return _told(_CSV, charts[0].title)
        return _told(_CSV, Counting().figures(len(charts)))


def _told(sentence: str, what: str) -> str:
    return QCoreApplication.translate(_CONTEXT, sentence).replace("%1", what)
