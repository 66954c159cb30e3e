"""Diagnosing: what support would ask first."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
from pathlib import Path

from suunta import __version__, paths
from suunta.domain.errors import IndexUnusable, SuuntaError
from suunta.services import preparing

_LIBRARIES = (
    "PySide6-Essentials",
    "whoosh-reloaded",
    "markdown-it-py",
    "PyYAML",
    "msgspec",
    "rapidfuzz",
    "jsonschema",
)


def diagnose() -> dict[str, object]:
    """Versions, paths and the state of the index, as plain values."""
    return {
        "suunta": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "installed": paths.is_installed(),
        "executable": sys.executable,
        "knowledge": str(paths.knowledge_folder()),
        "resources": str(paths.resources_folder()),
        "fonts": sorted(
            file.name for file in (paths.resources_folder() / "fonts").glob("*.[ot]tf")
        ),
        "indexes": [_state(folder) for folder in preparing.places()],
    }


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "not known"


def _state(place: Path) -> dict[str, object]:
    try:
        expected = preparing.fingerprint(paths.knowledge_folder(), paths.resources_folder())
        knowledge = preparing.open_prepared(place, expected).catalogue.knowledge
    except (IndexUnusable, SuuntaError, OSError) as error:
        return {"folder": str(place), "usable": False, "reason": str(error)}
    return {
        "folder": str(place),
        "usable": True,
        "edition": knowledge.edition.name,
        "documents": len(knowledge.documents),
        "passages": knowledge.passages(),
    }
