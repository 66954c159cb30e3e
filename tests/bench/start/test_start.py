"""The bench of a start: both programs tell when they are painted, and the ratio is right."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from bench.start.ratio import ratio_of_medians


@pytest.mark.parametrize("kind", ["suunta", "bare"])
def test_a_start_ends_when_the_list_is_painted(kind: str, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SUUNTA_DATA": str(tmp_path)}

    run = subprocess.run(
        [sys.executable, "-m", f"bench.start.{kind}"],
        stdout=subprocess.PIPE,
        check=True,
        env=environment,
    )

    moments = json.loads(run.stdout)
    assert list(moments)[-1] == "painted"
    assert list(moments.values()) == sorted(moments.values())


def test_the_ratio_is_that_of_the_medians_and_lies_in_its_interval() -> None:
    ratio, low, high = ratio_of_medians([2.0, 3.0, 10.0], [1.0, 2.0, 2.0])

    assert ratio == 1.5
    assert low <= ratio <= high


def test_equal_programs_are_told_to_be_equal() -> None:
    assert ratio_of_medians([5.0] * 9, [5.0] * 9) == (1.0, 1.0, 1.0)
