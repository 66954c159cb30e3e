"""A deck for PowerPoint and its like: text boxes, charts, notes and alternative texts, all real."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from itertools import zip_longest

from pptx.dml.color import RGBColor
from pptx.slide import Slide as PptxSlide
from pptx.util import Emu

from suunta.export.deck_content import (
    TAGS,
    Cancelled,
    DeckContent,
    Progress,
    never,
    steps_of,
    untold,
)
from suunta.export.deck_pptx_chart import add_chart
from suunta.export.deck_pptx_frame import TITLE_ONLY, UNIT, empty_presentation, hex_of
from suunta.export.deck_pptx_shapes import add_piece
from suunta.export.deck_pptx_text import all_runs, mark_point, place_words
from suunta.export.deck_reading import note_parts, reading_title
from suunta.export.deck_words import WholeWords
from suunta.export.slide_block import Piece
from suunta.export.slide_chart import Bars
from suunta.export.slide_grid import HEIGHT, INSIDE, LEFT, Role
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_look import SlideLook
from suunta.export.slide_painter import slide_layout
from suunta.export.slide_shapes import Disc, Mark
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Words


def deck_pptx(
    content: DeckContent,
    look: SlideLook,
    cancelled: Cancelled = never,
    progress: Progress = untold,
) -> bytes | None:
    """The slides, a guess as two of them; `None` when it was cancelled.

    Everything stands where it is painted. The typeface is not in the file: where it is missing,
    another one stands in, and there is room for that.
    """
    presentation = empty_presentation(content, look)
    layout = next(each for each in presentation.slide_layouts if each.name == TITLE_ONLY)
    views = tuple(steps_of(content.views))
    for number, view in enumerate(views, 1):
        if cancelled():
            return None
        made = _Slide(presentation.slides.add_slide(layout), view, look)
        made.fill()
        if content.has_notes:
            made.add_notes(content)
        progress(number, len(views))
    written = BytesIO()
    presentation.save(written)
    return written.getvalue()


class _Slide:
    """One slide on its way from a layout to shapes."""

    def __init__(self, slide: PptxSlide, view: SlideView, look: SlideLook) -> None:
        self._slide, self._view, self._look = slide, view, look
        self._layout: SlideLayout = slide_layout(view, look)
        self._whole = WholeWords(view)
        self._tag = TAGS[view.slide.language]
        self._bullets: dict[int, Disc] = {}
        """The marks of the points that come next: they are no shapes of their own."""

    def fill(self) -> None:
        ground = self._slide.background.fill
        ground.solid()
        ground.fore_color.rgb = RGBColor.from_string(hex_of(self._look, self._layout.ground))
        title = self._title()
        self._set_title(title)
        pieces = [piece for piece in self._layout.pieces if piece is not title]
        for piece, following in zip_longest(pieces, pieces[1:]):
            if not _is_bullet(piece, following):
                self._add(piece)
            elif isinstance(following, Words) and isinstance(piece, Disc):
                self._bullets[id(following)] = piece

    def add_notes(self, content: DeckContent) -> None:
        """What to do, to say and to ask, and what of the slide does not fit on it.

        With the first slide stands what to do before people come.
        """
        is_first = self._view.number == 1 and self._view.step == 0
        lines = [f"{content.word('notes.before')}:"] if is_first and content.before else []
        lines += [f"– {line}" for line in content.before if is_first]
        lines += [f"{part.name}: {part.text}" for part in note_parts(self._view)]
        missing = " ".join(each.words for each in self._layout.missing)
        if missing:
            lines.append(f"{content.word('export.not-on-slide')}: {missing}")
        frame = self._slide.notes_slide.notes_text_frame
        if frame is None or not lines:
            return
        frame.text = "\n".join(lines)
        for run in all_runs(frame):
            run.set("lang", self._tag)

    def _title(self) -> Words | None:
        """The words that are the title of the slide: those over it, else what it is all about."""
        words = [piece for piece in self._layout.pieces if isinstance(piece, Words)]
        titles = [each for each in words if each.role is Role.TITLE]
        wanted = reading_title(self._view)
        titles += [
            each for each in words if each.role is Role.TEXT and self._whole.of(each) == wanted
        ]
        return titles[0] if titles else None

    def _set_title(self, words: Words | None) -> None:
        """Outlines and screen readers need a title, even where none is to be seen."""
        shape = self._slide.shapes.title
        assert shape is not None
        if words is not None:
            place_words(shape, words, self._whole.of(words), self._look, self._tag)
            return
        shape.left, shape.width = Emu(LEFT * UNIT), Emu(INSIDE * UNIT)
        shape.height = Emu(HEIGHT // 8 * UNIT)
        shape.top = Emu(-shape.height - UNIT)  # above the slide
        shape.text_frame.text = reading_title(self._view)
        for run in all_runs(shape.text_frame):
            run.set("lang", self._tag)

    def _add(self, piece: Piece) -> None:
        shapes = self._slide.shapes
        if isinstance(piece, Words):
            box = shapes.add_textbox(Emu(0), Emu(0), Emu(0), Emu(0))
            place_words(box, piece, self._whole.of(piece), self._look, self._tag)
            if id(piece) in self._bullets:
                mark_point(box, piece, self._bullets[id(piece)], self._look)
        elif isinstance(piece, Bars):
            if piece.chart.scale:
                add_chart(shapes, piece, self._look, self._tag)
            else:
                for words in _counts(piece):
                    self._add(words)
        else:
            add_piece(shapes, piece, self._look, self._named)

    def _named(self, mark: Mark) -> str:
        language, labels = self._view.slide.language, self._view.labels
        words = labels.text(f"sector.{mark.sector}.short", language)
        if mark.is_hollow:
            words += f" ({labels.text('provenance.inferred', language)})"
        return words


def _is_bullet(piece: Piece, following: Piece | None) -> bool:
    is_point = isinstance(following, Words) and following.role is Role.POINT
    return isinstance(piece, Disc) and is_point


def _counts(bars: Bars) -> Iterator[Words]:
    """Numbers without a scale, each with what it counts."""
    from suunta.export.slide_type import STRONG

    height = bars.rect.height() / len(bars.chart.bars)
    size = round(bars.sizes.label * bars.sizes.scale)
    for number, bar in enumerate(bars.chart.bars):
        text = f"{bar.written} {bar.label}"
        yield Words(
            Role.POINT,
            (text,),
            (bars.rect.width(),),
            STRONG.sized(size),
            "text",
            bars.rect.width(),
            bars.rect.left(),
            bars.rect.top() + number * height,
        )
