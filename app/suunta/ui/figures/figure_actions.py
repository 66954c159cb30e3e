"""What can be done with the current figure, as buttons and as a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.widgets.flow_layout import FlowLayout

_MARGINS = (20, 10, 20, 11)
_GAP = 8


class FigureActions(QWidget):
    """Asks for what its buttons name; the menu offers the same, and all figures at once."""

    page_requested = Signal()
    save_requested = Signal()
    text_requested = Signal()
    picture_requested = Signal()
    csv_requested = Signal()
    all_csv_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = self._button("openFigure", self.page_requested)
        self._save = self._button("saveFigure", self.save_requested)
        self._copy_as = QLabel(self)
        self._text = self._button("copyFigureText", self.text_requested)
        self._picture = self._button("copyFigurePicture", self.picture_requested)
        self._table = self._button("copyFigureTable", self.csv_requested)
        self._build()
        self._retranslate()

    def menu(self) -> QMenu:
        """The same as a menu, gone once it is closed."""
        menu = QMenu(self)
        menu.addAction(self._open.text(), self.page_requested.emit)
        menu.addSeparator()
        menu.addAction(self._text.accessibleName(), self.text_requested.emit)
        menu.addAction(self._picture.accessibleName(), self.picture_requested.emit)
        menu.addAction(self._table.accessibleName(), self.csv_requested.emit)
        menu.addAction(self.tr("Copy all figures as CSV"), self.all_csv_requested.emit)
        menu.addSeparator()
        menu.addAction(self._save.text(), self.save_requested.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _button(self, name: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(wanted)
        return button

    def _build(self) -> None:
        self._open.setProperty("role", "primary")
        self._copy_as.setProperty("role", "muted")
        room = QVBoxLayout(self)
        room.setContentsMargins(*_MARGINS)
        room.setSpacing(_GAP)
        for row in (
            (self._open, self._save),
            (self._copy_as, self._text, self._picture, self._table),
        ):
            flow = FlowLayout(spacing=_GAP)
            for part in row:
                flow.addWidget(part)
            room.addLayout(flow)

    def _retranslate(self) -> None:
        self._open.setText(self.tr("Open page"))
        self._save.setText(self.tr("Save picture…"))
        self._copy_as.setText(self.tr("Copy as"))
        self._text.setText(self.tr("Text"))
        self._picture.setText(self.tr("Picture"))
        self._table.setText(self.tr("CSV"))
        self._text.setAccessibleName(self.tr("Copy as text"))
        self._picture.setAccessibleName(self.tr("Copy as a picture"))
        self._table.setAccessibleName(self.tr("Copy as CSV"))
        for button, hint in (
            (self._open, self.tr("The page of this figure")),
            (self._save, self.tr("As PNG or SVG, with the source line")),
            (self._text, self.tr("The exact wording with base, date, source and address")),
            (self._picture, self.tr("The chart with its source line, for a slide or a letter")),
            (self._table, self.tr("Number, wording, base and source as a row of a table")),
        ):
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
