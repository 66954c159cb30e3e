"""Move the keyboard from one part of the window to the next: field, sidebar, parts of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from suunta.ui.widgets.keyboard_lead import is_led

Parts = Callable[[], Sequence[QWidget]]


class Panes:
    """Walks in a circle over the parts that can be seen."""

    def __init__(self, *, parts: Parts) -> None:
        self._parts = parts

    def focus_next(self) -> None:
        self._step(+1)

    def focus_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        parts = [part for part in self._parts() if part.isVisible() and part.isEnabled()]
        if not parts:
            return
        here = next((n for n, part in enumerate(parts) if _has_keyboard(part)), None)
        start = here if here is not None else (-1 if by > 0 else 0)
        _give_keyboard(parts[(start + by) % len(parts)])


def _has_keyboard(part: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is part or part.isAncestorOf(focused))


def _give_keyboard(part: QWidget) -> None:
    """To the part itself, or to the first widget in it that takes the keyboard."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus or is_led(part):
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return
    candidate = part.nextInFocusChain()
    while candidate is not None and candidate is not part:
        if _takes_keyboard(candidate) and part.isAncestorOf(candidate):
            candidate.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        candidate = candidate.nextInFocusChain()


def _takes_keyboard(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled()
