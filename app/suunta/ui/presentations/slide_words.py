"""From the fields of the form to the words of a slide, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from suunta.domain.shown_slide import Part, ShownSlide
from suunta.domain.slide import NOTE_PARTS, SlideWords, SpeakerNotes
from suunta.domain.slide_kind import RULES, SlideKind

FIELDS = ("title", "text", "points", "part", *NOTE_PARTS)
"""The fields of the form, in their order."""


def fields_of(kind: SlideKind) -> tuple[str, ...]:
    """The fields that a slide of a kind has."""
    room = RULES[kind].room
    missing = {"text": not room.text, "points": not room.points}
    return tuple(name for name in FIELDS if not missing.get(name, False))


def value_of(words: SlideWords, name: str) -> str:
    """What is typed in a field; points stand a line each."""
    if name in NOTE_PARTS:
        return str(getattr(words.notes, name))
    if name == "points":
        return "\n".join(words.points)
    return str(getattr(words, name))


def with_value(
    words: SlideWords, name: str, value: str, *, keeps_blanks: bool = False
) -> SlideWords:
    """The words with something else in a field.

    An empty line is no point; where the points belong to several pages, it leaves one as it is.
    """
    if name in NOTE_PARTS:
        notes: SpeakerNotes = replace(words.notes, **{name: value})
        return replace(words, notes=notes)
    if name == "points":
        lines = value.split("\n")
        while lines and not lines[-1].strip():
            lines.pop()
        if not keeps_blanks:
            lines = [line for line in lines if line.strip()]
        return replace(words, points=tuple(lines))
    given: dict[str, Any] = {name: value}
    return replace(words, **given)


def filled_of(shown: ShownSlide, name: str) -> str:
    """What the knowledge puts where nothing is typed in a field."""
    match name:
        case "title":
            return shown.title
        case "text":
            return shown.text
        case "points":
            return "\n".join(point.text for point in shown.points)
    return ""


def part_of(name: str) -> Part | None:
    """Which part of the slide a field is, where it can hold too much."""
    return {"title": Part.TITLE, "text": Part.TEXT}.get(name)
