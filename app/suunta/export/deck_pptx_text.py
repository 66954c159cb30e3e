"""Words of a slide as text boxes that can be edited, where and how they are painted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.shapes.autoshape import Shape as PptxShape
from pptx.text.text import TextFrame
from pptx.util import Emu, Pt
from PySide6.QtGui import QFont

from suunta.export.deck_pptx_frame import UNIT, hex_of
from suunta.export.slide_grid import Role
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Disc
from suunta.export.slide_type import Type
from suunta.export.slide_words import Side, Words

_POINTS = 0.5
"""In a unit of the slide's grid."""
_SIDES = {Side.LEFT: PP_ALIGN.LEFT, Side.MIDDLE: PP_ALIGN.CENTER, Side.RIGHT: PP_ALIGN.RIGHT}
_SLACK = 1.08
"""How much wider than its widest line a text is set: typefaces differ."""
_WIDER = 1.2
"""The widest of the typefaces that stand in, against ours."""
_LETTER = 0.55
"""Width of a usual letter, in sizes."""


def place_words(shape: PptxShape, words: Words, text: str, look: SlideLook, tag: str) -> None:
    """Put the words of a painted slide into a shape, at their place; `tag` is their language."""
    is_wrapped = len(words.lines) > 1 or shape.is_placeholder or _is_tight(words)
    left, width = _across(words, is_wrapped=is_wrapped)
    shape.left, shape.width = Emu(round(left * UNIT)), Emu(round(width * UNIT))
    shape.top = Emu(round(words.top * UNIT))
    shape.height = Emu(round(words.type.line * len(words.lines) * UNIT))
    frame = shape.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.word_wrap = is_wrapped
    frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE if is_wrapped else MSO_AUTO_SIZE.NONE
    _write(frame, text, words, look, tag)


def mark_point(shape: PptxShape, words: Words, mark: Disc, look: SlideLook) -> None:
    """Make placed words a point of a list, with the mark that is painted before it."""
    indent = Emu(round((words.left - mark.rect.left()) * UNIT))
    shape.left, shape.width = Emu(shape.left - indent), Emu(shape.width + indent)
    for number, line in enumerate(shape.text_frame.paragraphs):
        properties = line._p.get_or_add_pPr()  # noqa: SLF001
        properties.set("marL", str(indent))
        properties.set("indent", str(0 if number else -indent))
        if number == 0:
            color = etree.SubElement(properties, qn("a:buClr"))
            etree.SubElement(color, qn("a:srgbClr"), {"val": hex_of(look, mark.fill)})
            etree.SubElement(properties, qn("a:buFont"), {"typeface": "Arial"})
            etree.SubElement(properties, qn("a:buChar"), {"char": "•"})


def _is_tight(words: Words) -> bool:
    """Whether one line would leave its room where a wider typeface stands in."""
    return words.side is Side.LEFT and words.rect.width() * _WIDER > words.width


def _across(words: Words, *, is_wrapped: bool) -> tuple[float, float]:
    """Left and width of the text: a little wider than it is, never wider than it may be."""
    if words.side is not Side.LEFT:
        return words.left, words.width
    if not is_wrapped:
        return words.left, words.rect.width()
    if len(words.lines) == 1:
        return words.left, words.width
    return words.left, min(words.width, max(words.widths) * _SLACK)


def _write(frame: TextFrame, text: str, words: Words, look: SlideLook, tag: str) -> None:
    for number, paragraph in enumerate(text.split("\n")):
        line = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        line.alignment = _SIDES[words.side]
        line.line_spacing = Pt(round(words.type.line * _POINTS, 1))
        line.space_before = line.space_after = Pt(0)
        run = line.add_run()
        run.text = paragraph
        style(run, words.type, words.color, look, tag)
        if words.role is Role.PAGE:
            _number(run._r)  # noqa: SLF001


def style(run: object, kind: Type, color: str, look: SlideLook, tag: str) -> None:
    """Size, weight, colour, letter spacing and language; the typeface is the theme's."""
    font = run.font  # type: ignore[attr-defined]
    font.size = Pt(kind.size * _POINTS)
    font.bold = kind.font(look).weight() >= QFont.Weight.DemiBold
    font.color.rgb = RGBColor.from_string(hex_of(look, color))
    properties = run._r.get_or_add_rPr()  # type: ignore[attr-defined]  # noqa: SLF001
    properties.set("lang", tag)
    spacing = round((kind.spacing - 100) / 100 * _LETTER * kind.size * _POINTS * 100)
    if spacing:
        properties.set("spc", str(spacing))


def _number(run: etree._Element) -> None:
    """Make a run the number of the slide, which stays right when slides are moved."""
    shown = "".join(takewhile(str.isdigit, run.findtext(qn("a:t")) or ""))
    run.tag = qn("a:fld")
    run.set("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")
    run.set("type", "slidenum")
    run.find(qn("a:t")).text = shown


def all_runs(frame: TextFrame) -> Iterator[etree._Element]:
    """Every piece of text in a frame, to be given a language."""
    for paragraph in frame.paragraphs:
        for run in paragraph.runs:
            yield run._r.get_or_add_rPr()  # noqa: SLF001
