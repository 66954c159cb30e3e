"""A program killed at any instant has lost nothing that it said was saved (`make torture`)."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from torture.killing import CAPTURE, NOTES, Work, kill_often

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")


both = pytest.mark.parametrize("work", [NOTES, CAPTURE], ids=["notes", "capture"])


@both
@pytest.mark.parametrize("remote", [False, True], ids=["log", "rollback"])
def test_what_was_confirmed_is_there_after_every_kill(
    tmp_path: Path, work: Work, remote: bool
) -> None:
    damage = kill_often(tmp_path, 8, seed=20261130, remote=remote, work=work)

    assert damage.lost == set()
    assert damage.unsound == []
    assert damage.kills == 8
    assert damage.confirmed > 20
    assert damage.during_a_write >= 1


@both
def test_a_build_that_delays_its_commits_is_caught(tmp_path: Path, work: Work) -> None:
    damage = kill_often(tmp_path, 6, seed=20261130, late=True, work=work)

    assert damage.lost
    assert damage.unsound == []
