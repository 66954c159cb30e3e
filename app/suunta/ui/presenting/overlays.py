"""What lies over the console for a moment: the jump field, what was put by, digits, a capture."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from suunta.domain.talk import Mode
from suunta.services.talking import name_of
from suunta.ui.presenting.capture_strip import CaptureStrip
from suunta.ui.presenting.jump_panel import JumpPanel
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.put_by_panel import PutByPanel
from suunta.ui.presenting.talk_desk import TalkDesk

_PANEL = 560
_BENEATH_BAR = 24
_BESIDE_DIGITS = 200
"""What remains free of the width, whatever the slide is called."""
_AROUND_DIGITS = 60


class Overlays(QObject):
    """Places them over a window, and opens the one that the talk's mode is about."""

    strip_left = Signal()
    """Nothing is typed on the slide any more."""
    room_changed = Signal(int)
    """So many pixels of the bottom are taken by what is typed."""

    def __init__(self, desk: TalkDesk, look: NightLook, over: QWidget, *, slide: QWidget) -> None:
        """`slide` is what the digits lie over: the notes beside it stay free."""
        super().__init__(over)
        self._slide = slide
        self._desk, self._look, self._over = desk, look, over
        self._bottom_of_bar = 0
        self.jump = JumpPanel(desk, look, parent=over)
        self.put_by = PutByPanel(desk, look, parent=over)
        self._panels: dict[Mode, JumpPanel | PutByPanel] = {
            Mode.FIELD: self.jump,
            Mode.PUT_BY: self.put_by,
        }
        self._digits = QLabel(over)
        self._strip: CaptureStrip | None = None
        self._digits.setObjectName("digits")
        self._digits.setFrameShape(QFrame.Shape.StyledPanel)
        self._digits.hide()
        for panel in self._panels.values():
            panel.left.connect(desk.close_what_lies_open)
            panel.key_pressed.connect(desk.press)

    def dress(self) -> None:
        self._digits.setFont(self._look.big_font(30))

    def enter(self, mode: Mode) -> None:
        """Open the panel of a mode that has begun, and close the others."""
        for each, panel in self._panels.items():
            if each is not mode:
                panel.hide()
        if mode in self._panels:
            self._panels[mode].begin()
            self.place()

    def refresh(self) -> None:
        """Show the digits that are typed, and what is put by, as they are now."""
        if self._desk.talk.mode is Mode.PUT_BY:
            self.put_by.refresh()
        talk = self._desk.talk
        digits = talk.digits
        if digits:
            words = self._slide_of(digits) if talk.is_slide_typed else self._no_slide_of(digits)
            room = min(self._slide.width(), self._over.width() - _BESIDE_DIGITS) - _AROUND_DIGITS
            fitting = self._digits.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, room
            )
            self._digits.setText(fitting)
            self.place()
            self._digits.raise_()
        self._digits.setVisible(bool(digits))

    def _slide_of(self, digits: str) -> str:
        return f"{digits} ↵  {name_of(self._desk.slides[int(digits) - 1])}"

    def _no_slide_of(self, digits: str) -> str:
        words = self.tr("There is no slide %1: the last is %2.")
        return words.replace("%1", digits).replace("%2", str(len(self._desk.slides)))

    def capture(self, strip: CaptureStrip) -> None:
        """Let something be typed on the slide itself."""
        self.put_strip_away()
        self._strip = strip
        strip.setParent(self._over)
        strip.left.connect(self.put_strip_away)
        strip.begin(self._desk.current)
        self.room_changed.emit(strip.sizeHint().height())
        self.place()

    def put_strip_away(self) -> None:
        strip, self._strip = self._strip, None
        if strip is not None:
            strip.hide()
            strip.deleteLater()
            self.room_changed.emit(0)
            self.strip_left.emit()

    def place_beneath(self, bottom_of_bar: int) -> None:
        """The bar is there now."""
        self._bottom_of_bar = bottom_of_bar
        self.place()

    def place(self) -> None:
        """Where they belong in the window as it is now."""
        over = self._over
        middle = self._slide.mapTo(over, self._slide.rect().center())
        if self._strip is not None:
            height = self._strip.sizeHint().height()
            self._strip.setGeometry(0, over.height() - height, over.width(), height)
        for panel in self._panels.values():
            panel.setFixedWidth(min(self._look.grown(_PANEL), over.width() - 80))
            panel.adjustSize()
            left = max(_BENEATH_BAR, middle.x() - panel.width() // 2)
            panel.move(QPoint(left, self._bottom_of_bar + _BENEATH_BAR))
        self._digits.adjustSize()
        box = QRect(QPoint(0, 0), self._digits.size())
        box.moveCenter(middle)
        self._digits.move(box.topLeft())
