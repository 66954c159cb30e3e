"""The clock that a program and the one that started it share."""

from __future__ import annotations

import time

CLOCK = time.CLOCK_MONOTONIC
"""Of the system, so that moments of two processes can be told apart; not on Windows."""


def now() -> int:
    """Nanoseconds."""
    return time.clock_gettime_ns(CLOCK)
