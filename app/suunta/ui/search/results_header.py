"""The line above the results: how many, how fast, and what was searched for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.search.hit import Correction, Expansion, Results

_MOST_EXPANSIONS = 4


class ResultsHeader(QWidget):
    """Says in words what the last search did."""

    filters_toggled = Signal(bool)
    """The filters should be shown, or no longer be shown, in a narrow window."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: Results | None = None
        self._count = QLabel(self)
        self._time = QLabel(self)
        self._filters = QPushButton(self)
        self._searched = QLabel(self)
        self._build()
        self._retranslate()

    def show_results(self, results: Results) -> None:
        self._results = results
        self._show()

    def show_nothing(self) -> None:
        self._results = None
        self._show()

    def offer_filters(self, is_offered: bool) -> None:
        """Show the button that brings the filters, where there is no room for them."""
        self._filters.setVisible(is_offered)
        if not is_offered:
            self._filters.setChecked(False)

    def wants_filters(self) -> bool:
        """Whether the filters were asked for with the button."""
        return self._filters.isChecked()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._count.setProperty("role", "strong")
        self._time.setProperty("role", "faint")
        self._searched.setProperty("role", "muted")
        self._searched.setWordWrap(True)
        self._filters.setCheckable(True)
        self._filters.setObjectName("filtersButton")
        self._filters.toggled.connect(self.filters_toggled)
        self._filters.hide()
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._count)
        line.addWidget(self._time)
        line.addStretch(1)
        line.addWidget(self._filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(3)
        column.addLayout(line)
        column.addWidget(self._searched)

    def _retranslate(self) -> None:
        self._filters.setText(self.tr("Filters"))
        self._show()

    def _show(self) -> None:
        results = self._results
        if results is None:
            for label in (self._count, self._time, self._searched):
                label.clear()
            self._searched.hide()
            return
        self._count.setText(self._counted(results.total))
        milliseconds = str(max(1, round(results.milliseconds)))
        self._time.setText(self.tr("{time} ms").replace("{time}", milliseconds))
        sentences = [self._corrected(c) for c in results.corrections]
        if results.expansions:
            sentences.append(self._expanded(results.expansions))
        self._searched.setText(" ".join(sentences))
        self._searched.setVisible(bool(sentences))

    def _counted(self, total: int) -> str:
        if total == 1:
            return self.tr("1 result")
        return self.tr("{count} results").replace("{count}", str(total))

    def _corrected(self, correction: Correction) -> str:
        sentence = self.tr("Nothing holds ‘{typed}’; searched for ‘{searched}’.")
        return sentence.replace("{typed}", correction.typed).replace(
            "{searched}", correction.searched
        )

    def _expanded(self, expansions: tuple[Expansion, ...]) -> str:
        added = dict.fromkeys(expansion.added for expansion in expansions)
        return self.tr("Also: {words}.").replace(
            "{words}", ", ".join(list(added)[:_MOST_EXPANSIONS])
        )
