"""The locked requirements of a package: what the program needs, and what freezes it.

`python tools/package_lock.py > FILE` takes them out of the two locks with their hashes, so that
packages are built from an environment without the tools of developing, whose libraries would be
found and carried.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FREEZING = {
    "altgraph",
    "macholib",
    "packaging",
    "pefile",
    "pyinstaller",
    "pyinstaller-hooks-contrib",
    "pywin32-ctypes",
    "setuptools",
}
_ENTRY = re.compile(r"^[a-z0-9].*(?:\n .*)*\n", re.MULTILINE)
_NAME = re.compile(r"[a-z0-9-]+")


def entries(lock: str) -> dict[str, str]:
    """Each requirement of a lock by its name, with its hashes."""
    return {_NAME.match(entry)[0]: entry for entry in _ENTRY.findall(lock)}  # type: ignore[index]


def package_lock() -> str:
    """The lock of a package; stops where PyInstaller needs what is not in the lock."""
    needed = entries((ROOT / "requirements.txt").read_text(encoding="utf-8"))
    developing = entries((ROOT / "requirements-dev.txt").read_text(encoding="utf-8"))
    missing = FREEZING - developing.keys()
    if missing:
        raise SystemExit(f"requirements-dev.txt lacks {', '.join(sorted(missing))}.")
    chosen = {**needed, **{name: developing[name] for name in FREEZING}}
    return "".join(entry for _, entry in sorted(chosen.items()))


if __name__ == "__main__":
    sys.stdout.write(package_lock())
