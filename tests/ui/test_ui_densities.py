"""The window is sharp on every screen, also on one that it is dragged to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PATIENCE = 120
RATIOS = (1, 1.25, 1.5, 2)
DRAWN_WHOLE = ("home", "search:zzzzqqqq", "experiments", "figures", "glossary", "notes")
"""Pages that hold every kind of part: icons, cards, an empty state, tiles, charts, rows."""
WALK = Path(__file__).with_name("two_screens.py")


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    """What is seen of each page on each screen after the window was dragged there."""
    file = tmp_path_factory.mktemp("screens") / "screens.json"
    file.write_text(json.dumps({"screens": screens()}), encoding="utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    done = subprocess.run(
        [sys.executable, str(WALK), *DRAWN_WHOLE],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env=environment,
    )
    assert (done.returncode, done.stderr) == (0, "")
    seen: list[dict[str, object]] = json.loads(done.stdout)
    return seen


def screens() -> list[dict[str, object]]:
    """Side by side, each as dense as its ratio says."""
    return [
        {
            "name": f"screen {ratio}",
            "x": 4000 * number,
            "y": 0,
            "width": 3200,
            "height": 2000,
            "logicalDpi": round(96 * ratio),
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for number, ratio in enumerate(RATIOS)
    ]


def test_the_window_takes_the_density_of_each_screen(walked: list[dict[str, object]]) -> None:
    assert [(each["page"], each["ratio"]) for each in walked] == [
        (page, ratio) for page in DRAWN_WHOLE for ratio in RATIOS[1:]
    ]


def test_no_picture_is_kept_from_another_screen(walked: list[dict[str, object]]) -> None:
    assert [each for each in walked if each["blurred"]] == []


def test_a_page_looks_on_another_screen_as_if_it_were_drawn_there(
    walked: list[dict[str, object]],
) -> None:
    assert [each for each in walked if each["changed"]] == []
