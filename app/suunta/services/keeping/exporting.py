"""Write all user data to one JSON file; its form is told in docs/user-data.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

import msgspec

from suunta import __version__
from suunta.domain.reading_place import ReadingPlace
from suunta.export.whole_file import write_whole
from suunta.services.keeping.kinds import KINDS
from suunta.services.keeping.settings import Setting
from suunta.services.keeping.shelf import Item

FORMAT = "suunta-user-data"
VERSION = 1


def export_to(
    path: Path,
    *,
    items: Iterable[Item],
    settings: Mapping[str, Setting],
    places: Iterable[ReadingPlace],
    moment: datetime,
) -> None:
    """Write everything to `path`, or nothing; raises `NotWritten`."""
    given = sorted(items, key=lambda item: (item.value.created, item.value.id))
    document = {
        "format": FORMAT,
        "version": VERSION,
        "program": f"Suunta {__version__}",
        "exported": moment,
        **_by_kind(item for item in given if not item.in_bin),
        "settings": dict(sorted(settings.items())),
        "reading": list(places),
        "bin": _by_kind(item for item in given if item.in_bin),
    }
    text = msgspec.json.format(msgspec.json.encode(document), indent=2)
    write_whole(path, text + b"\n")


def _by_kind(items: Iterable[Item]) -> dict[str, list[object]]:
    grouped: dict[str, list[object]] = {kind.plural: [] for kind in KINDS.values()}
    for item in items:
        grouped[item.kind.plural].append(item.value)
    return grouped
