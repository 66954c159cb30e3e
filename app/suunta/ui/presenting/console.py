"""The presenter's console: this slide, the next, the notes and the clocks, for one pair of eyes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.talk import Mode
from suunta.domain.talk_key import Action
from suunta.services.talking import name_of
from suunta.ui.presenting.action_words import name_of as action_name
from suunta.ui.presenting.capture_strip import CaptureStrip
from suunta.ui.presenting.console_bar import ConsoleBar
from suunta.ui.presenting.key_name import key_name
from suunta.ui.presenting.keys_view import KeysView
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.overlays import Overlays
from suunta.ui.presenting.overview_view import OverviewView
from suunta.ui.presenting.screen_place import put_on
from suunta.ui.presenting.slide_pictures import SlidePictures
from suunta.ui.presenting.state_words import StateWords
from suunta.ui.presenting.talk_desk import TalkDesk
from suunta.ui.presenting.talk_page import TalkPage
from suunta.ui.widgets.announcer import Announcer

FIRST_SIZE = (1366, 820)
_LEAST = (800, 540)
_QUIET = 3000
"""Milliseconds after which the buttons leave a slide that fills the screen."""
_NOT_FOR_ALL = (Mode.PUT_BY,)
"""What is not opened on a screen that everybody sees."""


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
        self._news_at = desk.talk.sight
        """What the presenter looked at when it was told."""
        self._mode = Mode.SLIDE
        self._taken = 0
        """Pixels of the bottom that something to type stands on."""
        self.bar = ConsoleBar(look, parent=self)
        self._pages = QStackedWidget(self)
        self.page = TalkPage(desk, pictures, look, parent=self)
        self.overview = OverviewView(desk, pictures, look, parent=self)
        self.keys = KeysView(look, parent=self)
        self.overlays = Overlays(desk, look, self, slide=self.page.this.canvas)
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
        self.bar.set_bare(is_bare)
        self.page.set_bare(is_bare)
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
        self.overlays.capture(strip)

    def show_place(self, place: str) -> None:
        """Where the audience sees the slides."""
        self._place = place
        self.bar.show_title(self._title, place)

    def tell(self, sentence: str) -> None:
        """Say what happened; it stays until something else is looked at."""
        self._news, self._news_at = sentence, self._desk.talk.sight
        self.announcer.say(sentence)
        self._show_state()

    def refresh(self) -> None:
        """Show the talk as it is now."""
        self.page.refresh()
        self.bar.show_talk(self._desk.talk)
        self._show_mode()
        self.overlays.refresh()
        self._show_state()

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
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.overview)
        self._pages.addWidget(self.keys)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.bar)
        self._whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self.refresh)
        desk.revised.connect(self._on_revised)
        desk.ticked.connect(self.page.show_time)
        self._look.changed.connect(self._dress)
        self.bar.wanted.connect(self._on_wanted)
        self.bar.height_changed.connect(self._place_overlays)
        self.page.wanted.connect(desk.do)
        self.page.privacy_requested.connect(self.privacy_requested)
        self.page.this.canvas.pointed.connect(self._on_pointed)
        self.overview.position_chosen.connect(self._on_position_chosen)
        self.overlays.jump.position_chosen.connect(self._on_position_chosen)
        self.overlays.strip_left.connect(self._take_keys)
        self.overlays.room_changed.connect(self._on_room_changed)
        self._quiet.timeout.connect(self._on_quiet)

    def _dress(self) -> None:
        self.setPalette(self._look.palette())
        self.setStyleSheet(self._look.style_sheet())
        self.overlays.dress()

    def _arrange(self) -> None:
        self.page.arrange(self.width(), self.height())
        self._place_overlays()

    def _place_overlays(self) -> None:
        if self._is_bare:  # over the slide, which keeps its place when the buttons come and go
            self.bar.resize(self.width(), self.bar.height())  # one line or two
            self.bar.setGeometry(0, 0, self.width(), self.bar.sizeHint().height())
            self.bar.raise_()
        self.overlays.place_beneath(self.bar.geometry().bottom())

    def _show_mode(self) -> None:
        mode, before = self._desk.talk.mode, self._mode
        if self._is_bare and mode in _NOT_FOR_ALL:
            self._desk.close_what_lies_open()
            return
        self._mode = mode
        pages = {Mode.OVERVIEW: self.overview, Mode.KEYS: self.keys}
        self._pages.setCurrentWidget(pages.get(mode, self.page))
        self._make_room()
        if mode is Mode.OVERVIEW:
            if before is not mode:
                self.overview.refresh()
                self.overview.setFocus()
            self.overview.go_to(self._desk.talk.place.position)
        elif mode is Mode.KEYS and before is not mode:
            self.keys.setFocus()
        if mode is not before:
            self.overlays.enter(mode)
        if mode is Mode.SLIDE and before is not mode:
            self._take_keys()
        self._wake()

    def _show_state(self) -> None:
        if self._desk.talk.sight != self._news_at:
            self._news = ""
        words, is_warning = self._words.of(self._desk, self._news, is_for_all=self._is_bare)
        self.page.show_state(words, is_warning=is_warning)
        self.bar.show_title(self._title, words if self._is_bare else self._place)

    def _say_what_changed(self, has_moved: bool) -> None:
        """To a screen reader: the new slide, or how it stands otherwise."""
        words, _ = self._words.of(self._desk, "", is_for_all=self._is_bare)
        if has_moved:
            talk = self._desk.talk
            slide = name_of(self._desk.current)
            number = "" if talk.hit else f"{talk.place.position + 1} / {len(talk.plan)}. "
            words = f"{number}{slide}. {words}".strip()
        self._show_state()
        if words:
            self.announcer.say_soon(words)

    def _on_revised(self) -> None:
        self.overview.refresh()
        self.overview.go_to(self._desk.talk.place.position)
        self.tell(self.tr("This is the changed presentation now."))

    def _on_wanted(self, action: Action) -> None:
        self._desk.do(action)
        self.bar.show_talk(self._desk.talk)  # a button that was pressed has changed by itself

    def _on_position_chosen(self, position: int) -> None:
        self._desk.go_to(position)
        self._say_what_changed(has_moved=True)

    def _on_pointed(self, at: object) -> None:
        self._wake()
        self._desk.point(at if isinstance(at, tuple) else None)

    def _on_room_changed(self, taken: int) -> None:
        """What is typed stands beneath the slide and covers nothing of it, nor do the buttons."""
        self._taken = taken
        self._make_room()

    def _make_room(self) -> None:
        is_under_bar = self._is_bare and (self._mode is not Mode.SLIDE or self._taken > 0)
        top = self.bar.sizeHint().height() if is_under_bar else 0
        self._whole.setContentsMargins(0, top, 0, self._taken)

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
        self.overview.setAccessibleName(action_name(Action.OVERVIEW))
        self.bar.show_title(self._title, self._place)
        self.refresh()
