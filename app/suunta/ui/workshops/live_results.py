"""The results of one workshop for the slide on the wall: they change when a number is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from suunta.services.facilitating_results import results_of
from suunta.services.talking_capture import with_actions

if TYPE_CHECKING:
    from suunta.domain.labels import Labels
    from suunta.domain.shown_slide import ShownSlide
    from suunta.export.slide_view import Result
    from suunta.ui.workshops.workshop_desk import WorkshopDesk


class LiveResults(QObject):
    """Stays with its workshop, whatever else is opened on the page meanwhile."""

    changed = Signal()
    """The room is to see other numbers; not while the digits of one are being typed."""

    def __init__(
        self, desk: WorkshopDesk, workshop: str, labels: Labels, parent: QObject | None = None
    ) -> None:
        """`workshop` is the identifier of the workshop."""
        super().__init__(parent)
        self._desk, self._workshop, self._labels = desk, workshop, labels
        self._settled = desk.latest(workshop)
        desk.results_changed.connect(self._on_results_changed)

    def of(self, slide: ShownSlide) -> tuple[Result | None, ...]:
        """Of each point of a vote, in their order; empty where there is nothing to show."""
        return () if self._settled is None else results_of(self._settled, slide)

    def shown(self, slide: ShownSlide) -> ShownSlide:
        """A slide with what the room has agreed on, where it agrees on actions."""
        if self._settled is None:
            return slide
        return with_actions(slide, self._settled, self._labels)

    def _on_results_changed(self) -> None:
        latest = self._desk.latest(self._workshop)
        if latest != self._settled:
            self._settled = latest
            self.changed.emit()
