"""A scanner of viruses holds a file for a moment, as Windows has it; here a stand-in does."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from suunta.export import replacing
from suunta.export.whole_file import write_whole


class Held(PermissionError):
    """What Windows raises; other systems know no `winerror`."""

    def __init__(self, number: int) -> None:
        super().__init__(errno.EACCES, "held by another program")
        self.winerror = number


class Scanner:
    """Holds every file for some attempts."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, attempts: int, error: OSError) -> None:
        self.left = attempts
        self.waited: list[float] = []
        really = Path.replace

        def replace(source: Path, target: Path) -> Path:
            if self.left:
                self.left -= 1
                raise error
            return really(source, target)

        monkeypatch.setattr(Path, "replace", replace)
        monkeypatch.setattr("time.sleep", self.waited.append)


@pytest.mark.parametrize("number", [5, 32, 33])
def test_what_is_held_for_a_moment_is_waited_for(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner = Scanner(monkeypatch, 2, Held(number))
    (tmp_path / "new").write_bytes(b"new")

    replacing.replace(tmp_path / "new", tmp_path / "old")

    assert (tmp_path / "old").read_bytes() == b"new"
    assert len(scanner.waited) == 2


def test_what_stays_held_is_given_up_within_two_seconds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner = Scanner(monkeypatch, 1000, Held(32))

    with pytest.raises(PermissionError):
        replacing.replace(tmp_path / "new", tmp_path / "old")

    assert 1 < sum(scanner.waited) < 2


@pytest.mark.parametrize(
    "error", [PermissionError(errno.EACCES, "forbidden"), FileNotFoundError(errno.ENOENT, "gone")]
)
def test_any_other_error_is_raised_at_once(
    error: OSError, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner = Scanner(monkeypatch, 1, error)

    with pytest.raises(type(error)):
        replacing.replace(tmp_path / "new", tmp_path / "old")

    assert scanner.waited == []


def test_an_export_outlasts_the_scanner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Scanner(monkeypatch, 3, Held(5))

    write_whole(tmp_path / "a.pdf", b"whole")

    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]
