"""The run sheet of a talk in words: when each slide begins, how long it takes, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide

_LONG = 72
"""Characters of a title that stand in a line."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One slide of the run sheet."""

    number: int
    start: float
    """Minutes after the beginning of the talk."""
    minutes: float
    title: str
    kind: str
    """What sort of slide it is, in words."""
    part: str = ""
    """The name of the part that begins here."""

    @property
    def named(self) -> str:
        """Number and title, and the kind: slides on one page may share its title."""
        kind = "" if self.kind in ("", self.title) else f" ({self.kind})"
        return f"{self.number}. {self.title}{kind}"

    @property
    def clock(self) -> str:
        """The start as hours or minutes are written: `0:00`, `7:30`, `61:00`."""
        seconds = round(self.start * 60)
        return f"{seconds // 60}:{seconds % 60:02d}"


def sheet_lines(
    slides: Sequence[ShownSlide], labels: Labels, language: Language
) -> tuple[SheetLine, ...]:
    """A line for each slide, in their order."""
    lines = []
    start = 0.0
    for number, slide in enumerate(slides, 1):
        title = one_line(slide)
        kind = labels.text(f"slide.{slide.kind}", language)
        lines.append(SheetLine(number, start, slide.minutes, title or kind, kind, slide.part))
        start += slide.minutes
    return tuple(lines)


def one_line(slide: ShownSlide) -> str:
    """What a slide is called in a list: its title, or else the beginning of what it says."""
    points = (point.text for point in slide.points)
    first = next(filter(None, (slide.title, slide.text, *points)), "")
    words = " ".join(first.split())
    return words if len(words) <= _LONG else f"{words[: _LONG - 1].rstrip()}…"


def sheet_text(
    title: str,
    length: float,
    lines: Sequence[SheetLine],
    labels: Labels,
    language: Language,
    before: Sequence[str] = (),
) -> str:
    """The run sheet as plain text, to be printed or sent along.

    What is to be done `before` people come stands over the times.
    """
    planned = sum(line.minutes for line in lines)
    head = labels.text(
        "run-sheet.head",
        language,
        planned=written_minutes(planned, language),
        length=written_minutes(length or planned, language),
    )
    end = SheetLine(0, planned, 0, "", "").clock
    wide = max(len(clock) for clock in (end, *(line.clock for line in lines)))
    times = [written_minutes(line.minutes, language) for line in lines]
    wide_time = max(map(len, times), default=1)
    rows = []
    for line, time in zip(lines, times, strict=True):
        if line.part:
            rows += ["", line.part]
        rows.append(f"{line.clock:>{wide}}  {time:>{wide_time}} min  {line.named}")
    last = labels.text("run-sheet.end", language)
    top = [title, head]
    if before:
        top += ["", labels.text("notes.before", language), *(f"- {line}" for line in before)]
    gap = [] if rows[:1] == [""] else [""]
    return "\n".join([*top, *gap, *rows, f"{end:>{wide}}  {last}", ""])


def written_minutes(minutes: float, language: Language) -> str:
    """Minutes as they are written in a language, without a unit: `1.5`, `1,5`."""
    written = f"{minutes:g}"
    return written if language is Language.EN else written.replace(".", ",")
