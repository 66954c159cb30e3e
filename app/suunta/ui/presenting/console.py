"""The presenter's console: this slide, the next, the notes and the clocks, for one pair of eyes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.talk import Mode, Shade
from suunta.domain.talk_key import Action
from suunta.services.talking import name_of
from suunta.ui.presenting.action_words import name_of as action_name
from suunta.ui.presenting.capture_strip import CaptureStrip
from suunta.ui.presenting.console_bar import ConsoleBar
from suunta.ui.presenting.framed_slide import FramedSlide
from suunta.ui.presenting.jump_panel import JumpPanel
from suunta.ui.presenting.key_button import KeyButton
from suunta.ui.presenting.key_name import key_name
from suunta.ui.presenting.keys_view import KeysView
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.notes_view import NotesView
from suunta.ui.presenting.overview_view import OverviewView
from suunta.ui.presenting.screen_place import put_on
from suunta.ui.presenting.slide_pictures import SlidePictures
from suunta.ui.presenting.state_words import StateWords
from suunta.ui.presenting.talk_desk import TalkDesk
from suunta.ui.presenting.time_panel import TimePanel
from suunta.ui.widgets.announcer import Announcer
from suunta.ui.widgets.elided_label import ElidedLabel

FIRST_SIZE = (1366, 820)
_LEAST = (800, 540)
_SLIDE_SHARE = 0.62
_NEXT_SHARE = 0.3
"""Of the height, at most: the notes need the rest."""
_ROOM_FOR_CAPS = 260
_MARGINS = (18, 14, 18, 12)
_QUIET = 3000
"""Milliseconds after which the buttons leave a slide that fills the screen."""


class Console(QWidget):
    """Single keys are commands here; what is typed into the jump field alone is text."""

    end_requested = Signal()
    """Somebody wants to close it: ask, and never simply end."""
    privacy_requested = Signal()
    """The person says that nobody else sees this screen."""
    screen_changed = Signal()
    """It is on another screen than before."""

    def __init__(
        self, desk: TalkDesk, pictures: SlidePictures, look: NightLook, title: str
    ) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._title = title
        self._place = ""
        self._is_bare = False
        self._may_go = False
        self._news = ""
        self._strip: CaptureStrip | None = None
        self._mode = Mode.SLIDE
        self.bar = ConsoleBar(look, parent=self)
        self.this = FramedSlide(pictures, look, parent=self)
        self._next_name = QLabel(self)
        self.next = FramedSlide(pictures, look, parent=self)
        self._notes_name = ElidedLabel(parent=self)
        self._smaller = KeyButton(Action.SMALLER, look, parent=self)
        self._larger = KeyButton(Action.LARGER, look, parent=self)
        self.notes = NotesView(look, parent=self)
        self._reveal = QPushButton(self)
        self.state_line = QLabel(self)
        self.times = TimePanel(look, parent=self)
        self.overview = OverviewView(desk, pictures, look, parent=self)
        self.keys = KeysView(look, parent=self)
        self.jump = JumpPanel(desk, look, parent=self)
        self._digits = QLabel(self)
        self._pages = QStackedWidget(self)
        self._talk_page = QWidget(self)
        self._right = QWidget(self)
        self._whole = QVBoxLayout(self)
        self._words = StateWords(self)
        self.announcer = Announcer(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._build()
        self._connect()
        self._dress()
        self._retranslate()

    # --- what it is told ---------------------------------------------------------------------

    def show_on(self, screen: QScreen) -> None:
        """Be on a screen, as large as it; where it lies on the desktop is the system's business."""
        self.hide()
        put_on(self, screen)
        if self._is_bare:
            self.showFullScreen()
        else:
            self.showMaximized()
        self._take_keys()

    def set_bare(self, is_bare: bool) -> None:
        """Show the slide and a few buttons alone: everybody sees this screen."""
        self._is_bare = is_bare
        self._right.setVisible(not is_bare)
        self.times.setVisible(not is_bare)
        self.bar.set_bare(is_bare)
        self.this.set_filling(is_bare)
        layout = self._talk_page.layout()
        assert layout is not None
        layout.setContentsMargins(*((0, 0, 0, 0) if is_bare else _MARGINS))
        self.notes.cover(is_bare or self.notes.is_covered)
        self.setMouseTracking(is_bare)
        self._whole.removeWidget(self.bar)
        if is_bare:
            self._quiet.start(_QUIET)
        else:
            self._whole.insertWidget(0, self.bar)
        self.bar.show()
        self._arrange()
        self.refresh()

    @property
    def is_bare(self) -> bool:
        return self._is_bare

    def capture(self, strip: CaptureStrip) -> None:
        """Let something be typed on the slide itself; a step or Escape puts the strip away."""
        self._put_away()
        self._strip = strip
        strip.setParent(self)
        strip.left.connect(self._put_away)
        strip.begin(self._desk.current)
        self._place_overlays()

    def cover_notes(self, is_covered: bool) -> None:
        """Somebody else may see this screen: show no notes on it until the person says so."""
        self.notes.cover(is_covered)
        self._reveal.setVisible(is_covered)

    def set_notes_size(self, percent: int) -> None:
        self.notes.set_percent(percent)
        self.times.set_percent(percent)

    def show_place(self, place: str) -> None:
        """Where the audience sees the slides."""
        self._place = place
        self.bar.show_title(self._title, place)

    def tell(self, sentence: str) -> None:
        """Say what happened; it stays until something else is done."""
        self._news = sentence
        self.announcer.say(sentence)
        self._show_state()

    def refresh(self) -> None:
        """Show the talk as it is now."""
        desk, talk = self._desk, self._desk.talk
        own = desk.for_audience() if self._is_bare else desk.for_presenter()
        self.this.canvas.show_view(own.view, own.look, own.shade, own.pointer)
        self.this.set_tone(self._tone())
        following = desk.for_next()
        self.next.canvas.show_view(following.view if following else None, desk.look)
        self.next.canvas.setVisible(following is not None)
        self.notes.show_notes(own.view.slide.notes)
        self.bar.show_talk(talk)
        self._show_next_name(following is not None)
        self._show_mode()
        self._show_digits()
        self._show_state()
        self.show_time()

    def show_time(self) -> None:
        self.times.show_talk(self._desk.talk, self._desk.now())

    def go(self) -> None:
        """Close for good."""
        self._may_go = True
        self.close()
        self.deleteLater()

    # --- events ------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and isinstance(self.focusWidget(), QPushButton):
            self._take_keys()
            return
        before = self._desk.talk
        if (name := key_name(event)) and self._desk.press(name):
            self._say_what_changed(before.sight != self._desk.talk.sight)
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._wake()
        super().mouseMoveEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_go:
            event.accept()
            return
        event.ignore()
        self.end_requested.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ScreenChangeInternal:
            self.screen_changed.emit()
        return super().event(event)

    # --- how ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("presenterConsole")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(*_LEAST)
        self.resize(*FIRST_SIZE)
        self._talk_page.setObjectName("consolePage")
        self._digits.setObjectName("digits")
        self._digits.setFrameShape(QFrame.Shape.StyledPanel)
        self._digits.hide()
        self.state_line.setObjectName("stateLine")
        self.state_line.setWordWrap(True)
        self._next_name.setProperty("role", "muted")
        self._notes_name.setProperty("role", "muted")
        self._reveal.hide()
        self._reveal.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pages.addWidget(self._talk_page)
        self._pages.addWidget(self.overview)
        self._pages.addWidget(self.keys)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.bar)
        self._whole.addWidget(self._pages, 1)
        self._build_talk_page()

    def _build_talk_page(self) -> None:
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
        page = QHBoxLayout(self._talk_page)
        page.setContentsMargins(*_MARGINS)
        page.setSpacing(20)
        page.addLayout(left, 1)
        page.addWidget(self._right)

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self.refresh)
        desk.ticked.connect(self.show_time)
        self._look.changed.connect(self._dress)
        self.bar.wanted.connect(self._on_wanted)
        self.bar.height_changed.connect(self._place_overlays)
        self._smaller.clicked.connect(lambda: desk.do(Action.SMALLER))
        self._larger.clicked.connect(lambda: desk.do(Action.LARGER))
        self._reveal.clicked.connect(self.privacy_requested)
        self.this.canvas.pointed.connect(self._on_pointed)
        self.this.canvas.setMouseTracking(True)
        self.overview.position_chosen.connect(self._on_position_chosen)
        self.jump.position_chosen.connect(self._on_position_chosen)
        self.jump.left.connect(desk.close_what_lies_open)
        self.jump.key_pressed.connect(desk.press)
        self._quiet.timeout.connect(self._on_quiet)

    def _dress(self) -> None:
        self.setPalette(self._look.palette())
        self.setStyleSheet(self._look.style_sheet())
        self._digits.setFont(self._look.big_font(30))

    def _arrange(self) -> None:
        """The slide beside its notes, in shares that suit a small window, too."""
        width = round(self.width() * (1 - _SLIDE_SHARE)) - 38
        self._right.setFixedWidth(width)
        for button in (self._smaller, self._larger):
            button.set_cap(width > self._look.grown(_ROOM_FOR_CAPS))
        most = round(self.height() * _NEXT_SHARE)
        self.next.setFixedHeight(min(self.next.heightForWidth(width), most))
        self.jump.setFixedWidth(min(self._look.grown(560), self.width() - 80))
        self._place_overlays()

    def _place_overlays(self) -> None:
        if self._is_bare:  # over the slide, which keeps its place when the buttons come and go
            self.bar.resize(self.width(), self.bar.height())  # one line or two
            self.bar.setGeometry(0, 0, self.width(), self.bar.sizeHint().height())
            self.bar.raise_()
        if self._strip is not None:
            height = self._strip.sizeHint().height()
            self._strip.setGeometry(0, self.height() - height, self.width(), height)
        top = self.bar.geometry().bottom() + 24
        self.jump.adjustSize()
        self.jump.move(QPoint((self.width() - self.jump.width()) // 2, top))
        self._digits.adjustSize()
        centre = QRect(QPoint(0, 0), self._digits.size())
        centre.moveCenter(self.rect().center())
        self._digits.move(centre.topLeft())

    def _tone(self) -> str:
        talk = self._desk.talk
        if talk.shade is not Shade.NONE or talk.is_paused:
            return "warning"
        return "healthcare" if talk.is_frozen else "brand"

    def _show_mode(self) -> None:
        mode, before = self._desk.talk.mode, self._mode
        self._mode = mode
        pages = {Mode.OVERVIEW: self.overview, Mode.KEYS: self.keys}
        self._pages.setCurrentWidget(pages.get(mode, self._talk_page))
        is_under_bar = self._is_bare and mode is not Mode.SLIDE
        self._whole.setContentsMargins(0, self.bar.height() if is_under_bar else 0, 0, 0)
        if mode is Mode.OVERVIEW:
            if before is not mode:
                self.overview.refresh()
                self.overview.setFocus()
            self.overview.go_to(self._desk.talk.place.position)
        elif mode is Mode.KEYS and before is not mode:
            self.keys.setFocus()
        if mode is Mode.FIELD and before is not mode:
            self._arrange()
            self.jump.begin()
            self._place_overlays()
        elif mode is not Mode.FIELD and before is Mode.FIELD:
            self.jump.hide()
        if mode is Mode.SLIDE and before is not mode:
            self._take_keys()
        self._wake()

    def _show_digits(self) -> None:
        digits = self._desk.talk.digits
        if digits:
            slides = self._desk.slides
            position = int(digits) - 1
            name = name_of(slides[position]) if 0 <= position < len(slides) else ""
            self._digits.setText(f" {digits} ↵  {name[:40]} ")
            self._place_overlays()
            self._digits.raise_()
        self._digits.setVisible(bool(digits))

    def _show_next_name(self, has_next: bool) -> None:
        talk = self._desk.talk
        if not has_next:
            words = self.tr("That was the last slide.")
        elif talk.hit:
            words = self.tr("Next: from what you put by") if talk.queue else self.tr("Back to")
        else:
            place = talk.next_place
            number = place.position + 1 if place else 0
            words = self.tr("Next · %1 of %2")
            words = words.replace("%1", str(number)).replace("%2", str(len(talk.plan)))
        self._next_name.setText(words)

    def _show_state(self) -> None:
        words, is_warning = self._words.of(self._desk, self._news)
        self.state_line.setText(words)
        self.state_line.setVisible(bool(words) and not self._is_bare)
        self.bar.show_title(self._title, words if self._is_bare else self._place)
        tone = "warning" if is_warning else ""
        if self.state_line.property("tone") != tone:
            self.state_line.setProperty("tone", tone)
            self.state_line.style().unpolish(self.state_line)
            self.state_line.style().polish(self.state_line)

    def _say_what_changed(self, has_moved: bool) -> None:
        """To a screen reader: the new slide, or how it stands otherwise."""
        self._news = "" if has_moved else self._news
        words, _ = self._words.of(self._desk, "")
        if has_moved:
            talk = self._desk.talk
            slide = name_of(self._desk.current)
            number = "" if talk.hit else f"{talk.place.position + 1} / {len(talk.plan)}. "
            words = f"{number}{slide}. {words}".strip()
        self._show_state()
        if words:
            self.announcer.say_soon(words)

    def _on_wanted(self, action: Action) -> None:
        self._desk.do(action)
        self.bar.show_talk(self._desk.talk)  # a button that was pressed has changed by itself

    def _on_position_chosen(self, position: int) -> None:
        self._desk.go_to(position)
        self._say_what_changed(has_moved=True)

    def _on_pointed(self, at: object) -> None:
        self._wake()
        self._desk.point(at if isinstance(at, tuple) else None)

    def _put_away(self) -> None:
        strip, self._strip = self._strip, None
        if strip is not None:
            strip.hide()
            strip.deleteLater()
            self._take_keys()

    def _take_keys(self) -> None:
        self.activateWindow()
        self.setFocus()

    def _wake(self) -> None:
        """The buttons come when the mouse moves, where the slide fills the screen."""
        if self._is_bare:
            self.bar.show()
            self._quiet.start(_QUIET)

    def _on_quiet(self) -> None:
        is_used = isinstance(self.focusWidget(), QPushButton)
        if self._is_bare and self._desk.talk.mode is Mode.SLIDE and not is_used:
            self.bar.hide()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Suunta – presenter"))
        self.setAccessibleName(self.tr("Presenter’s console"))
        self._notes_name.setText(self.tr("Notes"))
        self.this.canvas.setAccessibleDescription(self.tr("This slide"))
        self.next.canvas.setAccessibleDescription(self.tr("The next slide"))
        self._smaller.set_words("A\N{MINUS SIGN}", action_name(Action.SMALLER))
        self._larger.set_words("A+", action_name(Action.LARGER))
        self._smaller.setAccessibleName(action_name(Action.SMALLER))
        self._larger.setAccessibleName(action_name(Action.LARGER))
        self._reveal.setText(self.tr("Nobody else sees this screen: show the notes"))
        self.overview.setAccessibleName(action_name(Action.OVERVIEW))
        self.bar.show_title(self._title, self._place)
        self.refresh()
