"""What the console shows most of the time: this slide, the next, the notes and the clocks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.talk import Shade
from suunta.domain.talk_key import Action
from suunta.ui.presenting.action_words import about
from suunta.ui.presenting.action_words import name_of as action_name
from suunta.ui.presenting.framed_slide import FramedSlide
from suunta.ui.presenting.key_button import KeyButton
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.notes_view import NotesView
from suunta.ui.presenting.slide_pictures import SlidePictures
from suunta.ui.presenting.talk_desk import TalkDesk
from suunta.ui.presenting.time_panel import TimePanel
from suunta.ui.widgets.elided_label import ElidedLabel

_SLIDE_SHARE = 0.62
_NEXT_SHARE, _LEAST_NEXT_SHARE = 0.3, 0.17
"""Of the height, at most: the notes need the rest, and more of it the larger they are."""
_ROOM_FOR_CAPS = 260
_MARGINS = (18, 14, 18, 12)


class TalkPage(QWidget):
    """Shows the talk as it is when it is told to; where everybody sees it, the slide alone."""

    wanted = Signal(object)
    """An `Action`."""
    privacy_requested = Signal()
    """The person says that nobody else sees this screen."""

    def __init__(
        self, desk: TalkDesk, pictures: SlidePictures, look: NightLook, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._look = desk, look
        self._is_bare = False
        self._next_share = _NEXT_SHARE
        self.this = FramedSlide(pictures, look, parent=self)
        self._right = QWidget(self)
        self._next_name = QLabel(self)
        self.next = FramedSlide(pictures, look, parent=self)
        self._notes_name = ElidedLabel(parent=self)
        self._smaller = KeyButton(Action.SMALLER, look, parent=self)
        self._larger = KeyButton(Action.LARGER, look, parent=self)
        self._reveal = KeyButton(Action.REVEAL, look, parent=self)
        self.notes = NotesView(look, parent=self)
        self.state_line = QLabel(self)
        self.times = TimePanel(look, parent=self)
        self._build()
        self._retranslate()

    def set_bare(self, is_bare: bool) -> None:
        """Show the slide alone: everybody sees this screen."""
        self._is_bare = is_bare
        self._right.setVisible(not is_bare)
        self.times.setVisible(not is_bare)
        self.this.set_filling(is_bare)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(*((0, 0, 0, 0) if is_bare else _MARGINS))
        self.notes.cover(is_bare or self.notes.is_covered)

    def cover_notes(self, is_covered: bool) -> None:
        """Show no notes until the person says that nobody else sees this screen."""
        self.notes.cover(is_covered)
        self._reveal.setVisible(is_covered)

    def set_notes_size(self, percent: int) -> None:
        self._next_share = max(_LEAST_NEXT_SHARE, _NEXT_SHARE * 100 / max(100, percent))
        self.notes.set_percent(percent)
        self.times.set_percent(percent)
        self.arrange(self.width(), self.window().height())

    def refresh(self) -> None:
        """Show the talk as it is now."""
        desk = self._desk
        own = desk.for_audience() if self._is_bare else desk.for_presenter()
        self.this.canvas.show_view(own.view, own.look, own.shade, own.pointer)
        self.this.set_tone(self._tone())
        following = desk.for_next()
        self.next.canvas.show_view(following.view if following else None, desk.look)
        self.next.canvas.setVisible(following is not None)
        self.notes.show_notes(own.view.slide.notes)
        self._show_next_name(following is not None)
        self.show_time()

    def show_time(self) -> None:
        self.times.show_talk(self._desk.talk, self._desk.now())

    def show_state(self, words: str, *, is_warning: bool) -> None:
        """How the talk stands, where that is not as usual."""
        self.state_line.setText(words)
        self.state_line.setVisible(bool(words) and not self._is_bare)
        tone = "warning" if is_warning else ""
        if self.state_line.property("tone") != tone:
            self.state_line.setProperty("tone", tone)
            self.state_line.style().unpolish(self.state_line)
            self.state_line.style().polish(self.state_line)

    def arrange(self, width: int, height: int) -> None:
        """The slide beside its notes, in shares that suit a small window, too."""
        beside = round(width * (1 - _SLIDE_SHARE)) - 38
        self._right.setFixedWidth(beside)
        for button in (self._smaller, self._larger):
            button.set_cap(beside > self._look.grown(_ROOM_FOR_CAPS))
        most = round(height * self._next_share)
        self.next.setFixedHeight(min(self.next.heightForWidth(beside), most))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("consolePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.state_line.setObjectName("stateLine")
        self.state_line.setWordWrap(True)
        self._next_name.setProperty("role", "muted")
        self._notes_name.setProperty("role", "muted")
        self._reveal.hide()
        self._smaller.clicked.connect(lambda: self.wanted.emit(Action.SMALLER))
        self._larger.clicked.connect(lambda: self.wanted.emit(Action.LARGER))
        self._reveal.clicked.connect(self.privacy_requested)
        self.this.canvas.setMouseTracking(True)
        sizes = QHBoxLayout()
        sizes.setSpacing(6)
        sizes.addWidget(self._notes_name, 1)
        sizes.addWidget(self._smaller)
        sizes.addWidget(self._larger)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        right.addWidget(self._next_name)
        right.addWidget(self.next)
        right.addSpacing(4)
        right.addLayout(sizes)
        right.addWidget(self._reveal)
        right.addWidget(self.notes, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.this, 1)
        left.addWidget(self.state_line)
        left.addWidget(self.times)
        page = QHBoxLayout(self)
        page.setContentsMargins(*_MARGINS)
        page.setSpacing(20)
        page.addLayout(left, 1)
        page.addWidget(self._right)

    def _tone(self) -> str:
        talk = self._desk.talk
        if talk.shade is not Shade.NONE or talk.is_paused:
            return "warning"
        return "healthcare" if talk.is_frozen else "brand"

    def _show_next_name(self, has_next: bool) -> None:
        talk = self._desk.talk
        if not has_next:
            words = self.tr("That was the last slide.")
        elif talk.has_more_of_hit:
            words = self.tr("Next: how it goes on")
        elif talk.hit:
            words = self.tr("Next: from what you put by") if talk.queue else self.tr("Back to")
        else:
            place = talk.next_place
            number = place.position + 1 if place else 0
            words = self.tr("Next · %1 of %2")
            words = words.replace("%1", str(number)).replace("%2", str(len(talk.plan)))
        self._next_name.setText(words)

    def _retranslate(self) -> None:
        self._notes_name.setText(self.tr("Notes"))
        self.this.canvas.setAccessibleDescription(self.tr("This slide"))
        self.next.canvas.setAccessibleDescription(self.tr("The next slide"))
        self._smaller.set_words("A\N{MINUS SIGN}", action_name(Action.SMALLER))
        self._larger.set_words("A+", action_name(Action.LARGER))
        self._smaller.setAccessibleName(action_name(Action.SMALLER))
        self._larger.setAccessibleName(action_name(Action.LARGER))
        self._reveal.set_words(action_name(Action.REVEAL), about(Action.REVEAL))
