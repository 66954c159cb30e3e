"""What Windows shows of a program file under Properties, Details, as PyInstaller takes it."""

from __future__ import annotations

import re
from pathlib import Path

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Suunta authors"),
      StringStruct("FileDescription", "{description}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "The Suunta authors. MIT licence; texts CC BY 4.0."),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Suunta"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def version_resource(version: str, name: str, description: str) -> str:
    """The text of the resource of the program `name`."""
    return _TEMPLATE.format(
        numbers=numbers_of(version), version=version, name=name, description=description
    )


def numbers_of(version: str) -> tuple[int, int, int, int]:
    """Windows compares four numbers: what stands behind them, as in 1.2.0rc1, is left out."""
    release = re.match(r"\d+(?:\.\d+)*", version)
    numbers = [int(part) for part in (release[0] if release else "0").split(".")]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def write_version_resource(folder: Path, version: str, name: str, description: str) -> Path:
    """Put it into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.version.txt"
    file.write_text(version_resource(version, name, description), encoding="utf-8")
    return file
