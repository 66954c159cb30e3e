"""What was put by for the audience, in its order: to show one, take one out, move one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.talk_key import Action, action_of
from suunta.services.talking import name_of
from suunta.ui.presenting.key_name import key_name
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.talk_desk import TalkDesk
from suunta.ui.widgets.announcer import Announcer

_ROWS = 8
_ADDRESS = Qt.ItemDataRole.UserRole
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PutByPanel(QFrame):
    """Only the console shows it. Keys that are not the list's own are the talk's, as ever."""

    left = Signal()
    key_pressed = Signal(str)
    """A key of the talk."""

    def __init__(self, desk: TalkDesk, look: NightLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._look = desk, look
        self._queue: tuple[str, ...] = ()
        self._head = QLabel(self)
        self.list = QListWidget(self)
        self._nothing = QLabel(self)
        self._keys = QLabel(self)
        self._announcer = Announcer(self.list)
        self._build()
        self._retranslate()

    def begin(self) -> None:
        """Open at the thing that comes next, with the keyboard on it."""
        self._fill()
        self.list.setCurrentRow(0)
        self.show()
        self.raise_()
        self.list.setFocus()

    def refresh(self) -> None:
        """Show the order as it is now; the same thing stays chosen."""
        if self._queue != self._desk.talk.queue:
            self._fill()

    def shown(self) -> tuple[str, ...]:
        """The rows as they are read."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(event)
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("jumpPanel")
        self._head.setProperty("role", "strong")
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._keys.setProperty("role", "faint")
        self._keys.setWordWrap(True)
        self.list.setObjectName("putByList")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _item: self._show_current())
        room = QVBoxLayout(self)
        room.setContentsMargins(12, 12, 12, 10)
        room.setSpacing(8)
        for widget in (self._head, self._nothing, self.list, self._keys):
            room.addWidget(widget)
        self.hide()

    def _retranslate(self) -> None:
        self._head.setText(self.tr("Put by for the audience"))
        self.list.setAccessibleName(self.tr("Put by for the audience"))
        self._nothing.setText(
            self.tr("Nothing is put by. Shift+F9 in the program’s window puts by what you are at.")
        )
        self._keys.setText(
            self.tr("Enter shows it · Delete removes it · Alt+↑ and Alt+↓ move it · Esc closes")
        )
        self._fill()

    def _fill(self) -> None:
        kept, row = self._current(), max(self.list.currentRow(), 0)
        self._queue = self._desk.talk.queue
        self.list.clear()
        for number, address in enumerate(self._queue, 1):
            item = QListWidgetItem(f"{number}. {name_of(self._desk.hit_slide(address))}")
            item.setData(_ADDRESS, address)
            self.list.addItem(item)
        if kept in self._queue:
            row = self._queue.index(kept)
        self.list.setCurrentRow(min(row, len(self._queue) - 1))
        count = len(self._queue)
        height = self.list.sizeHintForRow(0) if count else self._look.grown(1)
        self.list.setFixedHeight(height * min(count, _ROWS) + 4 if count else height)
        self._nothing.setVisible(not count)
        self._keys.setVisible(bool(count))
        self.list.setAccessibleDescription("" if count else self._nothing.text())
        self.adjustSize()

    def _current(self) -> str:
        item = self.list.currentItem()
        address: str = item.data(_ADDRESS) if item is not None else ""
        return address

    def _take(self, event: QKeyEvent) -> bool:
        """What the list itself does not need; answers whether it was taken."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if key in _STEPS:
                self._move(_STEPS[key])
            return True
        name = key_name(event)
        if key == Qt.Key.Key_Escape or action_of(name) is Action.PUT_BY:
            self.left.emit()
        elif key in _CHOOSING and not self._desk.talk.digits:
            self._show_current()
        elif key in _REMOVING:
            self._remove()
        elif key in _STEPS or key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab):
            return False
        elif name:
            self.key_pressed.emit(name)
        return True

    def _show_current(self) -> None:
        if address := self._current():
            self._desk.show_put_by(address)

    def _remove(self) -> None:
        if address := self._current():
            name = name_of(self._desk.hit_slide(address))
            self._desk.drop(address)
            self._announcer.say(self.tr("No longer put by: %1").replace("%1", name))

    def _move(self, by: int) -> None:
        if address := self._current():
            self._desk.move_put_by(address, by)
            self._announcer.say(self.list.currentItem().text())
