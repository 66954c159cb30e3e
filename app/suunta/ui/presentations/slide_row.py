"""One slide in the list of the editor."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from suunta.domain.language import Language
from suunta.domain.slide import Slide
from suunta.export.slide_view import SlideView
from suunta.services.deck_making_sheet import one_line, written_minutes
from suunta.ui.presentations.kind_names import kind_name


@dataclass(frozen=True, slots=True)
class SlideRow:
    """What the list shows of a slide."""

    slide: Slide
    view: SlideView
    title: str
    number: str
    """Its place among the slides that are shown; empty for a hidden one."""
    detail: str
    """Its kind, its minutes, and whether it is hidden."""
    warning: str
    """Why a person should look at it; empty where all is well."""
    spoken: str

    @property
    def id(self) -> str:
        return self.slide.id


class SlideWording(QObject):
    """The words about a slide, in the language of the window."""

    def row(self, slide: Slide, view: SlideView, language: Language, overflows: bool) -> SlideRow:
        shown = view.slide
        title = one_line(shown) or kind_name(slide.kind)
        minutes = self.tr("%1 min").replace("%1", written_minutes(slide.minutes, language))
        hidden = self.tr("hidden") if slide.is_hidden else ""
        warning = ""
        if shown.gone:
            warning = self.tr("Something is missing")
        elif shown.warnings or overflows:
            warning = self.tr("Too much on it")
        number = str(view.number) if view.number else ""
        detail = "  ·  ".join(part for part in (minutes, kind_name(slide.kind), hidden) if part)
        place = self.tr("Slide %1").replace("%1", number) if number else ""
        said = (place, title, kind_name(slide.kind), minutes, hidden, warning)
        spoken = ", ".join(part for part in said if part)
        return SlideRow(slide, view, title, number, detail, warning, spoken)
