from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from suunta.ui.presenting.keep_awake import KeepAwake

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has a call for it")


def test_a_program_of_the_system_waits_as_long_as_the_talk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "systemd-inhibit"
    program.write_text("#!/bin/sh\nexec /bin/sleep 60\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path))
    awake = KeepAwake()

    assert awake.begin()
    assert awake.is_asked()
    assert awake.begin(), "asking twice starts nothing twice"
    awake.end()
    assert not awake.is_asked()


def test_without_such_a_program_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    awake = KeepAwake()

    assert not awake.begin()
    assert not awake.is_asked()
    awake.end()
