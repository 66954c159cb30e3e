"""Put soft hyphens into the long words of a slide, for the time it is laid out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from suunta.domain.chart import Chart
from suunta.domain.shown_slide import ShownSlide


def softened(slide: ShownSlide) -> ShownSlide:
    """The slide as it is to be broken into lines; whoever copies or reads it takes the other."""
    if not slide.breakable:
        return slide
    known = dict(slide.breakable)
    words = re.compile("|".join(sorted(map(re.escape, known), key=len, reverse=True)))

    def soft(text: str) -> str:
        return words.sub(lambda match: known[match[0]], text)

    return replace(
        slide,
        title=soft(slide.title),
        chart=_chart(slide.chart, soft) if slide.chart else None,
        text=soft(slide.text),
        points=tuple(replace(point, text=soft(point.text)) for point in slide.points),
        rows=tuple(replace(row, value=soft(row.value)) for row in slide.rows),
    )


def _chart(chart: Chart, soft: Callable[[str], str]) -> Chart:
    """Its statements, which may be the title of the slide; labels break by themselves."""
    bars = tuple(replace(bar, sentence=soft(bar.sentence)) for bar in chart.bars)
    return replace(chart, title=soft(chart.title), bars=bars)
