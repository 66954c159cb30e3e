"""What whoever paints must be told: colours and fonts by role, as the window's theme has them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QColor, QFont


class Look(Protocol):
    """Answers for the roles of the theme files."""

    def color(self, role: str) -> QColor: ...
    def font(self, role: str) -> QFont: ...
