"""What a built folder weighs, by the library that each file belongs to."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

_SHARES = (
    ("Suunta's knowledge and index", r"suunta/_data/(knowledge|index)/"),
    ("Suunta's typeface, icons, words", r"suunta/_data/"),
    ("ICU (Unicode, sorting, dates)", r"libicu"),
    ("Qt: plugins and translations", r"PySide6/(Qt/)?(plugins|translations)/"),
    ("Qt: libraries", r"libQt6|Qt6\w+\.dll"),
    ("PySide6 and Shiboken", r"PySide6/|shiboken6/"),
    ("lxml (PowerPoint export)", r"^_internal/lxml/"),
    ("Pillow (PowerPoint export)", r"^_internal/(PIL|pillow\.libs)/"),
    ("python-pptx, XlsxWriter", r"^_internal/(pptx|xlsxwriter)"),
    ("other Python libraries", r"^_internal/(msgspec|rapidfuzz|yaml|.*dist-info|jsonschema)"),
    ("Python", r"libpython|base_library|python3/|lib-dynload|\.cpython-3\d+-[^/]*\.so$"),
    ("modules of Suunta and Python in the program file", r"^suunta(-window)?(\.exe)?$"),
    ("libraries of the system", r"^_internal/lib[^/]*\.so"),
)
"""A name, and what its files look like from the program's folder; the first that fits counts."""


def shares(folder: Path) -> list[tuple[str, int]]:
    """Bytes by name, the largest first; links count nothing."""
    bytes_of: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_symlink() or not file.is_file():
            continue
        path = file.relative_to(folder).as_posix()
        name = next((name for name, shape in _SHARES if re.search(shape, path)), "the rest")
        bytes_of[name] += file.stat().st_size
    return bytes_of.most_common()


def megabytes(size: int) -> float:
    """Decimal, as shops and download pages count."""
    return size / 1e6
