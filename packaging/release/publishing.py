"""Lay the files of a release side by side: packages, bills of materials, notices, checksums."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

PACKAGES = {
    ".deb": "the Debian package (make deb)",
    ".run": "the installer for other Linux systems (make run-installer)",
    ".exe": "the installer for Windows: it needs a build made on Windows (windows.yml)",
    ".dmg": "the disk image for macOS: it needs a build made on macOS (macos.yml)",
}
SUMS = "SHA256SUMS"
_SIGNING = {
    "SUUNTA_MINISIGN_KEY": ("minisign", "-S", "-s", "{key}", "-m", "{file}"),
    "SUUNTA_GPG_KEY": (
        "gpg",
        "--batch",
        "--yes",
        "--armor",
        "-u",
        "{key}",
        "--detach-sign",
        "{file}",
    ),
}


def gather(found_in: Iterable[Path], release: Path, version: str) -> list[str]:
    """Copy the packages of this version; answers what is missing, in words."""
    release.mkdir(parents=True, exist_ok=True)
    of_the_version = re.compile(rf"suunta[_-]{re.escape(version)}(?!\.?\d)")
    missing = dict(PACKAGES)
    for folder in found_in:
        for path in sorted(folder.glob("*")) if folder.is_dir() else ():
            if path.suffix in PACKAGES and of_the_version.match(path.name):
                shutil.copy2(path, release / path.name)
                missing.pop(path.suffix, None)
    return list(missing.values())


def write_sums(release: Path) -> Path:
    """The sums in the form `sha256sum --check` reads, of everything else in the folder."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(release.iterdir())
        if path.is_file() and not path.name.startswith(SUMS)
    ]
    sums = release / SUMS
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")
    return sums


def sign(sums: Path) -> list[str]:
    """Sign the sums with each key that is there; answers what could not be signed, in words."""
    unsigned = []
    for variable, command in _SIGNING.items():
        key = os.environ.get(variable)
        if not key:
            unsigned.append(f"a signature by {command[0]}: {variable} names no key")
        elif not shutil.which(command[0]):
            unsigned.append(f"a signature by {command[0]}: it is not installed")
        else:
            subprocess.run([part.format(key=key, file=sums) for part in command], check=True)
    return unsigned


def sources_in(bills: list[Path]) -> list[str]:
    """The archives that have to come along, by the bills."""
    addresses = set()
    for bill in bills:
        for part in json.loads(bill.read_text(encoding="utf-8"))["components"]:
            for each in part.get("externalReferences", ()):
                if each["type"] == "source-distribution":
                    addresses.add(each["url"])
    return sorted(addresses)
