"""An empty presentation for PowerPoint and its like: wide, in our colours and typeface."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from lxml import etree
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as Pptx
from pptx.util import Emu

from suunta import __version__
from suunta.export.deck_content import AUTHOR, TAGS, DeckContent
from suunta.export.slide_grid import HEIGHT, WIDTH
from suunta.export.slide_look import FAMILY, SlideLook

UNIT = 6350
"""English Metric Units in a unit of the slide's grid, of which two are a point."""
TITLE_ONLY = "Title Only"
_KEPT = ("Title Slide", "Title and Content", TITLE_ONLY, "Blank")
_SANS_SERIF = "020B0502030000000004"
"""Where our typeface is missing, another one like it stands in: the class of plain ones."""
_PITCH = "34"
_THEME = {
    "dk1": "text",
    "lt1": "background",
    "dk2": "brand_text",
    "lt2": "surface_raised",
    "accent1": "brand",
    "accent2": "second",
    "accent3": "social",
    "accent4": "healthcare",
    "accent5": "both",
    "accent6": "warning",
    "hlink": "brand_text",
    "folHlink": "brand_text",
}
"""The colours that such programs offer, by our roles."""


def empty_presentation(content: DeckContent, look: SlideLook) -> Pptx:
    """A wide presentation without slides, with layouts for those that somebody adds."""
    presentation = Presentation()
    before = presentation.slide_width or WIDTH * UNIT
    presentation.slide_width = Emu(WIDTH * UNIT)
    presentation.slide_height = Emu(HEIGHT * UNIT)
    for size in presentation.element.iter(qn("p:sldSz")):
        size.attrib.pop("type", None)  # the template is 4 : 3 and says so
    for layout in list(presentation.slide_layouts):
        if layout.name not in _KEPT:
            presentation.slide_layouts.remove(layout)
    master = presentation.slide_master
    widened = WIDTH * UNIT / before
    for sheet in (master, *presentation.slide_layouts):
        _widen(sheet._element, widened)  # noqa: SLF001
    _set_left(master._element)  # noqa: SLF001
    theme = next(
        relation.target_part
        for relation in master.part.rels.values()
        if relation.reltype.endswith("/theme")
    )
    theme._blob = _themed(theme.blob, look)  # noqa: SLF001
    _describe(presentation, content)
    return presentation


def _widen(sheet: etree._Element, factor: float) -> None:
    """Places and widths of placeholders, from the old width of a slide to the new one."""
    for name, attribute in (("a:off", "x"), ("a:ext", "cx")):
        for element in sheet.iter(qn(name)):
            if attribute in element.attrib:
                element.set(attribute, str(round(int(element.get(attribute, "0")) * factor)))


def _set_left(master: etree._Element) -> None:
    """Titles at the left and bold, as ours are."""
    for title in master.iter(qn("p:titleStyle")):
        level = title.find(qn("a:lvl1pPr"))
        if level is not None:
            level.set("algn", "l")
            level.find(qn("a:defRPr")).set("b", "1")


def _themed(theme: bytes, look: SlideLook) -> bytes:
    root = etree.fromstring(theme)
    for name, role in _THEME.items():
        for element in root.iter(qn(f"a:{name}")):
            _replace_with(element, [("a:srgbClr", {"val": hex_of(look, role)})])
    for kind in ("a:majorFont", "a:minorFont"):
        for font in root.iter(qn(kind)):
            latin = font.find(qn("a:latin"))
            told = {
                "typeface": FAMILY,
                "panose": _SANS_SERIF,
                "pitchFamily": _PITCH,
                "charset": "0",
            }
            latin.attrib.update(told)
    root.set("name", AUTHOR)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def hex_of(look: SlideLook, role: str) -> str:
    """A colour as office programs write it."""
    return look.color(role).name()[1:].upper()


def _replace_with(element: etree._Element, children: Iterable[tuple[str, dict[str, str]]]) -> None:
    for child in list(element):
        element.remove(child)
    for name, attributes in children:
        etree.SubElement(element, qn(name), attributes)


def _describe(presentation: Pptx, content: DeckContent) -> None:
    moment = datetime.fromisoformat(content.date.ljust(10, "0")[:10])
    told = presentation.core_properties
    told.title, told.author, told.subject = content.title, AUTHOR, content.subject
    told.language = TAGS[content.language]
    told.comments, told.keywords = f"Suunta {__version__}", ""
    told.last_modified_by, told.revision = AUTHOR, 1
    told.created = told.modified = moment
