"""The strip above a page: over each column of text the language it is in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from suunta.domain.language import Language
from suunta.ui.commands.hints import with_key_of
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.segmented import Segmented

_HEIGHT = 44
_BUTTON = 28
_ICON = 16
_EDGE = 14
GUTTER = 36
"""What stands free between the two columns."""


class ColumnBar(QWidget):
    """Each column can be turned to another language; the bar knows neither text."""

    one_requested = Signal(str)
    other_requested = Signal(str)
    close_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._one = Segmented(parent=self)
        self._other = Segmented(parent=self)
        self._close = QToolButton(self)
        self._row = QHBoxLayout(self)
        self._has_choice = self._is_double = False
        self._reserved = 0
        self._build()
        self._retranslate()
        self._tint()
        theme.changed.connect(self._tint)

    def show_languages(
        self, languages: Sequence[Language], one: Language, other: Language | None
    ) -> None:
        """Offer the languages of the page, with those chosen that are shown: one, or two."""
        codes = [(language.value, language.value.upper()) for language in languages]
        self._has_choice, self._is_double = len(codes) > 1, other is not None
        self._one.set_options(codes, one.value)
        self._other.set_options(codes, other.value if other else "")
        self._close.setVisible(self._is_double)
        self._fit()

    def set_column(self, left: int, right: int) -> None:
        """Stand over the columns: what is free left and right of both."""
        self._row.setContentsMargins(left, 0, right, 1)
        self._fit()

    def reserve(self, width: int) -> None:
        """Leave so much at the end to what stands over the bar."""
        self._reserved = width
        self._fit()

    def closing_room(self) -> int:
        """How much the button at the end takes over two columns, with what is free around it."""
        return self._close.width() + 2 * _EDGE

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_close()
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("columnBar")
        # The first of them: Tab passes over those before the proxy.
        self.setFocusProxy(self._one)
        self.hide()
        self._one.setObjectName("oneLanguage")
        self._other.setObjectName("otherLanguage")
        self._close.setObjectName("closeColumns")
        self._close.setProperty("role", "quiet")
        self._row.setSpacing(GUTTER)
        for part in (self._one, self._other):
            column = QHBoxLayout()
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addStretch(1)
            self._row.addLayout(column, 1)
        self._one.chosen.connect(self.one_requested)
        self._other.chosen.connect(self.other_requested)
        self._close.clicked.connect(self.close_requested)

    def _fit(self) -> None:
        """Show a switch only where it has room; the side panel has one for the page as well."""
        margins = self._row.contentsMargins()
        inner = self.width() - margins.left() - margins.right()
        column = (inner - GUTTER) // 2 if self._is_double else inner
        taken = max(0, self._reserved - margins.right())
        rooms = (column, column - taken) if self._is_double else (column - taken, 0)
        has_room = [
            part.sizeHint().width() <= room
            for part, room in zip((self._one, self._other), rooms, strict=True)
        ]
        self._one.setVisible(self._has_choice and has_room[0])
        self._other.setVisible(self._is_double and has_room[1])

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Languages of this page"))
        self._one.setAccessibleName(self.tr("Language on the left"))
        self._other.setAccessibleName(self.tr("Language on the right"))
        name = self.tr("One language again")
        self._close.setAccessibleName(name)
        self._close.setToolTip(with_key_of(name, "page.beside"))

    def _place_close(self) -> None:
        side = self._close.height()
        self._close.move(self.width() - _EDGE - side, (self.height() - side) // 2)

    def _tint(self) -> None:
        side, icon = self._theme.grown(_BUTTON), self._theme.grown(_ICON)
        self._close.setFixedSize(side, side)
        self._close.setIconSize(QSize(icon, icon))
        self._close.setIcon(self._theme.icon("close"))
        self.setFixedHeight(self._theme.grown(_HEIGHT))
        self._place_close()
        self.update()
