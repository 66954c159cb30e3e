"""The speaker's notes of a slide: what to do, to say, to ask, to keep in mind, and how to go on."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget
from typing_extensions import override

from suunta.domain.slide import SpeakerNotes
from suunta.ui.presenting.night_look import NightLook

_PIXELS = 17
"""At 100 %: read at arm's length, and from a step away when it is made larger."""
_STEP = 60


class NotesView(QTextBrowser):
    """Scrolls with its own keys; the keys of the talk pass through."""

    def __init__(self, look: NightLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._notes = SpeakerNotes()
        self._percent = 100
        self._is_covered = False
        self.setObjectName("notes")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._fill)
        self._retranslate()

    def show_notes(self, notes: SpeakerNotes) -> None:
        if notes != self._notes:
            self._notes = notes
            self._fill()
            self.verticalScrollBar().setValue(0)

    def set_percent(self, percent: int) -> None:
        """How large they are."""
        self._percent = percent
        self._fill()

    def cover(self, is_covered: bool) -> None:
        """Show nothing of them: somebody else may see this screen."""
        if is_covered != self._is_covered:
            self._is_covered = is_covered
            self._fill()

    @property
    def is_covered(self) -> bool:
        return self._is_covered

    def scroll_on(self, down: int) -> None:
        """A step down, or up where it is less than 0."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + down * self._look.grown(_STEP))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.scroll_on(steps[Qt.Key(event.key())])
            return
        event.ignore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Notes"))
        self._fill()

    def _fill(self) -> None:
        if self._is_covered:
            self.setHtml(self._paragraph(self.tr("Notes are hidden here."), "text_muted"))
            return
        notes = self._notes
        if not notes:
            self.setHtml(self._paragraph(self.tr("No notes on this slide."), "text_faint"))
            return
        headings = {
            "do": (self.tr("Do"), "text_muted"),
            "say": (self.tr("Say"), "brand_text"),
            "ask": (self.tr("Ask"), "brand_text"),
            "mind": (self.tr("Keep in mind"), "warning"),
            "next": (self.tr("Lead on"), "text_muted"),
        }
        told = ((*headings[name], words) for name, words in notes.parts().items())
        self.setHtml("".join(self._headed(name, words, role) for name, role, words in told))

    def _paragraph(self, words: str, role: str) -> str:
        color, size = self._look.color(role).name(), self._pixels()
        lines = escape(words).replace("\n", "<br>")
        return (
            f'<p style="color:{color};font-size:{size}px;line-height:135%;'
            f'margin-top:0;margin-bottom:{size * 0.7:.0f}px">{lines}</p>'
        )

    def _headed(self, name: str, words: str, role: str) -> str:
        color, size = self._look.color(role).name(), max(11, round(self._pixels() * 0.72))
        heading = (
            f'<p style="color:{color};font-size:{size}px;font-weight:700;'
            f'margin-top:0;margin-bottom:1px">{escape(name)}</p>'
        )
        return heading + self._paragraph(words, "text" if role != "text_muted" else role)

    def _pixels(self) -> int:
        return round(self._look.grown(_PIXELS) * self._percent / 100)
