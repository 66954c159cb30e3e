"""Grounds, lines, marks and rings of a slide as shapes of an office program."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn
from pptx.shapes.autoshape import Shape as PptxShape
from pptx.shapes.shapetree import SlideShapes
from pptx.util import Emu
from PySide6.QtCore import QRectF

from suunta.export.deck_pptx_frame import UNIT, hex_of
from suunta.export.slide_block import Piece
from suunta.export.slide_hands import Part
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Disc, Mark, Plate, Ring, Shape

_SECTORS = {"social": MSO_SHAPE.RECTANGLE, "healthcare": MSO_SHAPE.OVAL}
_DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_DECORATIVE_SPACE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_MARK_EDGE = 5.0
"""How thick the outline of a hollow mark is."""


def add_piece(
    shapes: SlideShapes, piece: Piece, look: SlideLook, named: Callable[[Mark], str]
) -> None:
    """Add what is no text; `named` says what a mark means, all else says nothing."""
    match piece:
        case Plate():
            _add_plate(shapes, piece, look)
        case Part():
            edge = "edge" if look.is_thick else ""
            _add_plate(shapes, Plate(piece.rect, fill=piece.kind, edge=edge), look)
        case Mark():
            _add_mark(shapes, piece, look, named(piece))
        case Disc():
            _silent(_filled(shapes, MSO_SHAPE.OVAL, piece.rect, piece.fill, look))
        case Ring():
            ring = _filled(shapes, MSO_SHAPE.DONUT, piece.rect, piece.color, look)
            ring.adjustments[0] = piece.thickness / piece.rect.width()
            _silent(ring)
        case Shape():
            _add_outline(shapes, piece, look)


def tell(shape: object, words: str) -> None:
    """Say what a shape shows to whoever does not see it."""
    shape._element._nvXxPr.cNvPr.set("descr", words)  # type: ignore[attr-defined]  # noqa: SLF001


def _add_plate(shapes: SlideShapes, plate: Plate, look: SlideLook) -> None:
    kind = MSO_SHAPE.ROUNDED_RECTANGLE if plate.radius else MSO_SHAPE.RECTANGLE
    inset = plate.thickness / 2 if plate.edge else 0.0
    rect = plate.rect.adjusted(inset, inset, -inset, -inset)
    shape = _filled(shapes, kind, rect, plate.fill, look)
    if plate.radius:
        shape.adjustments[0] = min(0.5, plate.radius / min(rect.width(), rect.height()))
    if plate.edge:
        _edge(shape, plate.edge, plate.thickness, look)
        if plate.is_dashed:
            shape.line.dash_style = MSO_LINE.DASH
    _silent(shape)


def _add_mark(shapes: SlideShapes, mark: Mark, look: SlideLook, words: str) -> None:
    kind = _SECTORS.get(mark.sector, MSO_SHAPE.DIAMOND)
    inset = _MARK_EDGE / 2 if mark.is_hollow else 0.0
    rect = mark.rect.adjusted(inset, inset, -inset, -inset)
    shape = _filled(shapes, kind, rect, "background" if mark.is_hollow else mark.sector, look)
    if mark.is_hollow:
        _edge(shape, mark.sector, _MARK_EDGE, look)
    tell(shape, words)


def _add_outline(shapes: SlideShapes, outline: Shape, look: SlideLook) -> None:
    points = [(round(x * UNIT), round(y * UNIT)) for x, y in outline.points]
    builder = shapes.build_freeform(*points[0], scale=1.0)
    builder.add_line_segments(points[1:], close=True)
    shape = builder.convert_to_shape()
    _fill(shape, outline.fill, look)
    _silent(shape)


def _filled(
    shapes: SlideShapes, kind: MSO_SHAPE, rect: QRectF, role: str, look: SlideLook
) -> PptxShape:
    edges = (rect.left(), rect.top(), rect.width(), rect.height())
    shape = shapes.add_shape(kind, *(Emu(round(edge * UNIT)) for edge in edges))
    _fill(shape, role, look)
    return shape


def _fill(shape: PptxShape, role: str, look: SlideLook) -> None:
    for style in shape._element.findall(qn("p:style")):  # noqa: SLF001  shadows, and ink of its own
        shape._element.remove(style)  # noqa: SLF001
    shape.line.fill.background()
    if role:
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor.from_string(hex_of(look, role))
    else:
        shape.fill.background()


def _edge(shape: PptxShape, role: str, thickness: float, look: SlideLook) -> None:
    shape.line.color.rgb = RGBColor.from_string(hex_of(look, role))
    shape.line.width = Emu(round(thickness * UNIT))


def _silent(shape: PptxShape) -> None:
    """Mark a shape as mere decoration, which screen readers pass over."""
    properties = shape._element._nvXxPr.cNvPr  # noqa: SLF001
    extensions = etree.SubElement(properties, qn("a:extLst"))
    extension = etree.SubElement(extensions, qn("a:ext"), {"uri": _DECORATIVE})
    etree.SubElement(
        extension,
        f"{{{_DECORATIVE_SPACE}}}decorative",
        {"val": "1"},
        nsmap={"adec": _DECORATIVE_SPACE},
    )
