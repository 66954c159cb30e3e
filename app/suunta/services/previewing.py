"""Previewing: one page as it is written right now, with what the check says of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from suunta.content.loader import load
from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.domain.problem import Problem
from suunta.services.page_text import page_text
from suunta.services.reading import Reading

PAUSE = 0.3
"""Seconds between two looks at the files."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A page as text, and every problem of the knowledge, those of the page first."""

    text: str
    problems: tuple[Problem, ...]


def preview(knowledge: Path, resources: Path, address: Address) -> Preview:
    """Read the files and show one page; raises `UnknownIdentifier` if it cannot be shown."""
    loaded = load(knowledge, resources)
    reading = Reading(loaded.catalogue.knowledge, loaded.catalogue.labels)
    shown = reading.page(address.id, address.language or Language.EN)
    slug = f"/{address.id.partition('/')[2]}/"
    own_first = sorted(loaded.problems, key=lambda problem: (slug not in problem.file, problem))
    return Preview(page_text(shown, loaded.catalogue.labels, address.anchor), tuple(own_first))


def saves(
    knowledge: Path, pause: float = PAUSE, wait: Callable[[float], None] = time.sleep
) -> Iterator[None]:
    """Once at the start, and again whenever a file of the knowledge was saved; without end."""
    before: dict[Path, tuple[int, int]] | None = None
    while True:
        now = _state(knowledge)
        if now != before:
            before = now
            yield
        wait(pause)


def _state(knowledge: Path) -> dict[Path, tuple[int, int]]:
    state = {}
    for path in knowledge.rglob("*"):
        try:
            found = path.stat()
        except FileNotFoundError:
            continue  # an editor that writes beside and renames
        state[path] = (found.st_mtime_ns, found.st_size)
    return state
