"""Every slide is laid out whole, apart and large enough, and painted alike on every density."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication
from tests.export.slide_samples import image_of, samples, texts, told, view_of

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.domain.provenance import Citation, Provenance
from suunta.domain.shown_slide import Point, too_much
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import RULES, SlideKind
from suunta.export.pdf_mending import with_letters
from suunta.export.slide_chart import Bars
from suunta.export.slide_grid import BESIDE, HEIGHT, LEAST, READ, WIDTH
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_look import LOOKS, look_of
from suunta.export.slide_painter import (
    overflow,
    paint_slide,
    slide_layout,
    slide_rect,
    smallest_text,
)
from suunta.export.slide_view import Hands, SlideView, views_of
from suunta.export.slide_words import Words
from suunta.services.presenting_choice import slide_of
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")
WHOLE = QRectF(0, 0, WIDTH, HEIGHT)
TOUCH = 4
"""Lines stand in boxes with air above and below, which may touch."""
PICTURES = Path(__file__).parent / "pictures"
RENEWS = os.environ.get("SUUNTA_PICTURES") == "renew"
TOLERANCE = 18
"""Of 255: what the edges of letters differ by, from one machine or density to the next."""
WORDED = {SlideKind.STATEMENT, SlideKind.LIST, SlideKind.DISCUSSION, SlideKind.END}
"""Kinds that show whatever words they are given."""
SOME_WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Co", "Cn", "Cc", "Cf")), max_size=500
)


def assert_well_set(layout: SlideLayout) -> None:
    """Words stand on the slide, apart from each other, and no smaller than can be read."""
    pieces = list(told(layout))
    for piece in pieces:
        assert WHOLE.united(piece.rect) == WHOLE, piece
        if isinstance(piece, Words):
            assert piece.type.size / HEIGHT >= LEAST[piece.role], piece
    for one, other in combinations(pieces, 2):
        inside = one.rect.adjusted(TOUCH, TOUCH, -TOUCH, -TOUCH)
        assert not inside.intersects(other.rect), (one, other)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", samples())
def test_all_words_fit_apart_and_can_be_read(
    workspace: Workspace, name: str, language: Language, look: str
) -> None:
    view = view_of(name, workspace, language)

    assert_well_set(slide_layout(view, look_of(look)))
    assert overflow(view, look_of(look)) == ()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", Language)
def test_every_ready_slide_fits(workspace: Workspace, language: Language, look: str) -> None:
    for deck in workspace.presenting.ready:
        for view in views_of(workspace.presenting.resolve(deck, language), workspace.labels):
            assert_well_set(slide_layout(view, look_of(look)))
            assert overflow(view, look_of(look)) == (), (deck.id, view.slide.id)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    name=st.sampled_from(sorted(samples())),
    title=SOME_WORDS,
    text=SOME_WORDS,
    points=st.lists(SOME_WORDS, max_size=12),
    look=st.sampled_from(LOOKS),
)
def test_any_words_are_set_or_told_as_missing(
    workspace: Workspace, name: str, title: str, text: str, points: list[str], look: str
) -> None:
    view = view_of(name, workspace)
    slide = replace(view.slide, title=title, text=text, points=tuple(map(Point, points)))
    view = replace(view, slide=slide)

    layout = slide_layout(view, look_of(look))

    assert_well_set(layout)
    painted = texts(layout) + " ".join(each.words for each in layout.missing)
    if slide.kind in WORDED and not slide.is_empty:
        given = text if slide.kind is SlideKind.STATEMENT else "".join((text, *points))
        assert {letter for letter in given if letter.isalnum()} <= set(painted)


def test_what_does_not_fit_is_told_and_shown_as_cut(workspace: Workspace) -> None:
    view = view_of("statement", workspace)
    view = replace(view, slide=replace(view.slide, text="A long sentence about much. " * 80))

    missing = overflow(view, look_of("light"))

    assert "about much" in missing[0].words
    assert "…" in texts(slide_layout(view, look_of("light")))
    assert smallest_text(view, look_of("light")) < READ


def test_the_smallest_text_is_that_of_the_sources(workspace: Workspace) -> None:
    light = look_of("light")

    assert smallest_text(view_of("chart", workspace), light) == pytest.approx(
        24 / HEIGHT, abs=0.004
    )
    alone = replace(view_of("statement alone", workspace), number=0, part="")
    assert smallest_text(alone, light) > 0.06
    assert (
        smallest_text(replace(view_of("statement empty", workspace), number=0, part=""), light) == 0
    )


def test_labels_of_a_chart_are_as_large_as_what_must_be_read(workspace: Workspace) -> None:
    for name in ("chart", "chart of one", "chart of counts", "chart of a page"):
        for piece in slide_layout(view_of(name, workspace), look_of("light")).pieces:
            if isinstance(piece, Bars):
                assert piece.sizes.label * piece.sizes.scale / HEIGHT >= READ
                assert piece.smallest / HEIGHT >= BESIDE


def test_a_slide_is_the_same_on_every_density(workspace: Workspace) -> None:
    view, light = view_of("list", workspace), look_of("light")
    small, large = image_of(view, light, 1280, 720), image_of(view, light, 2560, 1440)

    shrunk = large.scaled(
        small.size(),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )

    assert difference(small, shrunk) <= TOLERANCE


def test_nothing_is_painted_beside_the_slide(workspace: Workspace) -> None:
    image = image_of(view_of("end", workspace), look_of("dark"), 640, 500)

    assert slide_rect(QRectF(0, 0, 640, 500)) == QRectF(0, 70, 640, 360)
    assert image.pixelColor(320, 60) == Qt.GlobalColor.magenta
    assert image.pixelColor(320, 440) == Qt.GlobalColor.magenta
    assert image.pixelColor(1, 72) == look_of("dark").color("cover")


def test_the_pointer_stands_where_it_points_and_moves_nothing(workspace: Workspace) -> None:
    view, light = view_of("statement", workspace), look_of("light")
    pointing = replace(view, pointer=(0.5, 0.25))

    assert slide_layout(pointing, light) is slide_layout(view, light)
    assert image_of(pointing, light).pixelColor(320, 90) == light.color("pointer")


def test_another_result_is_another_layout(workspace: Workspace) -> None:
    view, light = view_of("vote with hands", workspace), look_of("light")
    later = replace(view, results=(*view.results[:3], Hands(20, 1, 3)))

    assert "20 of 24" not in texts(slide_layout(view, light))
    assert "20 of 24" in texts(slide_layout(later, light))


@pytest.mark.parametrize("name", ["list", "figure", "vote with hands"])
def test_a_slide_looks_as_it_did(workspace: Workspace, name: str) -> None:
    image = image_of(view_of(name, workspace), look_of("light"))
    stored = PICTURES / f"slide-{name.replace(' ', '-')}.png"

    if RENEWS:
        assert image.save(str(stored), "PNG", 0)  # the slowest, and the smallest
    assert difference(image, QImage(str(stored))) <= TOLERANCE


@pytest.mark.parametrize("language", Language)
def test_words_can_be_selected_in_a_pdf(
    workspace: Workspace, tmp_path: Path, language: Language
) -> None:
    writer = QPdfWriter(str(tmp_path / "slide.pdf"))
    writer.setPageSize(QPageSize(QSizeF(960, 540), QPageSize.Unit.Point))
    painter = QPainter(writer)
    view = view_of("list of experiments", workspace, language)
    paint_slide(painter, QRectF(0, 0, writer.width(), writer.height()), view, look_of("light"))
    painter.end()

    pdf = with_letters((tmp_path / "slide.pdf").read_bytes())
    page = PdfReader(BytesIO(pdf)).pages[0]

    read = " ".join(page.extract_text().split())
    for point in view.slide.points:
        assert point.text in read
    assert not page.images


def test_words_can_be_selected_in_an_svg(workspace: Workspace, tmp_path: Path) -> None:
    generator = QSvgGenerator()
    generator.setFileName(str(tmp_path / "slide.svg"))
    generator.setSize(QSize(1280, 720))
    painter = QPainter(generator)
    paint_slide(
        painter, QRectF(0, 0, 1280, 720), view_of("vote with hands", workspace), look_of("light")
    )
    painter.end()

    written = (tmp_path / "slide.svg").read_text(encoding="utf-8")

    assert ">17 of 24 agree (71%)</text>" in written
    assert "<image" not in written


def difference(one: QImage, other: QImage) -> int:
    """Between 0 and 255: how far apart the places of two pictures are that differ most."""
    assert one.size() == other.size()
    pairs = zip(coarse(one), coarse(other), strict=True)
    return max(abs(first - second) for first, second in pairs)


def coarse(image: QImage) -> bytes:
    """The greys of a picture of 160 by 90 pixels."""
    small = image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
        QSize(160, 90),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return bytes(small.constBits())


def test_the_comparison_sees_a_word(workspace: Workspace) -> None:
    view, light = view_of("list", workspace), look_of("light")
    other = replace(view, slide=replace(view.slide, points=view.slide.points[1:]))
    moved = replace(view, number=8)

    assert difference(image_of(view, light), image_of(other, light)) > TOLERANCE
    assert difference(image_of(view, light), image_of(moved, light)) > TOLERANCE


def test_a_view_without_words_is_painted(qapp: QApplication, workspace: Workspace) -> None:
    view: SlideView = view_of("statement empty", workspace)

    assert image_of(view, look_of("light")).pixelColor(300, 100) == Qt.GlobalColor.white


@pytest.mark.parametrize("language", Language)
def test_every_page_section_passage_and_figure_of_the_knowledge_fits(
    workspace: Workspace, language: Language
) -> None:
    presenting, look = workspace.presenting, look_of("contrast")
    for address in places(workspace, language):
        slide = presenting.slide(slide_of(address), language)

        assert overflow(SlideView(slide, workspace.labels, 24, 24), look) == (), str(address)
        if slide.continued:
            slide = presenting.projected(address, language)
            projected = SlideView(slide, workspace.labels, part=slide.part)
            assert overflow(projected, look) == (), str(address)
        assert slide.warnings == (), str(address)
        for step in range(slide.steps):
            shown = slide.at(step)
            assert shown.text or shown.points or shown.chart or shown.rows, (str(address), step)


def places(workspace: Workspace, language: Language) -> Iterator[Address]:
    """All that can be put on a slide: pages, their sections, paragraphs and items, and facts."""
    for document in workspace.knowledge:
        yield Address(document.id)
        for section in document.page(language).sections:
            yield Address(document.id, section.anchor)
            for line in filter(None, section.text.split("\n")):
                yield Address(document.id, section.anchor, language, line[:60])
    yield from map(Address, workspace.knowledge.facts)


@pytest.mark.parametrize("kind", SlideKind)
def test_words_that_the_rules_allow_fit(workspace: Workspace, kind: SlideKind) -> None:
    room, chance = RULES[kind].room, Random(7)
    tried = 0
    for _ in range(60):
        language = chance.choice(list(Language))
        slide = typed(workspace, kind, language, chance)
        words = slide.words[language]
        if too_much(kind, words.title, words.text, words.points):
            continue
        tried += 1
        shown = workspace.presenting.slide(slide, language)
        view = SlideView(shown, workspace.labels, 24, 24, "Suositusten käsittely")
        views = [view]
        if kind is SlideKind.VOTE:
            views.append(replace(view, results=(Hands(12, 9, 3, 24),) * len(shown.points)))

        assert [overflow(each, look_of("light")) for each in views] == [()] * len(views), words
    assert tried >= 20, room


def typed(workspace: Workspace, kind: SlideKind, language: Language, chance: Random) -> Slide:
    """A slide with words of the pages, as long as they may be at most or shorter."""
    pages = [document.page(language) for document in workspace.knowledge]
    prose = " ".join(section.text for page in pages for section in page.sections)

    def some(most: int) -> str:
        length = chance.choice([most, most // 2, most // 3])
        start = chance.randrange(len(prose) - most)
        return " ".join(prose[start : start + length].split())

    room, of = RULES[kind].room, OF.get(kind, ())
    count = chance.randint(0, room.points)
    words = SlideWords(
        title=some(room.title),
        text=some(room.text) if room.text and chance.random() < 0.7 else "",
        points=tuple(some(room.point) for _ in range(count)),
    )
    own = RULES[kind].is_claim
    return Slide(
        "typed",
        kind,
        of[: chance.randint(1, len(of))] if of and kind is not SlideKind.VOTE else of[:count],
        words={language: words},
        sources=tuple(Citation(each) for each in MANY_SOURCES) if own else (),
        provenance=Provenance.INFERRED if own else None,
    )


SHARES = (
    "figure/social-welfare-savings",
    "figure/shift-planning",
    "figure/inadequate-evidence",
    "figure/positive-experiences",
    "figure/daily-use",
    "figure/key-success-factor",
)
OF = {
    SlideKind.FIGURE: SHARES[:1],
    SlideKind.GUESS: SHARES[:1],
    SlideKind.CHART: SHARES,
    SlideKind.VOTE: SHARES[:3],
    SlideKind.EXPERIMENT: ("experiment/kanta-hame-client-background",),
}
MANY_SOURCES = ("deck", "luvn-funding", "digifinland-ecosystem", "hyvaks-eloisa-assistant")
