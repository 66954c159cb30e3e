"""A mistake in the knowledge files, as an editor needs to hear it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error stops an edition; a warning asks for a second look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong, where, and how to mend it."""

    file: str
    """Relative to the knowledge folder."""
    line: int
    """1 for the first line; 0 where the whole file is meant."""
    message: str
    remedy: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{place}: {self.severity.value}: {self.message}{remedy}"
