"""A passage to take along: words with their structure, and what in them needs to be told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from suunta.domain.soft_hyphen import without_soft_hyphens


class BlockKind(StrEnum):
    """What a piece of text is on its page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are set alike."""

    text: str
    is_strong: bool = False
    is_emphasis: bool = False
    address: str = ""
    """The `suunta:` address they lead to, if any."""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, an item of a list, or a row of a table with its cells."""

    cells: tuple[Runs, ...]
    """One, except in a row."""
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 1
    """Of a heading, or how deep an item stands."""
    number: int = 0
    """Of an item in a numbered list; 0 for a bullet."""

    @property
    def text(self) -> str:
        return "\t".join(words_of(cell) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Passage:
    """Part of a page as it was chosen, and what its marks say of it."""

    blocks: tuple[Block, ...]
    sources: tuple[str, ...] = ()
    """Identifiers of the sources that are cited for it."""
    inferences: tuple[str, ...] = ()
    """What those of its claims rest on that no source states."""
    numbers: tuple[str, ...] = ()
    """The figures in it as they are written: each goes with its base."""


def plain_passage(text: str) -> Passage:
    """A passage of paragraphs, a line each."""
    lines = (line for line in without_soft_hyphens(text).split("\n") if line.strip())
    return Passage(tuple(Block(((Run(line),),)) for line in lines))


def merged(runs: Iterable[Run]) -> Runs:
    """The same words in as few runs as their setting allows."""
    found: list[Run] = []
    for run in runs:
        if found and replace(run, text="") == replace(found[-1], text=""):
            found[-1] = replace(run, text=found[-1].text + run.text)
        else:
            found.append(run)
    return tuple(found)


def words_of(runs: Runs) -> str:
    return "".join(run.text for run in runs).strip(" \n")
