"""Where one's own work is, in the words of this computer."""

from __future__ import annotations

from pathlib import Path

from suunta.ui.help.data_rows import data_rows


def test_both_folders_are_named() -> None:
    data, index = Path("/home/aino/work"), Path("/home/aino/cache/index")

    told = {row.name: row.about for row in data_rows(data, index)}

    assert str(data) in told["Where it is"]
    assert str(index) in told["What can be deleted"]
    assert not any("%" in about for about in told.values())
