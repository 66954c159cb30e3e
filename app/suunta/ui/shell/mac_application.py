"""The application on macOS, where the system hands an address over as an event, not an argument."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from suunta.domain.address import SCHEME


class MacApplication(QApplication):
    """Says which address somebody has clicked elsewhere, also when that is what started it."""

    address_asked = Signal(str)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.url().toString().startswith(SCHEME):
            address = event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
            self.address_asked.emit(address)
            return True
        return super().event(event)
