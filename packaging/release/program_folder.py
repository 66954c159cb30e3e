"""Read a built program: its files by the names the parts know, its bytes, its frozen modules."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

_ROOTS = (
    "_internal/",
    "Contents/Frameworks/",
    "Contents/Resources/",
    "Contents/MacOS/",
    "Contents/",
)


class ProgramFolder:
    """A folder that PyInstaller made, or a bundle for macOS."""

    def __init__(self, folder: Path, *, apart_from: Collection[str] = ()) -> None:
        self.folder = folder
        self.files = {
            self._inner(path): path for path in _files_in(folder) if path.name not in apart_from
        }
        """By the path below `_internal` or its like."""
        if not self.files:
            raise SystemExit(f"{folder} holds no program.")

    def matching(self, pattern: str) -> Iterator[Path]:
        found = re.compile(pattern)
        return (path for name, path in self.files.items() if found.search(name))

    def text(self, inner: str) -> str:
        return self.files[inner].read_text(encoding="utf-8")

    def data(self) -> Path:
        """The folder that the program itself calls its data."""
        known = next(path for name, path in self.files.items() if name.startswith("suunta/_data/"))
        return next(each for each in known.parents if each.name == "_data")

    def top(self) -> Path:
        """Where a person who opens the folder looks first."""
        resources = self.folder / "Contents" / "Resources"
        return resources if resources.is_dir() else self.folder

    def frozen_packages(self) -> set[str]:
        """The packages inside the executable that are not Python's own."""
        from PyInstaller.archive.readers import CArchiveReader  # Only where programs are built.

        packages: set[str] = set()
        for program in self.matching(r"^suunta(-window)?(\.exe)?$"):
            modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
            packages |= {name.partition(".")[0] for name in modules}
        return packages - set(sys.stdlib_module_names) - _OF_THE_FREEZING

    def _inner(self, path: Path) -> str:
        name = path.relative_to(self.folder).as_posix()
        root = next((each for each in _ROOTS if name.startswith(each)), "")
        # PyInstaller writes dots in the names of folders so, for macOS.
        return name.removeprefix(root).replace("__dot__", ".")


def _files_in(folder: Path) -> list[Path]:
    """The files themselves: a bundle for macOS names many of them a second time by links."""
    found = [
        Path(place) / name
        for place, _, names in os.walk(folder, followlinks=False)
        for name in names
    ]
    return sorted(path for path in found if not path.is_symlink())


_OF_THE_FREEZING = {"pyimod01_archive", "pyimod02_importers", "pyimod03_ctypes", "_pyi_rth_utils"}
