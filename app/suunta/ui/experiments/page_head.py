"""The head of the page: two lines where there is room, three or four where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.experiments.choice_bar import ChoiceBar
from suunta.ui.experiments.legend import Legend

_TWO_LINES, _THREE_LINES = 2.8, 1.9
"""How many times the width of the buttons the head must have for so few lines."""
_GAP = 10


class PageHead(QWidget):
    """Where there is little room, the title has a line to itself."""

    def __init__(
        self,
        *,
        title: QLabel,
        choice: ChoiceBar,
        legend: Legend,
        buttons: tuple[QWidget, ...],
        margins: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choice = choice
        self._margins = margins
        self._legend = legend
        self._buttons = QWidget(self)
        self._first = QHBoxLayout()
        self._second = QHBoxLayout()
        self._third = QHBoxLayout()
        self._fourth = QHBoxLayout()
        self._lines = 0
        self._build(title, buttons)

    @override
    def minimumSizeHint(self) -> QSize:
        """What four lines need, in two lines too: the page can always be made narrower."""
        width = self._buttons.sizeHint().width() + sum(self._margins)
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width() / max(1, self._buttons.sizeHint().width())
        self._arrange(2 if width >= _TWO_LINES else 3 if width >= _THREE_LINES else 4)

    def _build(self, title: QLabel, buttons: tuple[QWidget, ...]) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        self._first.addWidget(title, 1)
        self._second.addWidget(self._choice, 1)
        left, right = self._margins
        lines = QVBoxLayout(self)
        lines.setContentsMargins(left, 0, right, 0)
        lines.setSpacing(4)
        for line in (self._first, self._second, self._third, self._fourth):
            line.setSpacing(_GAP)
            lines.addLayout(line)
        self._arrange(2)

    def _arrange(self, lines: int) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        for line in (self._first, self._second, self._third, self._fourth):
            line.removeWidget(self._buttons)
            line.removeWidget(self._legend)
        top, middle = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
        if lines == 2:
            self._first.addWidget(self._buttons, 0, top)
            self._second.addWidget(self._legend, 0, middle)
        elif lines == 3:
            self._second.addWidget(self._buttons, 0, middle | Qt.AlignmentFlag.AlignLeft)
            self._third.addWidget(self._legend, 1)
        else:
            self._third.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignLeft)
            self._fourth.addWidget(self._legend, 1)
