"""The same texts make the same files, wherever and whenever they are indexed.

Whoosh names a segment by lot and keeps in it when each of its parts was written. Neither is ever
looked at, and either would make two builds of one commit differ.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager

from typing_extensions import override
from whoosh.filedb.filestore import FileStorage


class SteadyStorage(FileStorage):  # type: ignore[misc]
    """A folder whose files have no time."""

    @override
    def file_modified(self, name: str) -> float:
        return 0.0


@contextmanager
def steady_names() -> Iterator[None]:
    """What is named by lot in here gets the same names each time."""
    state = random.getstate()
    random.seed(0)
    try:
        yield
    finally:
        random.setstate(state)
