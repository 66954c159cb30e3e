"""What can be done with the page as a whole: a row of buttons at the foot of the side panel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.widgets.icon_words import set_words

_SPACING = 7
_INSET = 8


class PageButtons(QWidget):
    """Lies in as many lines as it needs."""

    cite_requested = Signal()
    print_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        # In line with the words above: rows of the outline have room for the ring of the focus.
        room = QVBoxLayout(self)
        room.setContentsMargins(_INSET, 0, 0, 0)
        self._flow = FlowLayout(spacing=_SPACING)
        room.addLayout(self._flow)
        self._cite = self._add_button("citeButton", "cite")
        self._print = self._add_button("printButton", "print")
        self._cite.clicked.connect(self.cite_requested)
        self._print.clicked.connect(self.print_requested)
        self._retranslate()
        theme.changed.connect(self._tint)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _add_button(self, name: str, icon: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("icon_name", icon)
        button.setIcon(self._theme.icon(icon))
        self._flow.addWidget(button)
        return button

    def _retranslate(self) -> None:
        set_words(self._cite, self.tr("Cite"))
        self._cite.setToolTip(self.tr("This page for a list of references, in five forms"))
        set_words(self._print, self.tr("Print"))
        self._print.setToolTip(self.tr("Look at the page on paper, print it or save it as PDF"))

    def _tint(self) -> None:
        for button in self.findChildren(QPushButton):
            button.setIcon(self._theme.icon(button.property("icon_name")))
