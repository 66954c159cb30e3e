"""What can be set of a slide besides its words: kind, minutes, countdown, how a room votes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget
from typing_extensions import override

from suunta.domain.deck_change import MOST_MINUTES, set_up, timed
from suunta.domain.deck_changes import What
from suunta.domain.language import Language
from suunta.domain.slide import Ballot, Slide
from suunta.domain.slide_kind import HALF, RULES, SlideKind
from suunta.services.deck_making import kinds_for, of_kind
from suunta.ui.presentations.kind_names import kind_name
from suunta.ui.presentations.minutes_field import MinutesField
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.segmented import Segmented

_MOST_TIMER = 60.0
_MOST_DOTS = 10


class SlideSettings(QWidget):
    """Tells what the slide would be, and what was changed of it."""

    changed = Signal(object, object)
    """The `Slide` as it shall be, and `What` was changed."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slide: Slide | None = None
        self._language = Language.EN
        self._names = [QLabel(self) for _ in range(5)]
        self.kind = QPushButton(self)
        self._menu = QMenu(self.kind)
        self.minutes = MinutesField(theme=theme, least=HALF, most=MOST_MINUTES, parent=self)
        self.timer = MinutesField(theme=theme, least=0, most=_MOST_TIMER, parent=self)
        self.ballot = Segmented(parent=self)
        self.dots = MinutesField(theme=theme, least=1, most=_MOST_DOTS, parent=self)
        self._units = [QLabel(self) for _ in range(2)]
        self._rows = (
            (self.kind,),
            (self.minutes, self._units[0]),
            (self.timer, self._units[1]),
            (self.ballot,),
            (self.dots,),
        )
        self._build()
        self._retranslate()

    def show_slide(self, slide: Slide, language: Language) -> None:
        self._slide, self._language = slide, language
        options = RULES[slide.kind].options
        is_dots = slide.options.ballot is Ballot.DOTS
        shown = (
            len(kinds_for(slide)) > 1,
            True,
            "timer" in options,
            "ballot" in options,
            "dots" in options and is_dots,
        )
        for name, row, is_shown in zip(self._names, self._rows, shown, strict=True):
            for widget in (name, *row):
                widget.setVisible(is_shown)
        self.kind.setText(kind_name(slide.kind))
        self.minutes.show_minutes(slide.minutes, language)
        self.timer.show_minutes(slide.options.timer / 60, language)
        self.dots.show_minutes(slide.options.dots, language)
        self.ballot.set_current(slide.options.ballot.value)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.kind.setObjectName("slideKind")
        self.minutes.setObjectName("slideMinutes")
        self.timer.setObjectName("slideTimer")
        self.dots.setObjectName("slideDots")
        self.kind.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.minutes.changed.connect(self._on_minutes)
        self.timer.changed.connect(self._on_timer)
        self.dots.changed.connect(self._on_dots)
        self.ballot.chosen.connect(self._on_ballot)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(6)
        layout.setColumnStretch(1, 1)
        for number, (name, row) in enumerate(zip(self._names, self._rows, strict=True)):
            name.setProperty("role", "muted")
            name.setWordWrap(True)
            layout.addWidget(name, number, 0)
            line = QHBoxLayout()
            line.setSpacing(6)
            for widget in row:
                line.addWidget(widget)
            line.addStretch(1)
            layout.addLayout(line, number, 1)
        for unit in self._units:
            unit.setProperty("role", "muted")

    def _retranslate(self) -> None:
        names = (
            self.tr("Kind"),
            self.tr("Planned time"),
            self.tr("Countdown"),
            self.tr("The room votes by"),
            self.tr("Dots for each"),
        )
        for label, name, row in zip(self._names, names, self._rows, strict=True):
            label.setText(name)
            row[0].setAccessibleName(name)
        for unit in self._units:
            unit.setText(self.tr("min"))
        ballots = (
            (Ballot.AGREEMENT.value, self.tr("show of hands")),
            (Ballot.DOTS.value, self.tr("dots")),
        )
        ballot = self._slide.options.ballot if self._slide else Ballot.AGREEMENT
        self.ballot.set_options(ballots, ballot.value)
        if self._slide is not None:
            self.show_slide(self._slide, self._language)

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self._slide is None:
            return
        for kind in kinds_for(self._slide):
            action = self._menu.addAction(kind_name(kind))
            action.setCheckable(True)
            action.setChecked(kind is self._slide.kind)
            action.triggered.connect(lambda _checked=False, kind=kind: self._on_kind(kind))

    def _on_kind(self, kind: SlideKind) -> None:
        if self._slide is not None:
            self.changed.emit(of_kind(self._slide, kind), What.OPTIONS)

    def _on_minutes(self, minutes: float) -> None:
        if self._slide is not None:
            self.changed.emit(timed(self._slide, minutes), What.MINUTES)

    def _on_timer(self, minutes: float) -> None:
        self._set(timer=round(minutes * 60))

    def _on_dots(self, dots: float) -> None:
        self._set(dots=max(1, round(dots)))

    def _on_ballot(self, ballot: str) -> None:
        self._set(ballot=Ballot(ballot))

    def _set(self, **options: object) -> None:
        if self._slide is not None:
            given = replace(self._slide.options, **options)  # type: ignore[arg-type]
            self.changed.emit(set_up(self._slide, given), What.OPTIONS)


def focus_on(widget: QWidget) -> None:
    """Give the keyboard to a field as Tab would."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
