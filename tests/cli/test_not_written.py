"""Why a file was not written, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from suunta.cli.not_written import complain_of
from suunta.domain.errors import NotWritten, Obstacle


@pytest.mark.parametrize("obstacle", Obstacle)
def test_every_obstacle_has_a_sentence(
    capsys: pytest.CaptureFixture[str], obstacle: Obstacle
) -> None:
    status = complain_of(NotWritten(Path("report.pdf"), obstacle))

    told = capsys.readouterr().err
    assert status == 1
    assert told.startswith("suunta: report.pdf was not written. ")
    assert told.endswith(". What was there before is unchanged.\n")
