"""A narrow column in the middle of the room there is, for what stands alone on a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.grown_width import keep_grown

_WIDEST = 480
_MARGIN = 24
_SPACING = 10


def lay_out_centred(parent: QWidget, widgets: tuple[QWidget, ...], theme: Theme) -> None:
    """Put `widgets` beneath each other, a little above the middle of `parent`."""
    column = QWidget(parent)
    keep_grown(column, _WIDEST, theme)
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(_SPACING)
    rows.addStretch(2)
    for widget in widgets:
        if isinstance(widget, QLabel):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(widget)
        else:
            rows.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
    rows.addStretch(3)
    layout = QHBoxLayout(parent)
    layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    layout.addStretch(1)
    layout.addWidget(column, 100)
    layout.addStretch(1)
