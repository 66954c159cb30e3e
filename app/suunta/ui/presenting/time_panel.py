"""The clocks of a talk: elapsed, remaining, this slide, the time of day, and the plan in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, QTime
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.talk import Talk
from suunta.domain.talk_key import Action, key_for
from suunta.domain.talk_plan import MINUTE, Pace, Standing
from suunta.domain.talk_times import clock_text
from suunta.ui.commands.keys import shown as written
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.plan_bar import PlanBar
from suunta.ui.widgets.announcer import Announcer
from suunta.ui.widgets.elided_label import ElidedLabel

_PIXELS = 34
_SMALLEST, _LARGEST = 60, 175
"""In percent: larger, the clocks would push the notes away."""
_GAP = 26


class _Clock(QWidget):
    """A time with its name over it."""

    def __init__(self, look: NightLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._percent = 100
        self._role = "text"
        self.name = ElidedLabel(parent=self)
        self.name.setProperty("role", "faint")
        self.time = QLabel(self)
        self.time.setFont(look.big_font(_PIXELS))
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addWidget(self.name)
        room.addWidget(self.time)
        self._dress()

    def set_percent(self, percent: int) -> None:
        if percent != self._percent:
            self._percent = percent
            self._dress()

    def width_at(self, percent: int) -> int:
        """How wide it is in a size."""
        metrics = QFontMetrics(self._look.big_font(_PIXELS * percent // 100))
        time = metrics.horizontalAdvance(self.time.text()) + 6
        return max(time, min(self.name.sizeHint().width(), round(1.4 * time)))

    def tell(self, name: str, time: str, role: str = "text") -> bool:
        """Show a time; whether it takes more or less room than before."""
        is_wider = len(time) != len(self.time.text()) or name != self.name.text()
        if name != self.name.text():
            self.name.setText(name)
        if time != self.time.text():
            self.time.setText(time)
            self.setAccessibleName(f"{name}: {time}")
        if role != self._role:
            self._role = role
            self._dress()
        return is_wider

    def _dress(self) -> None:
        size = self._look.grown(_PIXELS) * self._percent // 100
        color = self._look.color(self._role).name()
        self.time.setStyleSheet(f"color: {color}; font-size: {size}px; font-weight: 700;")


class TimePanel(QWidget):
    """Tells how the talk stands; what changes with it is said to a screen reader."""

    def __init__(self, look: NightLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pace: Pace | None = None
        self._percent = 100
        self._elapsed = _Clock(look, parent=self)
        self._remaining = _Clock(look, parent=self)
        self._slide = _Clock(look, parent=self)
        self._timer = _Clock(look, parent=self)
        self._day = _Clock(look, parent=self)
        self._plan = QLabel(self)
        self._bar = PlanBar(look, parent=self)
        self._row = QHBoxLayout()
        self.announcer = Announcer(self)
        self._build()

    def show_talk(self, talk: Talk, now: float) -> None:
        """Show how it stands at a moment."""
        standing = talk.standing(now)
        planned, used = talk.planned_for_slide(), talk.on_slide(now)
        # Of the seconds that are shown, so that the two make the whole.
        remaining = talk.plan.seconds - int(talk.elapsed(now))
        is_wider = self._elapsed.tell(
            self.tr("Paused") if talk.is_paused else self.tr("Elapsed"),
            clock_text(talk.elapsed(now)),
            "text_faint" if talk.is_paused else "text",
        )
        over = self.tr("Over time") if remaining < 0 else self.tr("Remaining")
        is_wider |= self._remaining.tell(
            over, clock_text(remaining), "warning" if remaining < 0 else "text"
        )
        name = self.tr("This slide · planned %1")
        if talk.is_frozen:
            name = self.tr("Slide %1 · planned %2")
            name = name.replace("%1", str(talk.seen.place.position + 1)).replace("%2", "%1")
        name = name.replace("%1", clock_text(planned))
        is_wider |= self._slide.tell(
            name, clock_text(used), "warning" if used > planned else "text"
        )
        is_wider |= self._day.tell(self.tr("Clock"), self._time_of_day())
        is_wider |= self._show_timer(talk, now)
        if is_wider:
            self._fit()
        self._show_plan(talk, standing, now)

    def set_percent(self, percent: int) -> None:
        """How large the clocks are."""
        self._percent = percent
        self._fit()

    def pace_in_words(self, standing: Standing) -> str:
        """Such as “3 min behind”; half a minute is none yet."""
        minutes = max(1, round(standing.seconds / MINUTE))
        if standing.pace is Pace.BEHIND:
            return self.tr("%n min behind", "", minutes)
        if standing.pace is Pace.AHEAD:
            return self.tr("%n min ahead", "", minutes)
        return self.tr("on time")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._pace = None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _clocks(self) -> tuple[_Clock, ...]:
        clocks = (self._elapsed, self._remaining, self._slide, self._timer, self._day)
        return tuple(clock for clock in clocks if not clock.isHidden())

    def _build(self) -> None:
        self.setObjectName("consoleFoot")
        self._timer.hide()
        self._row.setSpacing(self._look.grown(_GAP))
        for clock in (self._elapsed, self._remaining, self._slide, self._timer, self._day):
            self._row.addWidget(clock, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addStretch(1)
        self._plan.setProperty("role", "muted")
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(4)
        room.addLayout(self._row)
        room.addWidget(self._plan)
        room.addWidget(self._bar)

    def _fit(self) -> None:
        """As large as is wished, and no larger than all of them fit side by side."""
        percent = min(self._percent, _LARGEST)
        clocks = self._clocks()
        gaps = self._look.grown(_GAP) * (len(clocks) - 1)
        while percent > _SMALLEST and self.width() > 0:
            wanted = sum(clock.width_at(percent) for clock in clocks) + gaps
            if wanted <= self.width():
                break
            percent -= 5
        for clock in clocks:
            clock.set_percent(percent)

    def _show_timer(self, talk: Talk, now: float) -> bool:
        """What is left of the slide's timer, with its key; whether it takes other room."""
        whole = talk.plan.slides[talk.place.position].timer
        was_hidden = self._timer.isHidden()
        self._timer.setVisible(bool(whole))
        if not whole:
            return not was_hidden
        left = talk.timer_left(now, talk.place.position)
        shown = float(whole) if left is None else float(-(-left // 1))
        role = "brand_text" if talk.is_timer_running() else "text_faint"
        name = (
            self.tr("Timer · %1")
            if left is None or role != "text_faint"
            else self.tr("Stopped · %1")
        )
        time = clock_text(shown) if shown >= 0 else f"+{clock_text(-shown)}"
        name = name.replace("%1", written(QKeySequence(key_for(Action.TIMER))))
        is_wider = self._timer.tell(name, time, "warning" if shown <= 0 else role)
        return is_wider or was_hidden

    def _show_plan(self, talk: Talk, standing: Standing, now: float) -> None:
        pace = self.pace_in_words(standing)
        minutes = round(2 * talk.plan.seconds / MINUTE) / 2  # planned in halves
        words = self.tr("Plan: %1 min").replace("%1", QLocale().toString(minutes, "g", 4))
        self._plan.setText(f"{words} · {pace}")
        position = talk.seen.place.position
        whole = talk.plan.seconds or 1.0
        end = talk.plan.begins(position) + talk.plan.slides[position].seconds
        self._bar.show_shares(
            talk.elapsed(now) / whole, end / whole, is_late=standing.pace is Pace.BEHIND
        )
        if self._pace is not None and standing.pace is not self._pace:
            self.announcer.say(pace)
        self._pace = standing.pace

    def _time_of_day(self) -> str:
        return QTime.currentTime().toString(self.tr("HH:mm", "how the time of day is written"))
