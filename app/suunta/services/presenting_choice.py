"""From any place in the knowledge to the slide that shows it best."""

from __future__ import annotations

from collections.abc import Iterable

from suunta.domain.address import Address
from suunta.domain.deck import free_slide_id
from suunta.domain.document_type import DocumentType
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import RULES, SlideKind

_BY_SECTION = {
    (DocumentType.RECOMMENDATION, "figures"): SlideKind.CHART,
    (DocumentType.RECOMMENDATION, "discuss"): SlideKind.DISCUSSION,
    (DocumentType.RECOMMENDATION, "what-to-do"): SlideKind.LIST,
    (DocumentType.POLIS, "where-each-stands"): SlideKind.CHART,
}
_BY_TYPE = {DocumentType.FIGURE: SlideKind.FIGURE, DocumentType.EXPERIMENT: SlideKind.EXPERIMENT}


def kind_for(address: Address) -> SlideKind:
    """The kind that suits a document, a section, or a passage of one: words stand large."""
    if address.text:
        return SlideKind.STATEMENT
    type_ = address.id.partition("/")[0]
    if type_ not in set(DocumentType):
        return SlideKind.FIGURE if type_ == "fact" else SlideKind.STATEMENT
    kind = DocumentType(type_)
    if kind is DocumentType.FIGURE or not address.anchor:
        return _BY_TYPE.get(kind, SlideKind.STATEMENT)
    return _BY_SECTION.get((kind, address.anchor), SlideKind.STATEMENT)


def slide_of(address: Address, taken: Iterable[str] = ()) -> Slide:
    """A new slide of a page, a passage, a figure or a search hit, under an identifier of its own.

    It is filled from the knowledge in whatever language is shown; only a passage keeps the language
    its words are in, so that they are found again.
    """
    kind = kind_for(address)
    language = address.language if address.text else None
    place = Address(address.id, address.anchor, language, address.text)
    wanted = "-".join(part for part in (*address.id.split("/"), address.anchor) if part)
    return Slide(
        id=free_slide_id(wanted, taken),
        kind=kind,
        of=(str(place).removeprefix("suunta:"),),
        minutes=RULES[kind].usual,
    )
