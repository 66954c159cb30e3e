"""The collections a person can browse: what they are called, and in which ways each is grouped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from suunta.domain.document_type import DocumentType
from suunta.ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "Collections"


class Grouping(StrEnum):
    """How a list is parted; `NONE` leaves it whole."""

    NONE = "none"
    COUNTY = "county"
    USE_CASE = "use-case"
    SECTOR = "sector"
    KIND = "kind"
    LETTER = "letter"

    @property
    def label(self) -> str:
        return QCoreApplication.translate(CONTEXT, _GROUPING_NAMES[self])


@dataclass(frozen=True, slots=True)
class Collection:
    """All documents of one type, as the sidebar and the list name them."""

    type: DocumentType
    icon: str
    text: str
    about: str
    groupings: tuple[Grouping, ...] = (Grouping.NONE,)
    """The first one is shown first."""

    @property
    def name(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.text)

    @property
    def description(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.about)


_GROUPING_NAMES = {
    Grouping.NONE: QT_TRANSLATE_NOOP("Collections", "All"),
    Grouping.COUNTY: QT_TRANSLATE_NOOP("Collections", "County"),
    Grouping.USE_CASE: QT_TRANSLATE_NOOP("Collections", "Use-case class"),
    Grouping.SECTOR: QT_TRANSLATE_NOOP("Collections", "Sector"),
    Grouping.KIND: QT_TRANSLATE_NOOP("Collections", "Kind"),
    Grouping.LETTER: QT_TRANSLATE_NOOP("Collections", "Letter"),
}

COLLECTIONS = (
    Collection(
        DocumentType.VISION,
        "vision",
        QT_TRANSLATE_NOOP("Collections", "Vision"),
        QT_TRANSLATE_NOOP(
            "Collections", "What the vision is, how it was made and what to do with it."
        ),
    ),
    Collection(
        DocumentType.RECOMMENDATION,
        "recommendation",
        QT_TRANSLATE_NOOP("Collections", "Recommendations"),
        QT_TRANSLATE_NOOP(
            "Collections", "What the vision asks for, with the figures and experiments behind it."
        ),
    ),
    Collection(
        DocumentType.USE_CASE,
        "use-case",
        QT_TRANSLATE_NOOP("Collections", "Use cases"),
        QT_TRANSLATE_NOOP(
            "Collections", "The classes that the uses of AI in the sector are sorted into."
        ),
    ),
    Collection(
        DocumentType.EXPERIMENT,
        "experiment",
        QT_TRANSLATE_NOOP("Collections", "Experiments"),
        QT_TRANSLATE_NOOP("Collections", "What is tried, where, for whom and what is known of it."),
        (Grouping.COUNTY, Grouping.USE_CASE, Grouping.SECTOR),
    ),
    Collection(
        DocumentType.FIGURE,
        "figure",
        QT_TRANSLATE_NOOP("Collections", "Figures"),
        QT_TRANSLATE_NOOP(
            "Collections", "Every number of the Polis discussions, with its wording and source."
        ),
        (Grouping.KIND,),
    ),
    Collection(
        DocumentType.POLIS,
        "polis",
        QT_TRANSLATE_NOOP("Collections", "Polis discussions"),
        QT_TRANSLATE_NOOP("Collections", "How professionals were heard, and what they said."),
    ),
    Collection(
        DocumentType.ECOSYSTEM,
        "ecosystem",
        QT_TRANSLATE_NOOP("Collections", "Ecosystem"),
        QT_TRANSLATE_NOOP("Collections", "The network behind the vision, and how to take part."),
    ),
    Collection(
        DocumentType.REGULATION,
        "regulation",
        QT_TRANSLATE_NOOP("Collections", "Law"),
        QT_TRANSLATE_NOOP(
            "Collections", "The legal context of the recommendations. This is no legal advice."
        ),
    ),
    Collection(
        DocumentType.TERM,
        "term",
        QT_TRANSLATE_NOOP("Collections", "Glossary"),
        QT_TRANSLATE_NOOP("Collections", "Terms in three languages, with what they mean here."),
        (Grouping.LETTER,),
    ),
)
"""In the order of the sidebar."""


def collection_of(kind: str) -> Collection:
    """The collection of one document type."""
    return next(collection for collection in COLLECTIONS if collection.type == kind)
