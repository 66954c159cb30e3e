"""A passage as a slide takes it: its lines, each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from suunta.domain.provenance import Provenance
from suunta.domain.shown_slide import Loss
from suunta.services.presenting_sources import Cited

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, an item of a list, or a sentence of one."""

    text: str
    """Without the marks of inferences and gaps."""
    is_item: bool = False
    sources: tuple[Cited, ...] = ()
    reasons: tuple[str, ...] = ()
    is_unknown: bool = False
    """Whether it names a gap."""
    figures: tuple[str, ...] = ()
    """The facts whose numbers stand in it."""
    is_continued: bool = False
    """Whether it goes on where the line before ended."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands at an address in one language."""

    title: str
    """Of the page."""
    heading: str
    """Of the section; empty where the page as a whole is meant."""
    told: tuple[Line, ...]
    behind: tuple[Cited, ...] = ()
    """What it rests on where its lines name nothing."""
    is_cited: bool = False
    """Whether its section names a source."""
    entry: Provenance | None = None
    """How well it is founded where an entry says so; else its lines do."""
    loss: Loss | None = None

    @property
    def text(self) -> str:
        words = ""
        for line in self.told:
            words += (" " if line.is_continued else "\n") * bool(words) + line.text
        return words

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(line.text for line in self.told)

    @property
    def items(self) -> tuple[str, ...]:
        """Those of its lines that are items of a list."""
        return tuple(line.text for line in self.told if line.is_item)

    @property
    def points(self) -> tuple[Line, ...]:
        """What a list shows of it: its items, and where it has none, all its lines."""
        return tuple(line for line in self.told if line.is_item) or self.told

    @property
    def sources(self) -> tuple[Cited, ...]:
        return _once(line.sources for line in self.told) or self.behind

    @property
    def reasons(self) -> tuple[str, ...]:
        return _once(line.reasons for line in self.told)

    @property
    def figures(self) -> tuple[str, ...]:
        return _once(line.figures for line in self.told)

    @property
    def provenance(self) -> Provenance | None:
        """The weakest of its claims counts."""
        if self.entry:
            return self.entry
        if self.reasons:
            return Provenance.INFERRED
        if any(line.is_unknown for line in self.told):
            return Provenance.UNKNOWN
        return Provenance.STATED if self.is_cited else None

    def with_lines(self, lines: Sequence[Line]) -> Passage:
        """The same passage with some of its lines alone."""
        if not lines:
            return replace(self, told=())
        first = replace(lines[0], is_continued=False)
        return replace(self, told=(first, *lines[1:]))


def _once(groups: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(each for group in groups for each in group))
