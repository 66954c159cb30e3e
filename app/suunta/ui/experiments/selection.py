"""What is chosen among the experiments: one answer for the map, the matrix and the list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from suunta.domain.document import DocumentId
from suunta.services.experiment_overview import NOTHING, Choice, ExperimentOverview


class Selection(QObject):
    """Holds the choice; whoever shows it listens, whoever is pointed at tells."""

    changed = Signal()

    def __init__(self, *, overview: ExperimentOverview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overview = overview
        self._choice = NOTHING

    @property
    def choice(self) -> Choice:
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Choose; choosing what is chosen already changes nothing."""
        if choice != self._choice:
            self._choice = choice
            self.changed.emit()

    def choose_region(self, slug: str) -> None:
        self.choose(Choice(region=slug))

    def choose_cell(self, use_case: str, sector: str) -> None:
        self.choose(Choice(use_case=use_case, sector=sector))

    def choose_experiment(self, identifier: DocumentId) -> None:
        """Choose one experiment; the county or the cell stays chosen if it is in there."""
        self.choose(self._overview.with_experiment(self._choice, identifier))

    def clear(self) -> None:
        self.choose(NOTHING)
