"""Diagnosing: what support would ask first."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from suunta import __version__, paths
from suunta.domain.errors import IndexUnusable, SuuntaError
from suunta.search.version import FORMAT
from suunta.services import preparing
from suunta.services.presetting import presets_of_administrators
from suunta.services.stamping import this_build

LIBRARIES = (
    "PySide6-Essentials",
    "whoosh-reloaded",
    "markdown-it-py",
    "PyYAML",
    "msgspec",
    "rapidfuzz",
    "jsonschema",
    "platformdirs",
    "pypdf",
    "python-pptx",
    "typing_extensions",
)
"""What the program imports; what these need in turn is theirs to name."""


def diagnose() -> dict[str, object]:
    """Versions, paths and the state of the index, as plain values."""
    return {
        "suunta": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "package": asdict(this_build()),
        "installed": paths.is_installed(),
        "portable": paths.portable_folder() is not None,
        "executable": sys.executable,
        "knowledge": str(paths.knowledge_folder()),
        "resources": str(paths.resources_folder()),
        "fonts": sorted(
            file.name for file in (paths.resources_folder() / "fonts").glob("*.[ot]tf")
        ),
        "administrators": _administrators(),
        "indexes": [_state(folder) for folder in paths.prepared_folders()],
        "data": _data(paths.data_folder()),
    }


def told(findings: Mapping[str, object]) -> str:
    """The findings as lines of text, for a terminal and for the clipboard."""
    return "\n".join(f"{name}: {_written(value)}" for name, value in findings.items())


def _written(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _version(name: str) -> str:
    from importlib import metadata  # Every command of the command line imports this module.

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not known"


def _administrators() -> dict[str, object]:
    """What administrators have set, where, and what of it makes no sense."""
    presets = presets_of_administrators()
    return {
        "sources": [source.name for source in paths.administrators()],
        "locked": _spelt(presets.locked),
        "defaults": _spelt(presets.defaults),
        "faults": list(presets.faults),
    }


def _spelt(settings: Mapping[str, object]) -> dict[str, object]:
    return {name.replace("_", "-"): value for name, value in settings.items()}


def _data(folder: Path) -> dict[str, object]:
    """Where the user's own work is and how it is; never what is in it, and nothing is changed."""
    from suunta.services.keeping.backups import backups_in
    from suunta.services.keeping.disk import is_remote
    from suunta.services.keeping.examining import examine
    from suunta.services.keeping.opening import BACKUPS, FILE

    file = folder / FILE
    told: dict[str, object] = {"file": str(file)}
    try:
        if not file.exists():
            return told | {"state": "not there yet"}
        examination = examine(file)
        told |= {"form": examination.form, "state": examination.fault or "sound"}
        told |= {"bytes": file.stat().st_size, "network drive": is_remote(folder)}
        told |= {"backups": len(backups_in(folder / BACKUPS))}
    except OSError as error:
        told["state"] = f"cannot be read: {error.strerror}"
    return told


def _state(place: Path) -> dict[str, object]:
    try:
        expected = preparing.fingerprint(paths.knowledge_folder(), paths.resources_folder())
        knowledge = preparing.open_prepared(place, expected).catalogue.knowledge
    except (IndexUnusable, SuuntaError, OSError) as error:
        return {"folder": str(place), "usable": False, "reason": str(error)}
    return {
        "folder": str(place),
        "usable": True,
        "own": place == paths.cached_index(),
        "format": FORMAT,
        "built": preparing.built(place).isoformat(),
        "fingerprint": expected,
        "edition": knowledge.edition.name,
        "documents": len(knowledge.documents),
        "passages": knowledge.passages(),
    }
