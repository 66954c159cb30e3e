"""Ask which screen is the audience's, with a big label on each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.screen_place import put_on
from suunta.ui.presenting.screen_watch import facts_of

_NUMBER_SHARE = 0.28
"""Of the height of the screen: read from the last row."""


class ScreenQuestion(QObject):
    """Shows the labels until it is answered; each can be answered by key and by button."""

    answered = Signal(str, str)
    """The keys of the audience's screen and of the presenter's own."""
    share_wanted = Signal()
    """The slides go into a window instead, to be shared."""
    given_up = Signal()

    def __init__(
        self,
        screens: Sequence[QScreen],
        here: QScreen,
        look: NightLook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._here = facts_of(here).key
        self._keys = [facts_of(screen).key for screen in screens]
        self.labels = [
            ScreenLabel(number, screen, screen is here, look)
            for number, screen in enumerate(screens, 1)
        ]
        for label in self.labels:
            label.number_typed.connect(self._on_number)
            label.share_wanted.connect(self._on_share)
            label.given_up.connect(self._on_given_up)

    def ask(self) -> None:
        for label in self.labels:
            label.show_label()
        own = next((label for label in self.labels if label.is_here), self.labels[0])
        own.activateWindow()
        own.setFocus()

    def close(self) -> None:
        labels, self.labels = self.labels, []
        for label in labels:
            label.go()

    def _on_number(self, number: int) -> None:
        if not 1 <= number <= len(self._keys):
            return
        audience = self._keys[number - 1]
        others = [key for key in self._keys if key != audience]
        own = self._here if self._here in others else others[0]
        self.close()
        self.answered.emit(audience, own)

    def _on_share(self) -> None:
        self.close()
        self.share_wanted.emit()

    def _on_given_up(self) -> None:
        if self.labels:
            self.close()
            self.given_up.emit()


class ScreenLabel(QWidget):
    """Fills one screen with its number; nothing private is on it."""

    number_typed = Signal(int)
    share_wanted = Signal()
    given_up = Signal()

    def __init__(self, number: int, screen: QScreen, is_here: bool, look: NightLook) -> None:
        super().__init__()
        self._number, self._screen, self.is_here = number, screen, is_here
        self._may_go = False
        self.setObjectName("presenterConsole")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setPalette(look.palette())
        self.setStyleSheet(look.style_sheet())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build(look)

    def show_label(self) -> None:
        put_on(self, self._screen)
        self.showFullScreen()

    def go(self) -> None:
        self._may_go = True
        self.close()
        self.deleteLater()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal():
            self.number_typed.emit(int(event.text()))
        elif event.text().upper() == "W":
            self.share_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_go:
            event.ignore()
            self.given_up.emit()

    def _build(self, look: NightLook) -> None:
        facts = facts_of(self._screen)
        number = QLabel(str(self._number), self)
        height = self._screen.geometry().height()
        number.setStyleSheet(f"font-size: {round(height * _NUMBER_SHARE)}px; font-weight: 700;")
        name = QLabel(facts.label, self)
        name.setProperty("role", "heading3")
        asked = QLabel(self.tr("Does the audience see this screen?"), self)
        asked.setProperty("role", "heading1")
        told = self.tr("Then press %1. The slides fill it, and your notes stay off it.")
        how = QLabel(told.replace("%1", str(self._number)), self)
        how.setProperty("role", "muted")
        here = QPushButton(self.tr("Slides here: %1").replace("%1", str(self._number)), self)
        here.setProperty("role", "primary")
        here.clicked.connect(lambda: self.number_typed.emit(self._number))
        share = QPushButton(self.tr("In a window to share: W"), self)
        share.clicked.connect(self.share_wanted)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.given_up)
        self.setWindowTitle(f"Suunta – {self._number}")
        self.setAccessibleName(f"{self._number}. {facts.label}. {asked.text()} {how.text()}")
        room = QVBoxLayout(self)
        room.addStretch(1)
        for label in (number, name, asked, how):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            room.addWidget(label)
        room.addSpacing(look.grown(24))
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (here, share, cancel):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        room.addLayout(row)
        room.addStretch(1)
