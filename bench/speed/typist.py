"""Types into the real window, and notes how long each key took to reach the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from bench.speed.keystrokes import BACK, Keystroke
from bench.speed.painted import Painted
from bench.speed.pressing import press
from suunta.ui.shell.session import Session

PAUSE = 5
"""Milliseconds between a painted answer and the next key, where one waits for the other."""
BURST = 60
"""Milliseconds from key to key of a fast typist, who waits for nothing."""
PATIENCE = 20_000


@dataclass(slots=True)
class Typed:
    """What was measured while typing; all in milliseconds."""

    painted: list[float] = field(default_factory=list)
    """From each key to its painted answer; without the keys that a newer one overtook."""
    overtaken: int = 0
    gaps: list[float] = field(default_factory=list)
    """Between two wake-ups of the interface thread, which asks to be woken every millisecond."""
    busy: float = 0.0
    """Time the interface thread worked, however busy the computer was otherwise."""

    def add(self, other: Typed) -> None:
        self.painted += other.painted
        self.overtaken += other.overtaken
        self.gaps += other.gaps
        self.busy += other.busy


class Typist(QObject):
    """One person at the keyboard of one window."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.pages is not None
        self._window = session.window
        self._field = session.window.top_bar.search_field
        self._painted = Painted(page=session.pages.search, tell=self._on_painted)
        self._pressed: dict[str, float] = {}
        self._typed = Typed()
        self._waited_for = ""
        self._loop = QEventLoop()
        self._strokes: Sequence[Keystroke] = ()
        self._next = 0
        self._started = self._last_beat = 0.0
        self._beat = _timer(self, 1, self._on_beat)
        self._burst = _timer(self, 1, self._on_burst)
        self._pause = _timer(self, PAUSE, self._loop.quit)
        self._patience = _timer(self, PATIENCE, self._on_patience_ended)
        for once in (self._pause, self._patience):
            once.setSingleShot(True)

    def type_patiently(self, strokes: Sequence[Keystroke]) -> Typed:
        """Each key when the answer to the one before has been on the screen for a moment."""
        self._begin()
        for stroke in strokes:
            self._press(stroke, perf_counter())
            self._wait_for(stroke.text)
            self.rest(PAUSE)
        return self._end()

    def type_fast(self, strokes: Sequence[Keystroke]) -> Typed:
        """Each key a fixed time after the one before; measured from when it was due."""
        self._begin()
        self._strokes, self._next, self._started = strokes, 0, perf_counter()
        self._waited_for = strokes[-1].text
        self._burst.start()
        self._wait_for(strokes[-1].text)
        self._burst.stop()
        typed = self._end()
        typed.overtaken = len(strokes) - len(typed.painted)
        return typed

    def wait_for_early(self, text: str, since: float) -> float:
        """Milliseconds from `since` until the answer to what was typed before is painted."""
        self._typed = Typed()
        self._pressed = {text: since}
        self._wait_for(text)
        return self._typed.painted[0]

    def rest(self, milliseconds: int) -> None:
        """Let the window do what it has to do."""
        self._pause.start(milliseconds)
        self._loop.exec()

    def _begin(self) -> None:
        # A field without the keyboard takes it at the first key, and selects what it holds.
        self._window.activateWindow()
        self._field.setFocus()
        self.rest(PAUSE)
        self._typed = Typed()
        self._pressed.clear()
        self._last_beat = perf_counter()
        self._typed.busy = -thread_time() * 1000
        self._beat.start()

    def _end(self) -> Typed:
        self._beat.stop()
        self._typed.busy += thread_time() * 1000
        press(self._field, "", Qt.Key.Key_Escape)
        self.rest(2 * PAUSE)
        return self._typed

    def _press(self, stroke: Keystroke, due: float) -> None:
        self._pressed[stroke.text] = due
        if stroke.key == BACK:
            press(self._field, "", Qt.Key.Key_Backspace)
        else:
            press(self._field, stroke.key)
        assert self._field.text() == stroke.text

    def _wait_for(self, text: str) -> None:
        self._waited_for = text
        self._patience.start()
        failed = self._loop.exec()
        self._patience.stop()
        if failed:
            raise TimeoutError(f"The answer to {text!r} did not reach the screen.")

    def _on_painted(self, text: str, moment: float) -> None:
        pressed = self._pressed.pop(text, None)
        if pressed is None:
            return
        self._typed.painted.append((moment - pressed) * 1000)
        if text == self._waited_for:
            self._loop.quit()

    def _on_beat(self) -> None:
        now = perf_counter()
        self._typed.gaps.append((now - self._last_beat) * 1000)
        self._last_beat = now

    def _on_patience_ended(self) -> None:
        self._loop.exit(1)

    def _on_burst(self) -> None:
        due = self._started + self._next * BURST / 1000
        if self._next < len(self._strokes) and perf_counter() >= due:
            self._next += 1
            self._press(self._strokes[self._next - 1], due)


def _timer(parent: QObject, milliseconds: int, slot: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer
