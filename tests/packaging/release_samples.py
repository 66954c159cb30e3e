"""A small folder that looks as PyInstaller leaves it, made of the real licences and metadata."""

from __future__ import annotations

import importlib.metadata
import shutil
from pathlib import Path

from PyInstaller.archive.writers import CArchiveWriter, ZlibArchiveWriter

ROOT = Path(__file__).parents[2]
DISTRIBUTIONS = ("PySide6_Essentials", "shiboken6", "mdurl", "PyYAML")


def write(folder: Path, name: str, content: bytes = b"x") -> Path:
    path = folder / "_internal" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def add_distribution(folder: Path, name: str) -> None:
    distribution = importlib.metadata.distribution(name)
    for file in distribution.files or ():
        if ".dist-info" in file.parts[0]:
            source = Path(str(distribution.locate_file(file)))
            write(folder, file.as_posix(), source.read_bytes())


def make_program(folder: Path) -> Path:
    """The least that every program holds: Suunta, its texts, Qt, Python and some libraries."""
    for name in ("LICENSE", "LICENSE-CONTENT"):
        write(folder, name, (ROOT / name).read_bytes())
    data = "suunta/_data"
    write(folder, f"{data}/build.json", b'{"version": "1.2.3"}')
    write(folder, f"{data}/knowledge/edition.yaml", b'edition: "2026.1"\n')
    for each in ("fonts", "icons", "analysis"):
        for path in sorted((ROOT / "resources" / each).glob("*[!fgv]")):
            if path.is_file():
                write(folder, f"{data}/resources/{each}/{path.name}", path.read_bytes())
    libraries = "PySide6/Qt/lib"
    write(folder, f"{libraries}/libQt6Core.so.6", b"Qt 6.11.3 (x86)\0" + b"10.49 2026-09-28\0")
    write(folder, f"{libraries}/libQt6Gui.so.6", b" libpng version 1.6.59\0")
    write(folder, f"{libraries}/libicuuc.so.73", b"\0" + b"73.2\0")
    write(folder, "yaml/_yaml.cpython-311-x86_64-linux-gnu.so", b"\0" + b"0.2.5\0")
    write(folder, "base_library.zip")
    for name in DISTRIBUTIONS:
        add_distribution(folder, name)
    link = folder / "_internal" / "libQt6Core.so.6"
    link.symlink_to(f"{libraries}/libQt6Core.so.6")
    return folder


def freeze(folder: Path, *modules: str) -> None:
    """Put these modules into the program's own archive."""
    code = compile("", "<frozen>", "exec")
    archive = folder / "PYZ.pyz"
    ZlibArchiveWriter(
        str(archive), [(name, "-", "PYMODULE") for name in modules], dict.fromkeys(modules, code)
    )
    CArchiveWriter(
        str(folder / "suunta"), [("PYZ.pyz", str(archive), False, "z")], "libpython3.11.so.1.0"
    )
    archive.unlink()


def copy_of(folder: Path, place: Path) -> Path:
    return Path(shutil.copytree(folder, place, symlinks=True))
