"""The audience's window: the slide and nothing else, on their screen or in a window to share."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.talk import Shade
from suunta.export.slide_look import SlideLook
from suunta.export.slide_view import SlideView
from suunta.ui.presenting.key_name import key_name
from suunta.ui.presenting.screen_place import put_on
from suunta.ui.presenting.slide_canvas import SlideCanvas
from suunta.ui.presenting.slide_pictures import SlidePictures

_TO_SHARE = QSize(960, 540)
_LEAST = QSize(320, 180)


class AudienceWindow(QWidget):
    """Made anew for each screen it goes to; it is told what to show, and knows nothing else."""

    key_pressed = Signal(str)
    """A clicker sends its keys to whatever window has the keyboard."""
    activated = Signal()
    """The system has given it the keyboard."""
    screen_changed = Signal()
    """The system has put it on another screen."""
    closed_by_person = Signal()
    """Somebody closed the window that is shared."""

    def __init__(self, pictures: SlidePictures) -> None:
        super().__init__()
        self.canvas = SlideCanvas(pictures, parent=self)
        self._may_go = False
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.canvas)
        self.setObjectName("audienceWindow")
        self.setMinimumSize(_LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._retranslate()

    def show_on(self, screen: QScreen, *, takes_keys: bool) -> None:
        """Fill a screen; the keyboard stays with the presenter, unless there is nobody else."""
        if not takes_keys and sys.platform != "darwin":
            self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not takes_keys)
        put_on(self, screen)
        self.canvas.setCursor(Qt.CursorShape.BlankCursor)
        # What `showFullScreen` does, without asking for the keyboard at its end.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def show_to_share(self) -> None:
        """Be an ordinary window, to be shared in Teams or Zoom."""
        self.resize(_TO_SHARE)
        self.show()

    @property
    def is_filling(self) -> bool:
        """Whether it fills a screen."""
        return self.isFullScreen()

    def show_view(
        self,
        view: SlideView | None,
        look: SlideLook,
        shade: Shade = Shade.NONE,
        pointer: tuple[float, float] | None = None,
    ) -> None:
        """At once: whatever else is to be done for the presenter can wait."""
        self.canvas.show_view(view, look, shade, pointer)
        self.canvas.repaint_what_waits()

    def go(self) -> None:
        """Close for good."""
        self._may_go = True
        self.close()
        self.deleteLater()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if name := key_name(event):
            self.key_pressed.emit(name)
        event.accept()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """The system closes what fills a screen, too, with Alt and F4: whoever listens decides."""
        if self._may_go:
            event.accept()
            return
        event.ignore()
        self.closed_by_person.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ScreenChangeInternal:
            self.screen_changed.emit()
        elif event.type() is QEvent.Type.WindowActivate:
            self.activated.emit()
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Suunta – audience"))
