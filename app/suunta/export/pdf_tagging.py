"""Tag a PDF: its pieces as a tree for screen readers, each tied to its part of the drawing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from suunta.export.pdf_marks import Line, Sheet, Stretch, marked
from suunta.export.pdf_objects import add_object
from suunta.export.pdf_part import Box, Part, PartKind

_LETTERS = re.compile(r"<([0-9A-F]{4})> <[0-9A-F]{4}> \[([^]]*)\]")
"""A row of glyphs, as Qt writes it, and the letter of each."""
_SPACE = "<0020>"


def tag(
    writer: PdfWriter, parts: Sequence[Part], notes: Mapping[Part, Sequence[IndirectObject]]
) -> None:
    """Add the tree of all pieces that are drawn; `notes` are what makes the links among them lead.

    The pages must be drawn as Qt draws them.
    """
    tree = _Tree(writer, parts)
    for sheet in range(len(writer.pages)):
        tree.add_sheet(sheet)
    tree.add_notes(notes)
    tree.close()


class _Tree:
    def __init__(self, writer: PdfWriter, parts: Sequence[Part]) -> None:
        self._writer = writer
        self._parts = parts
        self._root = DictionaryObject({NameObject("/Type"): NameObject("/StructTreeRoot")})
        self._root_at = add_object(writer, self._root)
        self._document, self._document_at = self._element("Document", self._root_at)
        self._root[NameObject("/K")] = ArrayObject([self._document_at])
        self._elements: dict[Part, tuple[DictionaryObject, IndirectObject]] = {}
        self._owners: list[IndirectObject] = []
        """What each number of the parents' tree stands for."""

    def add_sheet(self, sheet: int) -> None:
        """Mark one sheet, and hang what it shows into the tree."""
        page = self._writer.pages[sheet]
        contents = page.get_contents()
        drawing = contents.get_data() if contents is not None else b""
        told = Sheet(sheet, float(page.mediabox.height), _spaces(page))
        drawn, stretches = marked(drawing, told, self._parts)
        stream = StreamObject()
        stream.set_data(drawn)
        page[NameObject("/Contents")] = add_object(self._writer, stream.flate_encode())
        page[NameObject("/StructParents")] = NumberObject(len(self._owners))
        page[NameObject("/Tabs")] = NameObject("/S")
        assert page.indirect_reference is not None
        owners = [self._hang(stretch, page.indirect_reference) for stretch in stretches]
        self._owners.append(add_object(self._writer, ArrayObject(owners)))

    def add_notes(self, notes: Mapping[Part, Sequence[IndirectObject]]) -> None:
        """Tie each link to what makes it lead somewhere."""
        for part, made in notes.items():
            if part not in self._elements:
                continue
            element, at = self._elements[part]
            for note in made:
                named = DictionaryObject(
                    {NameObject("/Type"): NameObject("/OBJR"), NameObject("/Obj"): note}
                )
                _kids(element).append(named)
                shown = note.get_object()
                assert isinstance(shown, DictionaryObject)
                shown[NameObject("/StructParent")] = NumberObject(len(self._owners))
                self._owners.append(at)

    def close(self) -> None:
        """Put the tree into the document."""
        numbered = ((NumberObject(number), owner) for number, owner in enumerate(self._owners))
        pairs = ArrayObject(each for pair in numbered for each in pair)
        parents = DictionaryObject({NameObject("/Nums"): pairs})
        self._root[NameObject("/ParentTree")] = add_object(self._writer, parents)
        self._root[NameObject("/ParentTreeNextKey")] = NumberObject(len(self._owners))
        catalogue = self._writer.root_object
        catalogue[NameObject("/StructTreeRoot")] = self._root_at
        catalogue[NameObject("/MarkInfo")] = DictionaryObject(
            {NameObject("/Marked"): BooleanObject(True)}
        )

    def _hang(self, stretch: Stretch, page: IndirectObject) -> IndirectObject:
        element, at = self._of(stretch.line)
        named = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/MCR"),
                NameObject("/Pg"): page,
                NameObject("/MCID"): NumberObject(stretch.number),
            }
        )
        _kids(element).append(named)
        return at

    def _of(self, line: Line) -> tuple[DictionaryObject, IndirectObject]:
        """The element of a piece; those it is in are made before it."""
        if not line:
            return self._document, self._document_at
        part = line[-1]
        if part not in self._elements:
            above, above_at = self._of(line[:-1])
            element, at = self._element(part.kind, above_at)
            _tell(element, line, self._writer)
            _kids(above).append(at)
            self._elements[part] = element, at
        return self._elements[part]

    def _element(self, kind: str, above: IndirectObject) -> tuple[DictionaryObject, IndirectObject]:
        element = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/StructElem"),
                NameObject("/S"): NameObject(f"/{kind}"),
                NameObject("/P"): above,
                NameObject("/K"): ArrayObject(),
            }
        )
        return element, add_object(self._writer, element)


def _spaces(page: PageObject) -> dict[str, str]:
    """By the name of each typeface of a page, the glyph that is a space in it."""
    found = {}
    fonts = _dictionary(page["/Resources"]).get("/Font", DictionaryObject())
    for name, font in _dictionary(fonts).items():
        table = _dictionary(font)["/ToUnicode"]
        assert isinstance(table, StreamObject)
        for first, letters in _LETTERS.findall(table.get_data().decode("latin-1")):
            codes = letters.split()
            if _SPACE in codes:
                found[name] = f"{int(first, 16) + codes.index(_SPACE):04X}"
    return found


def _dictionary(value: PdfObject) -> DictionaryObject:
    told = value.get_object()
    assert isinstance(told, DictionaryObject)
    return told


def _kids(element: DictionaryObject) -> ArrayObject:
    kids = element["/K"]
    assert isinstance(kids, ArrayObject)
    return kids


def _tell(element: DictionaryObject, line: Line, writer: PdfWriter) -> None:
    """What one must know of some kinds of pieces besides their words."""
    part = line[-1]
    if part.kind is PartKind.PICTURE:
        element[NameObject("/Alt")] = TextStringObject(part.text)
        edges = ArrayObject(FloatObject(edge) for edge in _edges(part.boxes, writer))
        _add_attributes(element, "/Layout", {"/BBox": edges, "/Placement": NameObject("/Block")})
    elif part.kind is PartKind.LINK:
        element[NameObject("/Alt")] = TextStringObject(part.text)
    elif part.kind is PartKind.LIST:
        is_numbered = any(each.kind is PartKind.MARK for item in part.parts for each in item.parts)
        numbering = "/Decimal" if is_numbered else "/Disc"
        _add_attributes(element, "/List", {"/ListNumbering": NameObject(numbering)})
    elif part.kind is PartKind.HEADING_CELL:
        is_all = all(cell.kind is PartKind.HEADING_CELL for cell in line[-2].parts)
        scope = NameObject("/Column" if is_all else "/Row")
        _add_attributes(element, "/Table", {"/Scope": scope})


def _add_attributes(
    element: DictionaryObject, owner: str, attributes: Mapping[str, PdfObject]
) -> None:
    told = DictionaryObject({NameObject("/O"): NameObject(owner)})
    told.update({NameObject(name): value for name, value in attributes.items()})
    element[NameObject("/A")] = told


def _edges(boxes: Sequence[Box], writer: PdfWriter) -> tuple[float, ...]:
    height = float(writer.pages[boxes[0].sheet].mediabox.height)
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    top, bottom = min(box.top for box in boxes), max(box.bottom for box in boxes)
    return tuple(round(edge, 2) for edge in (left, height - bottom, right, height - top))
