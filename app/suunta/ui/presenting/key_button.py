"""A button of the console with the key that does the same written on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from suunta.domain.talk_key import Action, key_for
from suunta.ui.commands.keys import shown
from suunta.ui.presenting.night_look import NightLook

_GAP = 8
_EDGE = 10
_PADDING = 5


class KeyButton(QPushButton):
    """Takes the keyboard only from Tab: a click leaves the keys to the talk."""

    def __init__(self, action: Action, look: NightLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.action = action
        self._look = look
        self._key = _written(action)
        self._has_cap = bool(self._key)
        self.setProperty("role", "key")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName(f"talk_{action}")

    def set_words(self, text: str, hint: str = "") -> None:
        """What it is called; the key is said, too."""
        self.setText(text)
        name = text.rstrip("…")
        self.setAccessibleName(f"{name}, {self._key}" if self._key else name)
        self.setAccessibleDescription(hint)
        self.setToolTip(f"{hint or name} ({self._key})" if self._key else hint)

    def set_cap(self, has_cap: bool) -> None:
        """Whether the key is written on it; its hint always says it."""
        has_cap = has_cap and bool(self._key)
        if has_cap != self._has_cap:
            self._has_cap = has_cap
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """How wide it is with its key on it."""
        return self.sizeHint().width() + (0 if self._has_cap else self._cap_width())

    @override
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + (self._cap_width() if self._has_cap else 0), size.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_cap:
            return
        width, height = self._cap_width() - _GAP, self._look.grown(19)
        cap = QRectF(self.width() - _EDGE - width, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("edge"), 1))
        painter.setBrush(self._look.color("background"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._look.color("text_muted"))
        painter.setFont(self._look.font("tiny"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()

    def _cap_width(self) -> int:
        if not self._key:
            return 0
        words = QFontMetrics(self._look.font("tiny")).horizontalAdvance(self._key)
        return max(self._look.grown(19), words + 2 * _PADDING) + _GAP


def _written(action: Action) -> str:
    return shown(QKeySequence(key_for(action)))
