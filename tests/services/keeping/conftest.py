"""What tests of keeping may use: a folder, a clock that is set by hand, and the open data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from suunta.services.keeping import Keeping, open_keeping


@dataclass
class HandClock:
    """Says what it was set to, a second later each time."""

    moment: datetime = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def pass_days(self, days: float) -> None:
        self.moment += timedelta(days=days)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a space and letters that are not English."""
    return tmp_path / "Käyttäjän tiedot" / "suunta"


@pytest.fixture
def opened(folder: Path, clock: HandClock) -> Iterator[Callable[[], Keeping]]:
    """Opens the folder, as often as wanted; all are closed in the end."""
    kept: list[Keeping] = []

    def open_it() -> Keeping:
        kept.append(open_keeping(folder, clock=clock))
        return kept[-1]

    yield open_it
    for each in kept:
        each.close()


@pytest.fixture
def keeping(opened: Callable[[], Keeping]) -> Keeping:
    return opened()
