"""What is said beneath the fields of a slide: what is too much on it, and what is filled in."""

from __future__ import annotations

from PySide6.QtCore import QObject

from suunta.domain.shown_slide import Part, ShownSlide, TooMuch

_POINTS = (Part.POINTS, Part.POINT)
_FIELDS = {"title": (Part.TITLE,), "text": (Part.TEXT,), "points": _POINTS}


class SlideRemarks(QObject):
    """Words a warning in the language of the window."""

    def warning(self, shown: ShownSlide, field: str) -> str:
        """Why the words of a field cannot be read from the last row; empty where they can."""
        parts = _FIELDS.get(field, ())
        return " ".join(self._worded(each) for each in shown.warnings if each.part in parts)

    def filled(self, value: str, filled: str) -> str:
        """Where the words in an empty field come from."""
        return (
            self.tr("Filled from the page; type to say it otherwise.")
            if filled and not value
            else ""
        )

    def _worded(self, too_much: TooMuch) -> str:
        match too_much.part:
            case Part.POINTS:
                text = self.tr("Too many lines for the last row: %1 of %2.")
            case Part.POINT:
                text = self.tr("Line %3 is too long for the last row: %1 of %2 characters.")
                text = text.replace("%3", str(too_much.position + 1))
            case _:
                text = self.tr("Too long for the last row: %1 of %2 characters.")
        return text.replace("%1", str(too_much.count)).replace("%2", str(too_much.allowed))
