"""Put a hit on the clipboard, and say so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from suunta.domain.labels import Labels
from suunta.services.reading import Reading
from suunta.ui.search.hit_rows import HitRow


class HitClipboard:
    """Copies hits with what they rest on; each answers the sentence to show."""

    def __init__(self, *, reading: Reading, labels: Labels) -> None:
        self._reading = reading
        self._labels = labels

    def copy(self, row: HitRow) -> str:
        """The hit with its source, as text, HTML and Markdown."""
        from suunta.ui.reader.cite_mime import quotation_mime
        from suunta.ui.search.hit_copy import hit_quotation

        page = self._reading.page(row.hit.id, row.hit.language)
        quotation = hit_quotation(row, page, self._reading.edition, self._labels)
        QGuiApplication.clipboard().setMimeData(quotation_mime(quotation))
        told = QCoreApplication.translate("HitClipboard", "Copied with its source: %1")
        return told.replace("%1", row.title)

    def copy_address(self, row: HitRow) -> str:
        """The address of the passage alone."""
        from suunta.ui.search.hit_copy import address_of

        address = address_of(row)
        QGuiApplication.clipboard().setText(address)
        told = QCoreApplication.translate("HitClipboard", "Address copied: %1")
        return told.replace("%1", address)
