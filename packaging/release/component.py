"""What a program folder is made of: components with their licences, files and further parts."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ShippedFile:
    """A file of the folder, as it was when the folder was walked."""

    path: str
    """Below the program folder, with slashes."""
    size: int
    sha256: str

    @classmethod
    def of(cls, path: Path, folder: Path) -> ShippedFile:
        content = path.read_bytes()
        name = path.relative_to(folder).as_posix()
        return cls(name, len(content), hashlib.sha256(content).hexdigest())


@dataclass(frozen=True, slots=True)
class Component:
    """One piece of work under one licence."""

    name: str
    version: str
    """Empty where nothing in the folder tells it."""
    licence: str
    """An SPDX expression."""
    purl: str
    part: str = "library"
    """One of the parts that `suunta.services.crediting` names."""
    texts: tuple[str, ...] = ()
    """The licence itself, and the notices it asks for."""
    homepage: str = ""
    supplier: str = ""
    cpe: str = ""
    sources: tuple[str, ...] = ()
    """Where its exact source is, for what has to come with its source."""
    files: tuple[ShippedFile, ...] = ()
    contains: tuple[Component, ...] = field(default=())
    """What was compiled into it; its text is among this component's."""
