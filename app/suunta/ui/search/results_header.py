"""The line above the results: how many, how fast, and what was searched for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

from suunta.search.hit import Results
from suunta.ui.commands.hints import with_key_of
from suunta.ui.counting import Counting
from suunta.ui.search.line_fitting import HEIGHT
from suunta.ui.search.searched_row import SearchedRow
from suunta.ui.search.switched_off import NOTHING_OFF, SwitchedOff
from suunta.ui.theme.theme import Theme

_MARGIN = 12
_GAP = 10


class ResultsHeader(QWidget):
    """Says what the last search did, and lets go of what was searched for besides."""

    filters_toggled = Signal(bool)
    """The filters should be shown, or no longer be shown, in a narrow window."""

    save_requested = Signal()
    """The search should be kept."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: Results | None = None
        self._off = NOTHING_OFF
        self._active_filters = 0
        self._can_save = False
        self._count = QLabel(self)
        self._time = QLabel(self)
        self.searched = SearchedRow(theme=theme, parent=self)
        self._theme = theme
        self._save = QToolButton(self)
        self._filters = QPushButton(self)
        self._line = QHBoxLayout(self)
        self._build()
        self._retranslate()

    def show_results(self, results: Results) -> None:
        self._results = results
        self._show()

    def show_nothing(self) -> None:
        self._results = None
        self._show()

    def set_switched_off(self, off: SwitchedOff) -> None:
        """Take what the next results were searched without."""
        self._off = off

    def offer_filters(self, is_offered: bool) -> None:
        """Show the button that brings the filters, where there is no room for them."""
        self._filters.setVisible(is_offered)
        if not is_offered:
            self._filters.setChecked(False)
        self._fit_time()

    def offer_saving(self) -> None:
        """Show the button that keeps the search, whenever there are results."""
        self._can_save = True
        self._show()

    def wants_filters(self) -> bool:
        """Whether the filters were asked for with the button."""
        return self._filters.isChecked()

    def count_filters(self, active: int) -> None:
        """Say on the button how many values narrow the search: the filters may be out of sight."""
        self._active_filters = active
        self._name_filters()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()
        self._fit_time()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._count.setProperty("role", "strong")
        self._time.setProperty("role", "faint")
        for label in (self._count, self._time):
            label.setMinimumHeight(HEIGHT)
        self._filters.setCheckable(True)
        self._filters.setObjectName("filtersButton")
        self._filters.toggled.connect(self.filters_toggled)
        self._filters.hide()
        self._save.setObjectName("saveSearchButton")
        self._save.setProperty("role", "quiet")
        self._save.clicked.connect(self.save_requested)
        self._theme.changed.connect(self._tint)
        self._tint()
        self.searched.set_followers(self._save, self._filters)
        self._line.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._line.setSpacing(_GAP)
        for widget in self._widgets():
            self._line.addWidget(widget, int(widget is self.searched))
        self._align()

    def _widgets(self) -> tuple[QWidget, ...]:
        return (self._count, self._time, self.searched, self._save, self._filters)

    def _align(self) -> None:
        """In the middle of the one line; at its top once what was searched for takes more."""
        self._save.setFixedHeight(self.searched.line_height())
        is_tall = self.searched.height() > self.searched.line_height()
        place = Qt.AlignmentFlag.AlignTop if is_tall else Qt.AlignmentFlag.AlignVCenter
        for widget in self._widgets():
            self._line.setAlignment(widget, place)

    def _retranslate(self) -> None:
        self._name_filters()
        save = self.tr("Save this search")
        self._save.setToolTip(with_key_of(save, "search.save"))
        self._save.setAccessibleName(save)
        self._show()

    def _tint(self) -> None:
        self._save.setIcon(self._theme.icon("bookmark"))
        self._align()

    def _name_filters(self) -> None:
        text = self.tr("Filters")
        self._filters.setText(f"{text} ({self._active_filters})" if self._active_filters else text)
        self._fit_time()

    def _show(self) -> None:
        results = self._results
        self._save.setVisible(self._can_save and results is not None)
        if results is None:
            self._count.clear()
            self._time.clear()
        else:
            self._count.setText(self._counted(results.total))
            milliseconds = str(max(1, round(results.milliseconds)))
            self._time.setText(self.tr("{time} ms").replace("{time}", milliseconds))
        self.searched.show_searched(results, self._off if results else NOTHING_OFF)
        self._fit_time()

    def _fit_time(self) -> None:
        """Leave out the time, which the status line tells too, where its room is needed."""
        beside: list[QWidget] = [self._count, self._time]
        beside += [each for each in (self._save, self._filters) if not each.isHidden()]
        taken = sum(each.sizeHint().width() + _GAP for each in beside)
        room = self.width() - 2 * _MARGIN - taken
        needed = self.searched.needed_width()
        self._time.setVisible(not needed or needed <= room)

    def _counted(self, total: int) -> str:
        return Counting().results(total)
