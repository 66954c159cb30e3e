"""Find what the first page shows before the knowledge is open; imports next to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from suunta import paths
from suunta.content.overview_file import read_overview

if TYPE_CHECKING:
    from suunta.domain.front_page import Overview

OVERVIEW = "overview.json"
"""Its name in a prepared folder."""


def glance() -> Overview | None:
    """What was prepared for the first page, unchecked; `None` where nothing is.

    It may be of another edition than what the knowledge turns out to be once it is open.
    """
    found = (read_overview(folder / OVERVIEW) for folder in paths.prepared_folders())
    return next((overview for overview in found if overview is not None), None)
