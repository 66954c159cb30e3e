"""What the administrators of a computer have set for everybody: found, and read as it stands.

On Linux and macOS it is a JSON file, on Windows the registry. What the values mean, and whether
they make sense, is for those to say who use them.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

FILE = "defaults.json"
_LOCKED, _DEFAULTS = "locked", "defaults"


class Source(NamedTuple):
    """A file or a key of the registry."""

    name: str
    """Where it is, as support would write it."""
    locked: Mapping[str, object]
    """What nobody but the administrators may change."""
    defaults: Mapping[str, object]
    """What holds until somebody chooses otherwise."""
    fault: str = ""
    """Why it cannot be read, in a sentence."""


def places() -> tuple[Path, ...]:
    """Where such files may be on this computer; what comes first counts first."""
    if sys.platform == "win32":
        return ()
    if sys.platform == "darwin":
        return (Path("/Library/Application Support/Suunta", FILE),)
    folders = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    shared = (Path(each, "suunta", FILE) for each in folders.split(":") if each)
    return (Path("/etc/suunta", FILE), *shared)


@cache
def read(files: tuple[Path, ...]) -> tuple[Source, ...]:
    """All that administrators have set, in the order in which it counts; read once in a run."""
    found = [_of_file(file) for file in files]
    return (*_of_registry(), *(source for source in found if source is not None))


def spelt(name: str) -> str:
    """A name without what may differ: `WindowLanguage` and `window-language` are one setting."""
    return name.replace("-", "").replace("_", "").lower()


def first(name: str, mappings: Iterable[Mapping[str, object]]) -> object:
    """The value of this name in the first mapping that has one; else `None`."""
    wanted = spelt(name)
    for mapping in mappings:
        for key, value in mapping.items():
            if spelt(key) == wanted:
                return value
    return None


def _of_registry() -> tuple[Source, ...]:
    found: tuple[tuple[str, Mapping[str, object], bool], ...] = ()
    if sys.platform == "win32":
        from suunta import registry

        found = registry.sources()
    return tuple(
        Source(name, values if is_locked else {}, {} if is_locked else values)
        for name, values, is_locked in found
    )


def _of_file(file: Path) -> Source | None:
    try:
        written = file.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as error:
        return _faulty(file, str(error))
    try:
        values = json.loads(written)
    except (ValueError, RecursionError) as error:
        return _faulty(file, f"It is no JSON: {error}.")
    if not isinstance(values, dict):
        return _faulty(file, 'It has to be an object with "locked" and "defaults".')
    parts = [values.pop(name, {}) for name in (_LOCKED, _DEFAULTS)]
    if values or not all(isinstance(part, dict) for part in parts):
        return _faulty(file, 'It may hold two objects alone, "locked" and "defaults".')
    return Source(str(file), *parts)


def _faulty(file: Path, fault: str) -> Source:
    return Source(str(file), {}, {}, fault)
