"""Drafting: the files of a new document, ready to be written."""

from __future__ import annotations

from pathlib import Path

from suunta.content.manuscript import Manuscript
from suunta.content.manuscript_reader import FOLDERS, read_manuscript
from suunta.content.skeleton import skeleton
from suunta.domain.address import is_identifier
from suunta.domain.document_type import DocumentType
from suunta.domain.errors import WrongUse

WRITTEN_TYPES = tuple(FOLDERS)
"""The types whose documents are folders; figures and terms are entries of a ledger."""


def draft(kind: DocumentType, slug: str, knowledge: Path, resources: Path) -> tuple[Path, ...]:
    """Make a document's files, last in its list; a slug that is bad or taken is `WrongUse`."""
    if not is_identifier(f"{kind}/{slug}"):
        example = "'western-uusimaa-documentation'"
        raise WrongUse(
            f"The slug {slug!r} is not lower-case English with hyphens, such as {example}."
        )
    manuscript = read_manuscript(knowledge, resources / "schemas")
    folder = knowledge / FOLDERS[kind] / slug
    if folder.exists():
        raise WrongUse(f"There is a document '{kind}/{slug}' already: {folder}")
    texts = skeleton(kind, _last(kind, manuscript) + 1, resources)
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return tuple(folder / name for name in texts)


def _last(kind: DocumentType, manuscript: Manuscript) -> int:
    orders = (each.about.data["order"] for each in manuscript.documents if each.type is kind)
    return max(orders, default=0)
