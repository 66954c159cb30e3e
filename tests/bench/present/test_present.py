"""The bench of a talk: each kind of key is measured, beside a window that only paints."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


def test_each_kind_is_measured_until_it_is_painted(tmp_path: Path) -> None:
    file = tmp_path / "times.json"
    run = subprocess.run(
        [sys.executable, "-m", "bench.present", "--rounds", "2", "--json", str(file)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "SUUNTA_DATA": str(tmp_path)},
    )

    assert run.returncode == 0, run.stderr
    times = json.loads(file.read_text(encoding="utf-8"))
    assert set(times) == {"bare window", "next slide", "projected hit", "black", "jump"}
    assert all(len(taken) == 2 and min(taken) > 0 for taken in times.values())
    assert "next slide and projected hit within 100 ms" in run.stdout
