"""One setting: what it is called and what it does, and beside that how it is changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

_MARGINS = (16, 12, 16, 12)
_GAP = 16
_WORDS_LEAST = 200
"""Narrower than this, words beside a control are read badly; they stand above it."""


class SettingRow(QWidget):
    """The control stands at the right where there is room, else beneath the words."""

    def __init__(self, *, control: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._name = QLabel(self)
        self._about = QLabel(self)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()

    def set_words(self, name: str, about: str = "") -> None:
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self._about.setText(about)
        self._about.setVisible(bool(about))
        if self.control is not None:
            self.control.setAccessibleName(name)
            self.control.setAccessibleDescription(about)

    def about(self) -> str:
        return self._about.text()

    def lock(self) -> None:
        """Show what administrators have set, to be read and not to be changed."""
        locked = QCoreApplication.translate("Settings", "Your organisation has set this.")
        self._about.setText(f"{self._about.text()} {locked}".strip())
        self._about.show()
        if self.control is not None:
            self.control.setAccessibleDescription(self._about.text())
            self.control.setEnabled(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.control is None:
            return
        left, _, right, _ = _MARGINS
        room = event.size().width() - left - right - _GAP - self.control.sizeHint().width()
        beside = room >= max(_WORDS_LEAST, self.fontMetrics().averageCharWidth() * 26)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(across if beside else down)
        self._layout.setSpacing(_GAP if beside else _GAP // 2)

    def _build(self) -> None:
        self._name.setProperty("role", "strong")
        self._about.setProperty("role", "muted")
        for label in (self._name, self._about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._about)
        self._layout.setContentsMargins(*_MARGINS)
        self._layout.addLayout(words, 1)
        if self.control is not None:
            policy = QSizePolicy.Policy.Maximum
            self.control.setSizePolicy(policy, self.control.sizePolicy().verticalPolicy())
            place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            self._layout.addWidget(self.control, 0, place)
