"""The programs that are started, and what each is given so that it shows its first page."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

from bench.package.starting import Program
from suunta.services.keeping import open_keeping
from suunta.services.settings import keep_settings

_WEB_ENGINE = (
    ("QTWEBENGINE_DISABLE_SANDBOX", "1"),
    ("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu"),
)
PACKAGES = {"zeal": "zeal", "kiwix": "kiwix", "recoll": "recollgui, recollcmd"}
"""The Debian packages of the others."""

OTHERS = (
    Program("zeal", ("zeal",), _WEB_ENGINE),
    Program("kiwix", ("kiwix-desktop",), _WEB_ENGINE),
    Program("recoll", ("recoll",)),
)


def found_others() -> list[Program]:
    """Those that this machine has."""
    return [program for program in OTHERS if shutil.which(program.command[0])]


def prepare(program: Program, home: Path, knowledge: Path) -> Program:
    """As somebody has it who has used it before: no welcome, and something to search in."""
    if program.name == "suunta":
        keeping = open_keeping(home / ".local" / "share" / "suunta")
        keep_settings(keeping.settings, {"is_welcomed": True})
        keeping.close()
    if program.name == "recoll":
        configuration = home / ".recoll"
        configuration.mkdir()
        (configuration / "recoll.conf").write_text(f"topdirs = {knowledge}\n", encoding="utf-8")
        command = ["recollindex", "-c", str(configuration)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return replace(program, command=(*program.command, "-c", str(configuration)))
    return program
