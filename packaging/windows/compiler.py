"""What is C, launchers and stand-ins, compiled for 64-bit Windows: the same bytes each time."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
_DEBIAN = "gcc-mingw-w64-x86-64-win32"
# Without times and build numbers: the same bytes from the same text.
_FLAGS = ("-std=c17", "-Os", "-s", "-Wall", "-Wextra", "-Werror", "-Wl,--no-insert-timestamp")


def compile_program(
    source: Path, out: Path, *, flags: Iterable[str] = (), objects: Iterable[Path] = ()
) -> None:
    """Compile one file into one program; a fault of the compiler ends everything."""
    run(_tool("gcc"), *_FLAGS, *flags, source, *objects, "-o", out)


def compile_resources(source: Path, out: Path, *, values: dict[str, str]) -> None:
    """Compile what Windows shows about a program, with these values in its capitals."""
    header = out.parent / "values.h"
    defines = (f"#define {name} {value}\n" for name, value in values.items())
    header.write_text("".join(defines), encoding="utf-8", newline="\n")
    run(_tool("windres"), "-I", header.parent, "-O", "coff", source, out)


def run(*command: str | Path) -> None:
    """Run one tool; if it fails, so does everything."""
    ended = subprocess.run([str(part) for part in command], check=False)
    if ended.returncode != 0:
        raise SystemExit(f"{command[0]} ended with status {ended.returncode}.")


def found(program: str, package: str) -> str:
    """Where a tool is; a missing one is named with the Debian package that has it."""
    path = shutil.which(program)
    if path is None:
        raise SystemExit(f"{program} is missing: sudo apt-get install {package}")
    return path


def _tool(name: str) -> str:
    """MinGW's under its long name, as on Debian, or under its short one, as on Windows."""
    long = f"x86_64-w64-mingw32-{name}"
    is_short = sys.platform == "win32" and shutil.which(long) is None
    return found(name if is_short else long, _DEBIAN)
