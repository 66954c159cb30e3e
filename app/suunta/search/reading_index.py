"""Whatever goes wrong while an index is read is told as one error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from suunta.domain.errors import IndexUnusable


@contextmanager
def reading_index(folder: Path) -> Iterator[None]:
    """Whatever goes wrong inside, and broken bytes can raise anything, is `IndexUnusable`."""
    try:
        yield
    except Exception as error:
        raise IndexUnusable(f"The search index cannot be opened: {folder}") from error
