"""Read a text file as UTF-8, or say exactly where it cannot be read."""

from __future__ import annotations

from pathlib import Path


class FileUnreadable(Exception):
    """One knowledge file cannot be read; `line` is 0 where the whole file is meant."""

    def __init__(self, file: Path, line: int, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.file, self.line, self.message, self.remedy = file, line, message, remedy


def read_text(file: Path, guide: str = "docs/content-format.md") -> str:
    """The text with `\\n` line ends and without a byte-order mark; `guide` shows such a file."""
    try:
        raw = file.read_bytes()
    except FileNotFoundError as error:
        raise FileUnreadable(
            file, 0, "The file is missing.", f"Add it; {guide} shows one."
        ) from error
    except OSError as error:
        raise FileUnreadable(
            file, 0, f"The file cannot be read: {error.strerror}.", "Check its permissions."
        ) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise FileUnreadable(
            file, line, "The file is not UTF-8 text.", "Save it again as UTF-8."
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")
