"""Find out which version of a part is inside, in the way the table of components names."""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import platform
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from program_folder import ProgramFolder

Way = Mapping[str, object]


def version_of(
    way: Way, program: ProgramFolder, files: tuple[Path, ...], lists: Path | None
) -> str:
    """The first way that answers; `files` are the part's own, `lists` what its wheel tells."""
    answers = (
        _in_bytes(way, program),
        _of_debian(files) if "debian" in way else "",
        _in_path(way, program),
        _of_the_wheel(str(way["sbom"]), lists) if "sbom" in way and lists else "",
        _asked(str(way["ask"])) if "ask" in way else "",
        importlib.metadata.version(str(way["built_with"])) if "built_with" in way else "",
        _of_the_interpreter(program) if "interpreter" in way else "",
        _of_suunta(program) if "suunta" in way else "",
        _of_the_edition(program) if "edition" in way else "",
    )
    return next(filter(None, answers), "")


def _in_bytes(way: Way, program: ProgramFolder) -> str:
    if "pattern" not in way:
        return ""
    pattern = re.compile(str(way["pattern"]).encode("ascii"))
    for path in program.matching(str(way["in"])):
        if found := pattern.search(path.read_bytes()):
            return found[1].decode("ascii")
    return ""


def _in_path(way: Way, program: ProgramFolder) -> str:
    if "file" not in way:
        return ""
    pattern = re.compile(str(way["file"]))
    return next((found[1] for name in program.files if (found := pattern.search(name))), "")


def _of_debian(files: tuple[Path, ...]) -> str:
    """The package on this machine that has a library of this name."""
    if not files or not shutil.which("dpkg-query"):
        return ""
    asked = ["dpkg-query", "--search", f"*/{files[0].name}"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    package = found.partition(": ")[0].split(",")[0]
    if not package:
        return ""
    shown = ["dpkg-query", "--show", "--showformat", "${Version}", package]
    return subprocess.run(shown, capture_output=True, text=True, check=True).stdout.strip()


def _of_the_wheel(name: str, lists: Path) -> str:
    for path in sorted((lists / "sboms").glob("*.json")):
        for part in json.loads(path.read_text(encoding="utf-8")).get("components", ()):
            if part["name"] == name:
                return str(part.get("version", ""))
    return ""


def _asked(place: str) -> str:
    """What the library says of itself, which is asked where the program is built."""
    module, _, name = place.partition(":")
    return ".".join(str(number) for number in getattr(importlib.import_module(module), name))


def _of_the_interpreter(program: ProgramFolder) -> str:
    """That of the Python that runs this; it must be the one inside."""
    here = platform.python_version()
    minor = ".".join(here.split(".")[:2])
    inside = r"^(libpython|Python\.framework/Versions/|python)(3\.?\d+)"
    for name in program.files:
        found = re.match(inside, name)
        if found and found[2].replace(".", "") not in {minor.replace(".", ""), "3"}:
            raise SystemExit(f"Run this with the Python that is inside: {name}, not {here}.")
    return here


def _of_suunta(program: ProgramFolder) -> str:
    stamp = program.data() / "build.json"
    if stamp.exists():
        return str(json.loads(stamp.read_text(encoding="utf-8"))["version"])
    source = Path(__file__).parents[2] / "app" / "suunta" / "__init__.py"
    found = re.search(r'^__version__ = "(.+)"$', source.read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else ""


def _of_the_edition(program: ProgramFolder) -> str:
    written = (program.data() / "knowledge" / "edition.yaml").read_text(encoding="utf-8")
    found = re.search(r'^edition: "?([^"\n]+)', written, re.MULTILINE)
    return found[1] if found else ""
