"""A slide as it is read aloud: a title even where none is shown, its sources, its notes."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.provenance import Provenance
from suunta.export.slide_frame import kicker
from suunta.export.slide_view import SlideView

_LONGEST = 90
"""Characters of a text that may stand for a title."""


@dataclass(frozen=True, slots=True)
class NotePart:
    """One part of the presenter's notes."""

    name: str
    """What it is for: to do, to say …"""
    text: str


def reading_title(view: SlideView) -> str:
    """What the slide is called in outlines and by screen readers; never empty."""
    slide = view.slide
    if slide.title:
        return slide.title
    if slide.text and len(slide.text) <= _LONGEST:
        return slide.text
    return kicker(view) or view.labels.text(f"slide.{slide.kind}", slide.language)


def foundation(view: SlideView) -> str:
    """How well its words are founded, with the reasons; empty where a source states them."""
    slide = view.slide
    if slide.provenance is Provenance.INFERRED and slide.reasons:
        reasons = "; ".join(reason.rstrip(".") for reason in slide.reasons)
        return view.labels.text("inferred", slide.language, reason=reasons)
    return slide.provenance_label


def sources_text(view: SlideView) -> str:
    """Base, date, source and foundation as one paragraph."""
    told: dict[str, list[str]] = {}
    for note in view.footnotes:
        told.setdefault(note.name, []).append(note.text.rstrip("."))
    sentences = [f"{name}: {'; '.join(texts)}." for name, texts in told.items()]
    found = foundation(view)
    if found:
        sentences.append(found[:1].upper() + found[1:] + ".")
    return " ".join(sentences)


def note_parts(view: SlideView) -> tuple[NotePart, ...]:
    """The presenter's notes in the order in which they are needed."""
    slide, labels = view.slide, view.labels
    return tuple(
        NotePart(labels.text(f"notes.{name}", slide.language), text)
        for name, text in slide.notes.parts().items()
    )
