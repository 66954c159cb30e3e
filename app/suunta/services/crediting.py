"""Crediting: whose work this is, and under which licence each part of it is given."""

from __future__ import annotations

import importlib.metadata
import json
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from suunta import __version__, paths
from suunta.services.diagnosing import LIBRARIES


class Part(StrEnum):
    """What of the program a licence is for."""

    PROGRAM = "program"
    CONTENT = "content"
    TYPEFACE = "typeface"
    ICONS = "icons"
    WORDS = "words"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Credit:
    """One piece of work, and what its licence says."""

    part: Part
    name: str
    version: str
    licence: str
    text: str
    """The licence itself; empty where it does not travel with the program."""


_OWN = (
    (Part.PROGRAM, "Suunta", "MIT", "LICENSE"),
    (Part.CONTENT, "knowledge", "CC-BY-4.0", "LICENSE-CONTENT"),
    (Part.TYPEFACE, "Inter", "OFL-1.1", "resources/fonts/LICENSE"),
    (Part.ICONS, "Lucide", "ISC AND MIT", "resources/icons/LICENSE"),
    (Part.WORDS, "Tesseract langdata", "Apache-2.0", "resources/analysis/LICENSE.Apache-2.0"),
)
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying)", re.IGNORECASE)


def credits_due() -> tuple[Credit, ...]:
    """The program and its parts, then every library it runs on, by name.

    A built program carries the list of what was found inside when it was built; elsewhere the
    libraries' own metadata tell.
    """
    return _noticed(paths.shipped_file("notices.json")) or _gathered()


def _noticed(file: Path) -> tuple[Credit, ...]:
    """What `packaging/release/notices.py` has written beside the program's data."""
    written = _text_of(file)
    if not written:
        return ()
    told = json.loads(written)
    texts = told["texts"]
    return tuple(
        Credit(
            Part(each["part"]),
            each["name"],
            each["version"],
            each["licence"],
            "\n\n\n".join(texts[place] for place in each["texts"]),
        )
        for each in told["credits"]
    )


def _gathered() -> tuple[Credit, ...]:
    own = (_own(*entry) for entry in _OWN)
    return (*own, *(_library(name) for name in sorted(_libraries(), key=str.casefold)))


def _own(part: Part, name: str, licence: str, file: str) -> Credit:
    version = __version__ if part is Part.PROGRAM else ""
    return Credit(part, name, version, licence, _text_of(paths.shipped_file(file)))


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def _libraries() -> set[str]:
    """The libraries we name and what they need in turn, as far as they are there."""
    found: dict[str, str] = {}
    waiting = list(LIBRARIES)
    while waiting:
        wanted = waiting.pop()
        try:
            distribution = importlib.metadata.distribution(wanted)
        except importlib.metadata.PackageNotFoundError:
            continue
        name = distribution.metadata["Name"]
        if _normal(name) in found:
            continue
        found[_normal(name)] = name
        waiting += [_name_in(line) for line in distribution.requires or () if "extra" not in line]
    return set(found.values())


def _library(name: str) -> Credit:
    distribution = importlib.metadata.distribution(name)
    texts = [
        _text_of(Path(str(distribution.locate_file(file))))
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0] and _LICENCE_FILE.search(file.name)
    ]
    licence = _licence_of(distribution)
    return Credit(
        Part.LIBRARY, name, distribution.version, licence, "\n\n".join(filter(None, texts))
    )


def _licence_of(distribution: importlib.metadata.Distribution) -> str:
    """As the library names it; some write the whole text where the name belongs."""
    metadata = distribution.metadata
    for field in ("License-Expression", "License"):
        written = metadata[field].strip() if field in metadata else ""
        if written and "\n" not in written:
            return written
    classifiers = metadata.get_all("Classifier") or []
    named = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    return ", ".join(named)


def _name_in(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()
