"""Soft hyphens stand in what is laid out, and in nothing that is copied or exported."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from pptx import Presentation
from PySide6.QtCore import QRectF
from tests.export.decks import content_of
from tests.export.slide_samples import texts

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.domain.soft_hyphen import SOFT_HYPHEN
from suunta.export.deck_html import deck_html
from suunta.export.deck_parts import slide_parts
from suunta.export.deck_pptx import deck_pptx
from suunta.export.slide_look import look_of
from suunta.export.slide_painter import slide_layout
from suunta.export.slide_softening import softened
from suunta.export.slide_view import SlideView
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")
WORD = "tietosuojavaikutustenarviointijärjestelmäkokonaisuuden"
SOFT = WORD.replace("suoja", f"suoja{SOFT_HYPHEN}").replace("järj", f"{SOFT_HYPHEN}järj")


def test_only_what_is_laid_out_is_softened() -> None:
    slide = ShownSlide("a", SlideKind.STATEMENT, Language.FI, title=f"Miksi {WORD}?")

    assert softened(slide) is slide
    soft = softened(replace(slide, breakable=((WORD, SOFT),)))
    assert soft.title == f"Miksi {SOFT}?"


def test_a_word_that_is_wider_than_the_slide_is_parted_where_it_may_be(
    workspace: Workspace,
) -> None:
    slide = Slide("a", SlideKind.STATEMENT, words={Language.FI: SlideWords(title=WORD * 2)})
    shown = workspace.presenting.slide(slide, Language.FI)
    view = SlideView(replace(shown, breakable=((WORD, SOFT),)), workspace.labels)

    lines = [
        line
        for piece in slide_layout(view, look_of("light")).pieces
        for line in getattr(piece, "lines", ())
    ]

    assert len(lines) > 1
    assert all(line.endswith(("suoja-", "viointi-", "den-")) for line in lines[:-1]), lines
    assert SOFT_HYPHEN not in "".join(lines)


def test_no_file_of_a_deck_holds_a_soft_hyphen(workspace: Workspace) -> None:
    words = SlideWords(title=WORD, text=f"{WORD} " * 3, points=())
    deck = Deck({Language.FI: WORD}, (Slide("a", SlideKind.STATEMENT, words={Language.FI: words}),))
    content = content_of(workspace, deck, Language.FI)
    look = look_of("light")
    view = content.views[0]

    assert view.slide.breakable
    assert SOFT_HYPHEN not in deck_html(content)
    written = deck_pptx(content, look)
    assert written is not None
    parts = slide_parts(view, look, QRectF(0, 0, 960, 540), 0)
    assert SOFT_HYPHEN not in "".join(part.text for part in parts)
    assert SOFT_HYPHEN not in texts(slide_layout(view, look))
    assert SOFT_HYPHEN not in pptx_texts(written)


def pptx_texts(written: bytes) -> str:
    shapes = [s for slide in Presentation(BytesIO(written)).slides for s in slide.shapes]
    found = "\n".join(shape.text_frame.text for shape in shapes if shape.has_text_frame)
    assert WORD in found
    return found
