"""Fit a block into a height: step by step smaller, never under the smallest type, never hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF

from suunta.export.slide_block import Block
from suunta.export.slide_look import SlideLook
from suunta.export.slide_words import cut

Step = TypeVar("Step")

_OPTICAL_MIDDLE = 0.42
"""What stands in the middle looks low; this much of the free height is above it."""


@dataclass(frozen=True, slots=True)
class Fit(Generic[Step]):
    """What was chosen."""

    block: Block
    step: Step
    is_cut: bool = False
    """Whether words are left out, even at the last step."""


def fit(
    build: Callable[[Step], Block], steps: Sequence[Step], room: float, look: SlideLook
) -> Fit[Step]:
    """The block of the first step that fits.

    A smaller step is better than a parted word, a parted word than one that is torn, and both
    than words that are left out.
    """
    tried: list[Fit[Step]] = []
    for step in steps:
        block = build(step)
        tried.append(Fit(block, step))
        if block.height <= room and not block.is_parted and not block.missing:
            return tried[-1]
    whole = [each for each in tried if each.block.height <= room and not each.block.missing]
    parted = [each for each in whole if not each.block.is_torn]
    if parted or whole:
        return (parted or whole)[0]
    return Fit(cut(tried[-1].block, room, look), steps[-1], is_cut=True)


def fitted(
    build: Callable[[Step], Block], steps: Sequence[Step], room: float, look: SlideLook
) -> Block:
    """The block of the first step that fits, for whoever need not know which."""
    return fit(build, steps, room, look).block


def settled(block: Block, room: QRectF, share: float = _OPTICAL_MIDDLE) -> Block:
    """The block in its room, with `share` of what is free above it."""
    free = max(0.0, room.height() - block.height)
    return block.moved(room.left(), room.top() + free * share)
