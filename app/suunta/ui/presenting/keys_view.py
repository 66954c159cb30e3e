"""The keys of a talk, explained where they are needed."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget
from typing_extensions import override

from suunta.domain.talk_key import KEYS, Action
from suunta.ui.commands.keys import shown
from suunta.ui.presenting.action_words import EXPLAINED, about, name_of
from suunta.ui.presenting.night_look import NightLook

_MOST_KEYS = 4


class KeysView(QTextBrowser):
    """A table; every key but those that scroll it is the talk's."""

    def __init__(self, look: NightLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("talkKeys")
        self.setFrameShape(QFrame.Shape.NoFrame)
        look.changed.connect(self._fill)
        self._fill()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, line = self.verticalScrollBar(), self._look.grown(40)
        if event.key() == Qt.Key.Key_Down:
            bar.setValue(bar.value() + line)
        elif event.key() == Qt.Key.Key_Up:
            bar.setValue(bar.value() - line)
        else:
            event.ignore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        self.setAccessibleName(self.tr("Keys of the talk"))
        rows = "".join(self._row(action) for action in EXPLAINED)
        self.setHtml(f'<table cellspacing="0" cellpadding="4">{rows}</table>')

    def _row(self, action: Action) -> str:
        keys = [shown(QKeySequence(key)) for key in KEYS[action][:_MOST_KEYS]]
        if action is Action.ENTER:
            keys = [f"12 {keys[-1]}"]  # as it is written on most keyboards
        elif action is Action.REVEAL:
            keys = keys[:1]  # the other is the same on a larger keyboard
        muted, text = self._look.color("text_muted").name(), self._look.color("text").name()
        size = self._look.font("body").pixelSize()
        written = "&nbsp;&nbsp; ".join(escape(key) for key in keys)
        return (
            f'<tr style="font-size:{size}px">'
            f'<td style="color:{text};font-weight:600">{written}&nbsp;&nbsp;&nbsp;</td>'
            f'<td style="color:{text}">{escape(name_of(action).rstrip("…"))}&nbsp;&nbsp;</td>'
            f'<td style="color:{muted}">{escape(about(action))}</td></tr>'
        )
