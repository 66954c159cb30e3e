"""Jump to a slide by a word of its title or its text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.services.talking import Found, name_of
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.talk_desk import TalkDesk
from suunta.ui.widgets.announcer import Announcer

_ROWS = 8
_POSITION = Qt.ItemDataRole.UserRole


class JumpPanel(QFrame):
    """Only while it is open letters are text; Escape and Enter close it."""

    position_chosen = Signal(int)
    left = Signal()
    key_pressed = Signal(str)
    """A key of a clicker, which types nothing."""

    def __init__(self, desk: TalkDesk, look: NightLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self.field = QLineEdit(self)
        self._list = QListWidget(self)
        self._told = QLabel(self)
        self._announcer = Announcer(self.field)
        self._build()
        self._retranslate()

    def begin(self) -> None:
        """Open empty, with the keyboard in the field."""
        self.field.clear()
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus()

    def shown(self) -> tuple[str, ...]:
        """The rows as they are read."""
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

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
        self.field.setObjectName("jumpField")
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemClicked.connect(self._on_clicked)
        self._told.setProperty("role", "faint")
        room = QVBoxLayout(self)
        room.setContentsMargins(12, 12, 12, 10)
        room.setSpacing(8)
        room.addWidget(self.field)
        room.addWidget(self._list)
        room.addWidget(self._told)
        self.hide()

    def _retranslate(self) -> None:
        name = self.tr("Jump to a slide: its number, or a word of it")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self._list.setAccessibleName(self.tr("Slides found"))

    def _take(self, event: QKeyEvent) -> bool:
        """What the field itself does not need; answers whether it was taken."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose()
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_PageDown:
                self.key_pressed.emit("PgDown")
            case Qt.Key.Key_PageUp:
                self.key_pressed.emit("PgUp")
            case Qt.Key.Key_F5:
                self.key_pressed.emit("F5")
            case _:
                return False
        return True

    def _search(self, words: str) -> None:
        self._list.clear()
        for found in self._found(words):
            item = QListWidgetItem(self._row(found))
            item.setData(_POSITION, found.position)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        count = self._list.count()
        row = self._list.sizeHintForRow(0) if count else 0
        self._list.setFixedHeight(row * min(count, _ROWS) + 4 if count else 0)
        told = self.tr("%n slide(s)", "", count) if words.strip() else ""
        self._told.setText(told)
        self._told.setVisible(bool(told))
        if words.strip():
            first = self._list.item(0).text() if count else ""
            self._announcer.say_soon(f"{told}. {first}" if first else told)
        self.adjustSize()

    def _row(self, found: Found) -> str:
        """With what was found where its title does not tell; of the notes nobody else reads."""
        name = f"{found.position + 1}. {name_of(found.slide)}"
        where = self.tr("in the notes") if found.is_in_notes else found.excerpt
        return f"{name} · {where}" if where else name

    def _found(self, words: str) -> tuple[Found, ...]:
        typed = words.strip()
        slides = self._desk.slides
        if typed.isdecimal() and 0 < int(typed) <= len(slides):
            position = int(typed) - 1
            return (Found(position, slides[position], True),)
        return self._desk.talking.find(typed, self._desk.language)

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is None:
            self.left.emit()
        else:
            self.position_chosen.emit(item.data(_POSITION))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.position_chosen.emit(item.data(_POSITION))

    def _step(self, by: int) -> None:
        count = self._list.count()
        if count:
            row = min(max(self._list.currentRow() + by, 0), count - 1)
            self._list.setCurrentRow(row)
            self._announcer.say(self._list.item(row).text())
