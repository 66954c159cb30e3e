"""How wide the rows of a list are when they are measured, which is before they are placed."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QStyleOptionViewItem

_SOMEWHERE = 400
"""Where no list says anything: wide enough for a row to have its usual shape."""


def row_width(option: QStyleOptionViewItem) -> int:
    """The width of the list that shows the row, without its scroll bar."""
    view = option.widget
    if isinstance(view, QAbstractScrollArea):
        return view.viewport().width()
    return option.rect.width() or _SOMEWHERE
