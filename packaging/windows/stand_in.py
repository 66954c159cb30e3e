"""A folder that looks as a Windows build does, with tiny programs in it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from compiler import HERE, compile_program
from installer_payload import PROGRAMS

DEEPEST = (
    "_internal/suunta/_data/knowledge/recommendations/"
    "a-recommendation-with-a-name-that-is-about-as-long-as-they-get/page.fi.md"
)
LATE = "_internal/suunta/late.txt"
"""What a running program reads only later, as the real one does with its modules."""


def make_stand_in(folder: Path, version: str) -> Path:
    """Make it anew, and answer where it is."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in {
        LATE: version,
        DEEPEST: "Sivu, jonka polku on pitkä.\n",
        "_internal/suunta/_data/build.json": json.dumps({"version": version}),
        "_internal/PySide6/plugins/platforms/qwindows.dll": "no library",
        "_internal/$name with signs & ä.txt": "NSIS has signs of its own",
        "LICENSE": "MIT",
    }.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    for name in PROGRAMS:
        subsystem = "-mwindows" if name == "suunta-window.exe" else "-mconsole"
        flags = ["-municode", subsystem, f'-DSTAND_IN_VERSION="{version}"']
        compile_program(HERE / "stand_in.c", folder / name, flags=flags)
    return folder
