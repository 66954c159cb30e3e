"""Save a sheet that would hold next to nothing: set the lines a little closer."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextDocument

TIGHTER = (0.97, 0.95, 0.92)
"""Shares of the usual distances, tried one after the other; closer would be seen."""
_LITTLE = 0.12
"""Share of the last sheet."""
_LINES = re.compile(r"(line-height: )(\d+)(%)")
_GAPS = re.compile(r"(margin-(?:top|bottom): )(\d+)(px)")
_SOLID = 110
"""Percent: lines that stand as close as that stay as they are."""


def is_hardly_begun(document: QTextDocument) -> bool:
    """Whether the last of several sheets holds only a few lines, or none."""
    before = document.pageCount() - 1
    height = document.pageSize().height()
    end = document.documentLayout().blockBoundingRect(document.lastBlock()).bottom()
    return before > 0 and end < (before + _LITTLE) * height


def tightened(css: str, share: float) -> str:
    """The style sheet with less between lines and paragraphs; letters stay as large."""
    css = _LINES.sub(lambda match: f"{match[1]}{_closer(int(match[2]), share)}{match[3]}", css)
    return _GAPS.sub(lambda match: f"{match[1]}{round(int(match[2]) * share)}{match[3]}", css)


def _closer(percent: int, share: float) -> int:
    return percent if percent <= _SOLID else max(_SOLID, round(percent * share))
