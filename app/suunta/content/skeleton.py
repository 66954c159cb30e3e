"""The files of a new document, as its editor finds them: what remains to be written is marked."""

from __future__ import annotations

from pathlib import Path
from string import Template

from suunta.content.checks.anchors import FIXED
from suunta.content.text_file import read_text
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language

_OWN_SECTIONS = "page"
"""The skeleton of the types whose documents have sections of their own."""


def skeleton(kind: DocumentType, order: int, resources: Path) -> dict[str, str]:
    """The texts of a new document's files by name, `about.yaml` first."""
    folder = resources / "skeletons" / (kind.value if kind in FIXED else _OWN_SECTIONS)
    about = Template(read_text(folder / "about.yaml")).substitute(type=kind.value, order=order)
    pages = (f"{language}.md" for language in Language)
    return {"about.yaml": about} | {page: read_text(folder / page) for page in pages}
