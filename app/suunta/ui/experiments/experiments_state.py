"""What the history keeps of the page of the experiments."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from suunta.services.experiment_overview import Choice
from suunta.ui.browse.collection import Grouping


class View(StrEnum):
    """The two ways to look at the experiments."""

    MAP = "map"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class ExperimentsState:
    """The way they are looked at, what is chosen, and where on the page one was."""

    view: View
    choice: Choice
    grouping: Grouping
    scroll: int
    place: tuple[int, int]
    """The row and the scrolling of the list."""
    is_in_matrix: bool
    """Where the keyboard was on the map's side."""
