"""After the talk: how long each slide took, beside what was planned; as a page and as text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from suunta.domain.talk_plan import TOLERANCE
from suunta.domain.talk_times import SlideTime, TalkTimes, clock_text

_SIZE = (680, 560)
_COLUMN = 100


class TimesDialog(QDialog):
    """A table that a screen reader walks, and the same as text to copy."""

    def __init__(self, times: TalkTimes, names: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._times, self._names = times, names
        self.setObjectName("talkTimes")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("After the talk"))
        self.resize(*_SIZE)
        self.table = QTableWidget(len(times.slides), 4, self)
        self._told = QLabel(self)
        self._build()

    def text(self) -> str:
        """For an e-mail or a spreadsheet: columns parted by tabs."""
        rows = ["\t".join(self._headings()), *("\t".join(row) for row in self._rows())]
        return "\n".join((self._summary(), "", *rows))

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._told.setText(self.tr("Copied."))

    def _build(self) -> None:
        heading = QLabel(self.tr("After the talk"), self)
        heading.setProperty("role", "heading2")
        summary = QLabel(self._summary(), self)
        summary.setWordWrap(True)
        self._fill()
        copy = QPushButton(self.tr("Copy as text"), self)
        copy.clicked.connect(self.copy)
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(self._told, 1)
        row.addWidget(close)
        room = QVBoxLayout(self)
        room.setContentsMargins(24, 20, 24, 20)
        room.setSpacing(10)
        room.addWidget(heading)
        room.addWidget(summary)
        room.addWidget(self.table, 1)
        room.addLayout(row)

    def _fill(self) -> None:
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for column, words in enumerate(self._headings()):
            heading = QTableWidgetItem(words)
            heading.setTextAlignment((right if column else left) | Qt.AlignmentFlag.AlignVCenter)
            self.table.setHorizontalHeaderItem(column, heading)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(self.tr("Time of each slide"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(_COLUMN)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at, row in enumerate(self._rows()):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                if column:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(at, column, item)

    def _headings(self) -> list[str]:
        return [self.tr("Slide"), self.tr("Planned"), self.tr("Used"), self.tr("Difference")]

    def _rows(self) -> list[tuple[str, str, str, str]]:
        named = zip(self._times.slides, self._names, strict=True)
        return [
            (f"{number} · {name}", clock_text(slide.planned), *self._used(slide))
            for number, (slide, name) in enumerate(named, 1)
        ]

    def _used(self, slide: SlideTime) -> tuple[str, str]:
        """The difference is that of the two times as they are written."""
        if not slide.used:
            return self.tr("not shown"), ""
        return clock_text(slide.used), _difference(int(slide.used) - int(slide.planned))

    def _summary(self) -> str:
        words = self.tr("Used %1 of the %2 planned.")
        words = words.replace("%1", clock_text(self._times.used))
        words = words.replace("%2", clock_text(self._times.planned))
        longest = max(self._times.slides, key=lambda slide: slide.over, default=None)
        if longest is None or longest.over <= TOLERANCE:
            return words
        name = self._names[self._times.slides.index(longest)]
        more = self.tr("Longest over its plan: %1 (%2).")
        more = more.replace("%1", name).replace("%2", _difference(longest.over))
        return f"{words} {more}"


def _difference(seconds: float) -> str:
    """With its sign: whole seconds, as the two times beside it."""
    return clock_text(seconds) if seconds <= -1 else f"+{clock_text(seconds)}"
