"""Text files are UTF-8, whatever their line ends; everything else says where it breaks."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.content.text_file import FileUnreadable, read_text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"", ""),
        (b"one\ntwo\n", "one\ntwo\n"),
        (b"one\r\ntwo\r\n", "one\ntwo\n"),
        (b"one\rtwo", "one\ntwo"),
        (b"\xef\xbb\xbfone", "one"),
        ("hyvä – naïve 👍".encode(), "hyvä – naïve 👍"),
    ],
)
def test_line_ends_and_byte_order_marks_do_not_matter(
    tmp_path: Path, raw: bytes, text: str
) -> None:
    file = tmp_path / "file.md"
    file.write_bytes(raw)

    assert read_text(file) == text


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"\xff", 1),
        ("ä".encode("latin-1"), 1),
        ("one\ntwo\nhyvä\n".encode("latin-1"), 3),
        ("one\r\ntwo\r\nhyvä\r\n".encode("latin-1"), 3),
        ("one\n".encode("utf-16"), 1),
    ],
)
def test_a_bad_encoding_is_told_with_its_line(tmp_path: Path, raw: bytes, line: int) -> None:
    file = tmp_path / "file.md"
    file.write_bytes(raw)

    with pytest.raises(FileUnreadable) as caught:
        read_text(file)

    assert (caught.value.file, caught.value.line) == (file, line)
    assert caught.value.message == "The file is not UTF-8 text."
    assert caught.value.remedy


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable) as caught:
        read_text(tmp_path / "none.md")

    assert caught.value.line == 0
    assert caught.value.message == "The file is missing."
    assert caught.value.remedy


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "en.md").mkdir()

    with pytest.raises(FileUnreadable) as caught:
        read_text(tmp_path / "en.md")

    assert "directory" in caught.value.message
    assert caught.value.remedy


@given(raw=st.binary())
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.md"
    file.write_bytes(raw)

    try:
        line = read_text(file).count("\n") + 1
    except FileUnreadable as error:
        line = error.line

    assert 1 <= line <= raw.count(b"\n") + raw.count(b"\r") + 1
