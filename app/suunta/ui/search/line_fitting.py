"""Place widgets in one line as far as they fit, or in as many lines as they take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget

HEIGHT = 26
GAP = 4
_AROUND = 6


@dataclass(frozen=True)
class Fitted:
    """Where each widget stands, and which found no room."""

    places: dict[QWidget, QRect]
    hidden: tuple[QWidget, ...]
    height: int


def fitted(
    items: Sequence[QWidget], more: QWidget, last: Sequence[QWidget], width: int, kept: int = 0
) -> Fitted:
    """One line: the items that fit, `more` where some did not, and `last` in any case.

    The first items, as many as `kept` says, stand there too in any case: narrower than they
    wish where they must be.
    """
    own = {each: each.sizeHint().width() for each in (*items, more, *last)}
    line = line_height(own)
    length = sum(own[each] + GAP for each in (*items, *last)) - GAP
    if length <= width:
        return Fitted(_in_line([*items, *last], own, line), (), line)
    length += own[more] + GAP
    count = len(items)
    while count > kept and (length > width or _is_label(items[count - 1])):
        count -= 1
        length -= own[items[count]] + GAP
    hidden = tuple(items[count:])
    if not hidden:
        length -= own[more] + GAP
    for rest, each in zip(range(kept, 0, -1), items, strict=False):
        share = min(own[each], max(0, length - width) // rest)
        own[each] -= share
        length -= share
    return Fitted(
        _in_line([*items[:count], *([more] if hidden else []), *last], own, line), hidden, line
    )


def flowed(items: Sequence[QWidget], more: QWidget, last: Sequence[QWidget], width: int) -> Fitted:
    """Every widget, on as many lines as that takes; a label stays with what it names."""
    places: dict[QWidget, QRect] = {}
    left = top = 0
    widgets = [*items, more, *last]
    line = line_height(widgets)
    for widget, follower in zip(widgets, [*widgets[1:], None], strict=True):
        own = needed = min(widget.sizeHint().width(), width)
        if _is_label(widget) and follower:
            needed += GAP + follower.sizeHint().width()
        if left and left + needed > width:
            left, top = 0, top + line
        places[widget] = QRect(left, top, own, line)
        left += own + GAP
    return Fitted(places, (), top + line)


def _in_line(
    widgets: Sequence[QWidget], own: Mapping[QWidget, int], line: int
) -> dict[QWidget, QRect]:
    places, left = {}, 0
    for widget in widgets:
        places[widget] = QRect(left, 0, own[widget], line)
        left += own[widget] + GAP
    return places


def line_height(widgets: Iterable[QWidget]) -> int:
    """As high as always, or as words need that are set larger."""
    return max([HEIGHT, *(each.fontMetrics().height() + _AROUND for each in widgets)])


def _is_label(widget: QWidget) -> bool:
    return isinstance(widget, QLabel)
