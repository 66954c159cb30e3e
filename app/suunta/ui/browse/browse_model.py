"""The rows of a list: headings, and the documents beneath them."""

from __future__ import annotations

from enum import IntEnum

from suunta.ui.browse.entry import Group
from suunta.ui.widgets.headed_rows import HeadedRole, HeadedRows


class BrowseRole(IntEnum):
    """What a row is asked for besides its text."""

    ENTRY = HeadedRole.ROW
    """The `Entry`, or `None` for a heading."""
    GROUP = HeadedRole.HEADING
    """The `Group` a heading names, or `None` for a document."""


class BrowseModel(HeadedRows):
    """Shows groups of entries as one flat list."""

    def set_groups(self, groups: tuple[Group, ...]) -> None:
        self.set_rows((group, group.entries) for group in groups)
