"""What the system asks of every program, for people who see things better that way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints


def wants_high_contrast(wishes: QAccessibilityHints) -> bool:
    """Whether colours shall stand apart more than usual."""
    return wishes.contrastPreference() is Qt.ContrastPreference.HighContrast
