"""Ask into which workshop the votes of a talk go, where its deck has been voted on today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from suunta.domain.workshop import Workshop
from suunta.services.talking_workshops import votes_in
from suunta.ui.shown_date import shown_date

_MOST = 3
"""Workshops to choose from: the page of workshops has the others."""
_WIDTH = 480


class WorkshopQuestion(QDialog):
    """The workshop that was used last is the answer of Enter: nothing of it is lost."""

    chosen = Signal(str)
    """The identifier of the workshop to go on with; empty for a new one."""

    def __init__(self, workshops: Sequence[Workshop], *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("workshopQuestion")
        title = self.tr("Go on with the workshop you have?")
        self.setWindowTitle(title)
        heading = QLabel(title, self)
        heading.setProperty("role", "heading2")
        about = QLabel(
            self.tr(
                "There are votes on this presentation from today. A new workshop begins without"
                " any."
            ),
            self,
        )
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        self.going_on = [self._button_for(each) for each in workshops[:_MOST]]
        self.going_on[0].setProperty("role", "primary")
        self.going_on[0].setDefault(True)
        self.new = QPushButton(self.tr("Begin a new workshop"), self)
        self.new.clicked.connect(partial(self._on_chosen, ""))
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        room = QVBoxLayout(self)
        room.setContentsMargins(24, 20, 24, 20)
        room.setSpacing(10)
        for widget in (heading, about, *self.going_on, self.new, cancel):
            room.addWidget(widget)
        self.setMinimumWidth(_WIDTH)

    def _button_for(self, workshop: Workshop) -> QPushButton:
        button = QPushButton(self._words_of(workshop), self)
        button.clicked.connect(partial(self._on_chosen, workshop.id))
        return button

    def _words_of(self, workshop: Workshop) -> str:
        name = " ".join(workshop.title.split()) or self.tr("Workshop without a name")
        parts = [name, _moment(workshop.created.astimezone())]
        if workshop.present is not None:
            parts.append(self.tr("%Ln present", "", workshop.present))
        parts.append(self.tr("%Ln vote(s)", "", votes_in(workshop)))
        return " · ".join(parts).replace("&", "&&")

    def _on_chosen(self, identifier: str) -> None:
        self.accept()
        self.chosen.emit(identifier)


def _moment(begun: datetime) -> str:
    """The time of today, the day of any other."""
    if begun.date() == datetime.now().astimezone().date():
        time = QTime(begun.hour, begun.minute)
        return QLocale().toString(time, QLocale.FormatType.ShortFormat)
    return shown_date(begun.date().isoformat())
