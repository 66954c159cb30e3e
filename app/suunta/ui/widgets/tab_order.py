"""Say in which order Tab goes through widgets that come and go."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from suunta.ui.widgets.keyboard_lead import is_led


def put_before_panel(child: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab reach `widgets`, in their order, before the panel around `child`.

    Tab into a panel with a focus proxy passes over all that stands in it before that; what comes
    later is last of all.
    """
    panel = child
    while not is_led(panel) and (outer := panel.parentWidget()) is not None:
        panel = outer
    first = panel.previousInFocusChain()
    while first is not None and first is not panel and not _leads(first, widgets):
        first = first.previousInFocusChain()
    if first is None or first is panel:
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)
        return
    # The last one first: what is next already is not moved, though it stands in the panel.
    for widget in reversed(widgets):
        QWidget.setTabOrder(first, widget)


def _leads(widget: QWidget, followers: Sequence[QWidget]) -> bool:
    return widget not in followers and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
