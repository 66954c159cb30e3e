"""What Suunta is and is not, and which edition of the texts this is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from suunta.domain.front_page import Overview
from suunta.ui.shown_date import shown_date

_PAPER = "suunta:vision/the-paper"


class EditionNote(QLabel):
    """Says that this is an unofficial digest, and leads to where the paper itself is."""

    open_requested = Signal(str)

    def __init__(self, *, overview: Overview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview = overview
        self.setObjectName("editionNote")
        self.setProperty("role", "faint")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(self.open_requested)
        self._retranslate()

    def show_overview(self, overview: Overview) -> None:
        self._overview = overview
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        digest = self.tr(
            "Suunta is an unofficial digest and no publication of the ministry, of THL or of"
            " DigiFinland."
        )
        paper = self.tr("Where the vision paper itself is")
        edition = self.tr("Edition %1, %2").replace("%1", self._overview.edition)
        edition = edition.replace("%2", shown_date(self._overview.date))
        self.setText(f'{digest} <a href="{_PAPER}">{paper}</a><br>{edition}')
