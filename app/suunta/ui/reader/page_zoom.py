"""How large the text of a page is set: steps in percent, and style sheets in that size."""

from __future__ import annotations

import re

NORMAL = 100
STEPS = (75, 80, 90, 100, 110, 125, 150, 175, 200)
_PIXELS = re.compile(r"(\d+(?:\.\d+)?)px")


def stepped(percent: int, by: int) -> int:
    """The next size up or down; the largest and the smallest stay."""
    if by > 0:
        return next((step for step in STEPS if step > percent), STEPS[-1])
    return next((step for step in reversed(STEPS) if step < percent), STEPS[0])


def scaled(pixels: float, percent: int) -> int:
    """A length at 100 % in another size."""
    return round(pixels * percent / NORMAL)


def scaled_css(css: str, percent: int) -> str:
    """A style sheet with every length in another size; hairlines stay hairlines."""
    if percent == NORMAL:
        return css
    return _PIXELS.sub(lambda match: f"{_length(float(match[1]), percent)}px", css)


def _length(pixels: float, percent: int) -> int:
    return max(1, scaled(pixels, percent)) if pixels > 1 else round(pixels)
