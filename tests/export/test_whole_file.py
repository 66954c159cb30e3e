"""A file is written whole, or what was there before stays."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from suunta.domain.errors import NotWritten, Obstacle
from suunta.export.whole_file import write_whole

OLD, NEW = b"old", b"new" * 100_000


def only_file_in(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_a_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.png", NEW)

    assert only_file_in(tmp_path).read_bytes() == NEW


def test_a_file_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(OLD)

    write_whole(file, NEW)

    assert only_file_in(tmp_path).read_bytes() == NEW


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_file_may_be_read_by_whom_other_files_may(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(OLD)
    write_whole(tmp_path / "new", NEW)
    (tmp_path / "kept").write_bytes(OLD)
    (tmp_path / "kept").chmod(0o640)
    write_whole(tmp_path / "kept", NEW)

    modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    assert modes["new"] == modes["other"]
    assert modes["kept"] == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_goes_on_pointing_where_it_did(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "a.png", tmp_path / "a.png"
    target.write_bytes(OLD)
    link.symlink_to(target)

    write_whole(link, NEW)

    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as caught:
        write_whole(tmp_path / "gone" / "a.png", NEW)

    assert caught.value.obstacle is Obstacle.NO_FOLDER
    assert "a.png" in str(caught.value)


def test_a_folder_in_the_place_of_the_file_stays(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()

    with pytest.raises(NotWritten) as caught:
        write_whole(tmp_path / "a.png", NEW)

    assert caught.value.obstacle is Obstacle.IS_FOLDER
    assert only_file_in(tmp_path).is_dir()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
@pytest.mark.parametrize("is_link", [False, True])
def test_a_pipe_or_a_device_is_never_replaced(tmp_path: Path, is_link: bool) -> None:
    pipe, link = tmp_path / "a.png", tmp_path / "b.png"
    os.mkfifo(pipe)
    link.symlink_to(pipe)

    with pytest.raises(NotWritten) as caught:
        write_whole(link if is_link else pipe, NEW)

    assert caught.value.obstacle is Obstacle.IS_DEVICE
    assert pipe.is_fifo()
    assert sorted(tmp_path.iterdir()) == [pipe, link]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a folder nobody may write")
def test_a_folder_that_may_not_be_written_is_told() -> None:
    with pytest.raises(NotWritten) as caught:
        write_whole(Path("/sys/a.png"), NEW)
    with pytest.raises(NotWritten) as in_another:
        write_whole(Path("/proc/a.png"), NEW)

    assert in_another.value.obstacle is Obstacle.FORBIDDEN
    assert caught.value.obstacle is Obstacle.FORBIDDEN


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file can grow beyond a few bytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_disk")
def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(OLD)

    with pytest.raises(NotWritten) as caught:
        write_whole(file, NEW)

    assert caught.value.obstacle is Obstacle.FULL
    assert only_file_in(tmp_path).read_bytes() == OLD


def test_a_file_that_is_open_elsewhere_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(self: Path, target: Path) -> None:
        raise OSError(errno.EBUSY, "held", str(target))

    file = tmp_path / "a.png"
    file.write_bytes(OLD)
    monkeypatch.setattr(Path, "replace", held)

    with pytest.raises(NotWritten) as caught:
        write_whole(file, NEW)

    assert caught.value.obstacle is Obstacle.IN_USE
    assert only_file_in(tmp_path).read_bytes() == OLD
