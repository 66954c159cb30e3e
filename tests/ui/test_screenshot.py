"""Pictures of pages, made by the real program without a screen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from suunta.ui import screenshot

PATIENCE = 60


def suunta(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "suunta", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, 300, 7)}


@pytest.mark.parametrize(
    "page",
    [
        "home",
        "search:documentation",
        "reader:recommendation/1#action",
        "experiments:sector",
        "settings:look",
        "welcome",
        "welcome:2",
    ],
)
def test_a_page_becomes_a_picture_of_the_size_asked_for(tmp_path: Path, page: str) -> None:
    out = tmp_path / "a folder" / "page.png"

    done = suunta("--screenshot", page, "--out", str(out), "--size", "900x700", "--theme", "dark")

    assert (done.returncode, done.stderr) == (0, "")
    image = QImage(str(out))
    assert (image.width(), image.height()) == (900, 700)
    assert len(colours(image)) > 10
    assert image.pixelColor(450, 690).lightness() < 60


def test_an_unknown_document_is_named_with_the_nearest(tmp_path: Path) -> None:
    done = suunta("--screenshot", "reader:recommendation/9", "--out", str(tmp_path / "x.png"))

    assert done.returncode == 1
    assert "recommendation/9" in done.stderr
    assert "recommendation/6" in done.stderr
    assert not (tmp_path / "x.png").exists()


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    done = suunta("--screenshot", "home", "--out", str(tmp_path / "file" / "x.png"))

    assert done.returncode == 3
    assert "x.png" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unknown_page_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = screenshot.run("nowhere", "", tmp_path / "x.png", (800, 600), "light", "en")

    assert status == 2
    assert "home" in capsys.readouterr().err


def test_a_picture_needs_a_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert screenshot.run("home", "", None, (800, 600), "light", "en") == 2
    assert "--out" in capsys.readouterr().err
