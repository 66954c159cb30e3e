"""Where a page lies while it is printed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from suunta.ui.reader import print_folder
from suunta.ui.reader.print_folder import clear_old, place_to_print, write_to_print

DAY = 24 * 60 * 60


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(print_folder.tempfile, "gettempdir", lambda: str(tmp_path))
    return tmp_path


def write(path: Path) -> bool:
    path.write_bytes(b"%PDF-")
    return True


def test_every_page_has_a_place_of_its_own(temporary: Path) -> None:
    one, two = place_to_print("page.pdf"), place_to_print("page.pdf")

    assert one != two
    assert one.name == "page.pdf"
    assert not list(temporary.iterdir())


def test_what_is_written_stays_for_the_program_that_prints_it() -> None:
    path = place_to_print("page.pdf")

    write_to_print(path, write)

    assert path.read_bytes() == b"%PDF-"
    assert path.parent.stat().st_mode & 0o077 == 0


def test_what_was_cancelled_leaves_nothing(temporary: Path) -> None:
    write_to_print(place_to_print("page.pdf"), lambda path: False)

    assert not list(temporary.iterdir())


def test_what_failed_leaves_nothing(temporary: Path) -> None:
    def fail(path: Path) -> bool:
        path.write_bytes(b"half")
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        write_to_print(place_to_print("page.pdf"), fail)

    assert not list(temporary.iterdir())


def test_what_was_printed_yesterday_goes_with_the_next_page(temporary: Path) -> None:
    old, new, foreign = place_to_print("old.pdf"), place_to_print("new.pdf"), temporary / "other"
    for path in (old, new):
        write_to_print(path, write)
    foreign.mkdir()
    os.utime(old.parent, (0, 0))
    os.utime(foreign, (0, 0))

    write_to_print(place_to_print("next.pdf"), write)

    assert not old.parent.exists()
    assert new.exists()
    assert foreign.exists()


def test_a_link_that_is_called_so_is_not_followed(temporary: Path) -> None:
    kept = temporary / "kept"
    kept.mkdir()
    (temporary / "suunta-print-link").symlink_to(kept)

    clear_old(temporary, kept.stat().st_mtime + 2 * DAY)

    assert kept.exists()
