"""A card on the first page: a heading, a way to all of it, and what it holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_MARGINS = (10, 12, 10, 12)
_HEADING_INSET = 8
_HEAD_HEIGHT = 28


class Panel(QFrame):
    """Frames one widget, with an optional foot beneath it."""

    more_requested = Signal()

    def __init__(
        self, *, content: QWidget, foot: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._heading = QLabel(self)
        self._heading.setProperty("role", "heading2")
        self._more = QPushButton(self)
        self._more.setProperty("role", "link")
        self._more.clicked.connect(self.more_requested)
        head = QHBoxLayout()
        head.setContentsMargins(_HEADING_INSET, 0, 0, 0)
        head.addWidget(self._heading)
        head.addStrut(_HEAD_HEIGHT)
        head.addStretch()
        head.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(content)
        layout.addStretch()
        if foot is not None:
            layout.addWidget(foot)

    def set_texts(self, heading: str, more: str) -> None:
        self._heading.setText(heading)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(heading)
