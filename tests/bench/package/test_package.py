"""The measuring of a built program, on a program of the test's own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from bench.package.memory import megabytes
from bench.package.screen import HEIGHT, WIDTH, Screen
from bench.package.starting import NeverShownError, Program, look, start
from bench.package.weighing import shares

_WINDOW = """
import os, sys
sys.path[:0] = {path!r}
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget
class Stripes(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        for place in range(64):
            painter.fillRect(0, place * 10, self.width(), 10, QColor.fromHsv(place * 5, 200, 200))
application = QApplication(sys.argv)
window = Stripes()
window.resize(640, 640)
QTimer.singleShot({delay}, window.show)
application.exec()
"""


def _program(delay: int) -> Program:
    text = _WINDOW.format(path=sys.path, delay=delay)
    return Program("stripes", (sys.executable, "-c", text))


def test_a_program_that_comes_later_is_measured_as_later(tmp_path: Path) -> None:
    with Screen() as screen:
        empty = screen.sample()
        soon, late = _program(0), _program(2_000)
        looks = look(soon, screen, tmp_path)
        assert looks[0] == empty
        assert len(set(looks[1])) > len(set(empty))

        at_once = start(soon, screen, tmp_path, looks)
        assert screen.sample() == empty, "nothing is left of a start"
        waiting = start(late, screen, tmp_path, looks)

    assert waiting.shown >= 2_000
    assert at_once.shown < waiting.shown
    assert at_once.shown <= at_once.whole
    assert 20 < at_once.first < 400
    assert 20 < at_once.rest < 400


def test_a_program_that_shows_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bench.package.starting._PATIENCE", 0.5)
    nothing = Program("nothing", ("sleep", "30"))
    with Screen() as screen:
        empty = screen.sample()
        full = [pixel ^ 0xFF for pixel in empty]
        with pytest.raises(NeverShownError, match="nothing did not look as before"):
            start(nothing, screen, tmp_path, (empty, full))


def test_every_part_of_the_screen_is_looked_at() -> None:
    with Screen() as screen:
        assert len(screen.sample()) > WIDTH * HEIGHT / 30


def test_memory_counts_the_children_too() -> None:
    assert megabytes(os.getpid()) > 20


def test_each_file_of_a_folder_counts_once(tmp_path: Path) -> None:
    sizes = {
        "suunta": 5,
        "_internal/PySide6/Qt/lib/libQt6Gui.so.6": 7,
        "_internal/PySide6/Qt/lib/libicudata.so.73": 11,
        "_internal/suunta/_data/knowledge/facts.yaml": 13,
        "_internal/something.else": 17,
    }
    for name, size in sizes.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * size)
    (tmp_path / "libQt6Gui.so.6").symlink_to("_internal/PySide6/Qt/lib/libQt6Gui.so.6")

    found = dict(shares(tmp_path))

    assert sum(found.values()) == sum(sizes.values())
    assert found["Qt: libraries"] == 7
    assert found["the rest"] == 17
    assert list(found.values()) == sorted(found.values(), reverse=True)
