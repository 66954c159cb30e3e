"""Where the side panel stands: beside the page where there is room, else behind a button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QWidget

from suunta.ui.reader.column_bar import ColumnBar
from suunta.ui.reader.page_zoom import NORMAL, scaled

_SHARE = 0.32
_LEAST, _MOST = 240, 316
_TEXT, _TWO_TEXTS = 380, 700
"""In less room than this at 100 %, the text stands alone until one asks for the panel."""
_GAP = 18
_BETWEEN = 8


class PanelPlace:
    """Arranges the panel, and the strip with its button over the text."""

    def __init__(
        self, *, reader: QWidget, panel: QWidget, strip: ColumnBar, button: QPushButton
    ) -> None:
        self._reader = reader
        self._panel = panel
        self._strip = strip
        self._button = button

    def arrange(self, *, percent: int, is_double: bool, panel_percent: int = NORMAL) -> None:
        """Arrange for text of that size, in one column or in two, and in the panel."""
        width = self._reader.width()
        least, most = scaled(_LEAST, panel_percent), scaled(_MOST, panel_percent)
        beside = max(least, min(most, round(width * _SHARE)))
        has_room = width - beside >= scaled(_TWO_TEXTS if is_double else _TEXT, percent)
        is_wanted = self._button.isChecked()
        self._panel.setVisible(has_room or is_wanted)
        self._panel.setFixedWidth(beside)
        self._button.setVisible(not has_room)
        self._strip.setVisible(is_double or not has_room)
        size = self._button.sizeHint()
        end_gap = self._strip.closing_room() if is_double else _GAP
        end = width - (beside if is_wanted else 0) - end_gap
        top = (self._strip.height() - size.height()) // 2
        self._button.setGeometry(QRect(QPoint(end - size.width(), top), size))
        self._button.raise_()
        self._strip.reserve(0 if has_room else end_gap + size.width() + _BETWEEN)
