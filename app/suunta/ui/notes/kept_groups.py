"""Put rows under headings: by document, or by the time they were made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from suunta.ui.notes.kept_row import KeptRow, RowGroup, RowKind
from suunta.ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "KeptGroups"


class Grouping(StrEnum):
    """What the rows are grouped by."""

    DOCUMENT = "document"
    TIME = "time"

    @property
    def label(self) -> str:
        return QCoreApplication.translate(CONTEXT, _NAMES[self])


_NAMES = {
    Grouping.DOCUMENT: QT_TRANSLATE_NOOP("KeptGroups", "By document"),
    Grouping.TIME: QT_TRANSLATE_NOOP("KeptGroups", "By time"),
}
_LOOK = QT_TRANSLATE_NOOP("KeptGroups", "Changed by a new edition: have a look")
_SEARCHES = QT_TRANSLATE_NOOP("KeptGroups", "Saved searches")
_ALONE = QT_TRANSLATE_NOOP("KeptGroups", "Notes of their own")
_GONE = QT_TRANSLATE_NOOP("KeptGroups", "No longer in the knowledge")
_TIMES = (
    (timedelta(days=1), QT_TRANSLATE_NOOP("KeptGroups", "Today")),
    (timedelta(days=7), QT_TRANSLATE_NOOP("KeptGroups", "In the last seven days")),
    (timedelta(days=31), QT_TRANSLATE_NOOP("KeptGroups", "In the last month")),
)
_EARLIER = QT_TRANSLATE_NOOP("KeptGroups", "Earlier")


def groups_of(
    rows: Iterable[KeptRow],
    grouping: Grouping,
    *,
    title_of: Callable[[str], str],
    now: datetime,
) -> tuple[RowGroup, ...]:
    """The rows under their headings; what a new edition has changed comes first."""
    rows = tuple(rows)
    look = tuple(row for row in rows if row.needs_a_look)
    rest = tuple(row for row in rows if not row.needs_a_look)

    def heading(row: KeptRow) -> str:
        return _age(row, now) if grouping is Grouping.TIME else _document(row, title_of)

    groups: dict[str, list[KeptRow]] = {}
    is_under = grouping is Grouping.DOCUMENT
    for row in rest:
        groups.setdefault(heading(row), []).append(replace(row, is_under_document=is_under))
    found = tuple(RowGroup(name, tuple(group)) for name, group in groups.items())
    return (RowGroup(_translate(_LOOK), look), *found) if look else found


def _document(row: KeptRow, title_of: Callable[[str], str]) -> str:
    if row.kind is RowKind.SEARCH:
        return _translate(_SEARCHES)
    if not row.document:
        return _translate(_ALONE)
    return title_of(row.document) or _translate(_GONE)


def _age(row: KeptRow, now: datetime) -> str:
    assert row.when is not None
    age = now.astimezone().date() - row.when.astimezone().date()
    return _translate(next((name for most, name in _TIMES if age < most), _EARLIER))


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
