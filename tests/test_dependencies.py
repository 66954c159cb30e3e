"""The locked libraries behave as this program needs them to."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer


def test_a_call_that_answers_nothing_costs_nothing(qapp: object) -> None:
    """PySide6 6.12.0 lost a reference to None at each, until Python 3.11 aborted."""
    timer = QTimer()
    before = sys.getrefcount(None)

    for _ in range(1_000):
        timer.setInterval(5)

    assert abs(sys.getrefcount(None) - before) < 100
