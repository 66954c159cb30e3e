"""A talk at a telling moment, for a picture of the console or of the audience's window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from suunta import paths
from suunta.domain.language import Language, in_language
from suunta.domain.slide_kind import SlideKind
from suunta.services.talking import Talking
from suunta.ui.presenting.audience_window import AudienceWindow
from suunta.ui.presenting.console import Console
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.slide_pictures import SlidePictures
from suunta.ui.presenting.talk_desk import TalkDesk
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.workspace import Workspace

PRESENTER, AUDIENCE = "presenter", "audience"
STAGE = (PRESENTER, AUDIENCE)
"""The pages that are windows of their own."""

_DECK = "deck/vision-in-20-minutes"
_LATE = 75.0
"""Seconds by which the talk of the picture is behind its plan."""


def talk_picture(
    workspace: Workspace,
    theme: Theme,
    page: str,
    argument: str,
    size: tuple[int, int],
    language: Language,
) -> QPixmap:
    """The page as a picture; `argument` is a deck, a number of a slide, or `deck#number`."""
    name, _, number = argument.rpartition("#")
    if argument.isdecimal() or not name:
        name, number = ("", argument) if argument.isdecimal() else (argument, "")
    deck = workspace.presenting.deck(name or _DECK)
    now = [0.0]
    talking = Talking(workspace.presenting, workspace.labels, deck)
    slides = talking.slides(language)
    telling = (at for at, slide in enumerate(slides) if slide.kind is SlideKind.CHART)
    position = int(number) - 1 if number.isdecimal() else next(telling, 0)
    desk = TalkDesk(talking, language, look=theme.name, clock=lambda: now[0])
    plan = desk.talk.plan
    now[0] = max(0.0, plan.begins(position) + _LATE)
    desk.go_to(position)
    now[0] += plan.slides[desk.talk.place.position].seconds
    look = NightLook(theme=theme, resources=paths.resources_folder())
    widget = _console(desk, look, in_language(deck.title, language), size)
    if page == AUDIENCE:
        widget = _audience(desk, size)
    picture = widget.grab()
    desk.stop()
    widget.deleteLater()
    return picture


def _console(desk: TalkDesk, look: NightLook, title: str, size: tuple[int, int]) -> QWidget:
    console = Console(desk, SlidePictures(), look, title)
    place = QCoreApplication.translate("TalkWindows", "Audience: %1")
    console.show_place(place.replace("%1", "HDMI-1 · 1920×1080"))
    console.resize(*size)
    console.ensurePolished()
    console.refresh()
    return console


def _audience(desk: TalkDesk, size: tuple[int, int]) -> QWidget:
    audience = AudienceWindow(SlidePictures())
    audience.setMinimumSize(QSize(1, 1))
    audience.resize(*size)
    picture = desk.for_audience()
    audience.show_view(picture.view, picture.look, picture.shade)
    return audience
