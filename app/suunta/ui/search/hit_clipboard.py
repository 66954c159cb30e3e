"""Put a hit on the clipboard, and say so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from suunta.domain.labels import Labels
from suunta.services.reading import Reading
from suunta.ui.search.hit_copy import address_of, hit_copy
from suunta.ui.search.hit_rows import HitRow


class HitClipboard:
    """Copies hits with what they rest on; each answers the sentence to show."""

    def __init__(self, *, reading: Reading, labels: Labels) -> None:
        self._reading = reading
        self._labels = labels

    def copy(self, row: HitRow) -> str:
        """The hit with its source, as text and as HTML."""
        page = self._reading.page(row.hit.id, row.hit.language)
        copy = hit_copy(row, page, self._labels)
        data = QMimeData()
        data.setText(copy.text)
        data.setHtml(copy.html)
        QGuiApplication.clipboard().setMimeData(data)
        told = QCoreApplication.translate("HitClipboard", "Copied with its source: %1")
        return told.replace("%1", row.title)

    def copy_address(self, row: HitRow) -> str:
        """The address of the passage alone."""
        address = address_of(row)
        QGuiApplication.clipboard().setText(address)
        told = QCoreApplication.translate("HitClipboard", "Address copied: %1")
        return told.replace("%1", address)
