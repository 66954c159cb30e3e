from __future__ import annotations

import pytest

from suunta.domain.talk_times import SlideTime, TalkTimes, clock_text


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(0, "0:00"), (59.9, "0:59"), (245, "4:05"), (3845, "1:04:05"), (-0.4, "0:00"), (-75, "−1:15")],
)
def test_a_clock(seconds: float, written: str) -> None:
    assert clock_text(seconds) == written


def test_sums() -> None:
    times = TalkTimes((SlideTime("a", 60, 75), SlideTime("b", 30, 10)))

    assert (times.planned, times.used) == (90, 85)
    assert [slide.over for slide in times.slides] == [15, -20]
