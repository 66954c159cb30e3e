"""Slides of every kind to lay out and to paint, from the bundled knowledge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.domain.slide import Ballot, Slide, SlideOptions, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.export.slide_block import Piece
from suunta.export.slide_chart import Bars
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_look import SlideLook
from suunta.export.slide_painter import paint_slide
from suunta.export.slide_view import Dots, Hands, SlideView
from suunta.export.slide_words import Words
from suunta.services.workspace import Workspace

RECOMMENDATIONS = tuple(f"recommendation/{number}" for number in range(1, 7))
FIGURES = ("figure/daily-use", "figure/inadequate-evidence", "figure/key-success-factor")
STATEMENTS = ("We use AI every day", "The evidence is too thin", "AI decides who succeeds")
EXPERIMENTS = (
    "experiment/western-uusimaa-documentation",
    "experiment/southwest-finland-pet-imaging",
    "experiment/pirkanmaa-child-service-needs",
)
HANDS = (Hands(17, 4, 3, 24), Hands(11, 7, 6, 26), Hands(2, 40, 8, 50))


def slide(
    kind: SlideKind,
    *of: str,
    title: str = "",
    text: str = "",
    points: tuple[str, ...] = (),
    options: SlideOptions | None = None,
    provenance: Provenance | None = None,
) -> Slide:
    """A slide whose own words stand in every language."""
    words = SlideWords(title=title, text=text, points=points)
    own = dict.fromkeys(Language, words) if title or text or points else {}
    return Slide(
        "sample",
        kind,
        of,
        words=own,
        options=options or SlideOptions(),
        provenance=provenance,
    )


def samples() -> dict[str, tuple[Slide, dict[str, object]]]:
    """By a name: a slide, and what of its view is not as at the beginning."""
    guess = SlideOptions(decoys=(34, 52, 81), timer=30)
    talk, dots = SlideOptions(timer=300), SlideOptions(ballot=Ballot.DOTS)
    kinds = SlideKind
    return {
        "title": (slide(kinds.TITLE, title="A shared direction", text="In 20 minutes"), {}),
        "agenda": (slide(kinds.AGENDA), {}),
        "statement": (slide(kinds.STATEMENT, "recommendation/1"), {}),
        "statement inferred": (
            slide(kinds.STATEMENT, title="Why", text="So.", provenance=Provenance.INFERRED),
            {},
        ),
        "statement alone": (slide(kinds.STATEMENT, text="Nobody builds alone."), {}),
        "statement empty": (slide(kinds.STATEMENT), {}),
        "statement gone": (slide(kinds.STATEMENT, "recommendation/99"), {}),
        "figure": (slide(kinds.FIGURE, "figure/daily-use"), {}),
        "figure with a title": (
            slide(kinds.FIGURE, "figure/votes", title="So many", text="In six weeks."),
            {},
        ),
        "chart of one": (slide(kinds.CHART, "figure/daily-use"), {}),
        "chart": (slide(kinds.CHART, *FIGURES), {}),
        "chart of a page": (slide(kinds.CHART, "recommendation/4"), {}),
        "chart of counts": (slide(kinds.CHART, "figure/votes", "figure/participants"), {}),
        "list": (slide(kinds.LIST, *RECOMMENDATIONS), {}),
        "list of experiments": (slide(kinds.LIST, *EXPERIMENTS), {}),
        "list with a loss": (slide(kinds.LIST, "recommendation/1", "recommendation/99"), {}),
        "list of ten": (slide(kinds.LIST, title="Ten", points=("Some few words",) * 10), {}),
        "experiment": (slide(kinds.EXPERIMENT, EXPERIMENTS[0]), {}),
        "quotation": (slide(kinds.QUOTATION, "vision/aims"), {}),
        "guess": (slide(kinds.GUESS, "figure/daily-use", options=guess), {}),
        "guess solved": (slide(kinds.GUESS, "figure/daily-use", options=guess), {"step": 1}),
        "guess without numbers": (slide(kinds.GUESS, "figure/daily-use"), {"step": 1}),
        "discussion": (slide(kinds.DISCUSSION, options=talk), {"seconds_left": 187}),
        "discussion over time": (
            slide(kinds.DISCUSSION, "recommendation/3", options=talk),
            {"seconds_left": -75},
        ),
        "vote": (slide(kinds.VOTE, *FIGURES, points=STATEMENTS), {}),
        "vote with hands": (
            slide(kinds.VOTE, *FIGURES, points=(*STATEMENTS, "I check what it writes")),
            {"results": (*HANDS, None)},
        ),
        "vote without a nation": (
            slide(kinds.VOTE, title="Here", points=STATEMENTS),
            {"results": (Hands(0, 0), HANDS[0])},
        ),
        "vote by dots": (
            slide(kinds.VOTE, *RECOMMENDATIONS, options=dots),
            {"results": tuple(map(Dots, (19, 11, 13, 9, 0, 16)))},
        ),
        "vote by many dots": (
            slide(kinds.VOTE, *RECOMMENDATIONS, options=dots),
            {"results": (Dots(190), None, Dots(3))},
        ),
        "end": (slide(kinds.END, text="Choose two.", points=("Ask", "Answer")), {}),
    }


def view_of(
    name: str, workspace: Workspace, language: Language = Language.EN, **changes: object
) -> SlideView:
    """One of the samples as the room sees it."""
    sample, moment = samples()[name]
    deck = workspace.presenting.deck("deck/vision-in-20-minutes")
    deck = replace(deck, slides=(sample, *deck.slides))
    shown = workspace.presenting.slide(sample, language, deck)
    return SlideView(shown, workspace.labels, 7, 22, "A part", **{**moment, **changes})  # type: ignore[arg-type]


def image_of(view: SlideView, look: SlideLook, width: int = 640, height: int = 360) -> QImage:
    """The slide in pixels."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    paint_slide(painter, QRectF(0, 0, width, height), view, look)
    painter.end()
    return image


def told(layout: SlideLayout) -> Iterator[Piece]:
    """The pieces that hold words."""
    return (piece for piece in layout.pieces if isinstance(piece, (Words, Bars)))


def texts(layout: SlideLayout) -> str:
    """All words in the order they are painted."""
    return " ".join(piece.text for piece in layout.pieces if isinstance(piece, Words))
