"""An editor's copy of the knowledge, to plant mistakes in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from suunta import paths
from suunta.content.checks import check_manuscript
from suunta.content.checks.orphans import check_orphans
from suunta.content.checks.translations import check_translations
from suunta.content.checks.wording import check_wording
from suunta.content.manuscript import (
    DocumentManuscript,
    Manuscript,
    PageManuscript,
    SectionManuscript,
)
from suunta.content.manuscript_reader import read_manuscript
from suunta.content.yaml_file import YamlDocument
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.domain.problem import Problem


@dataclass(frozen=True)
class Draft:
    """Change a file, then ask what the check says."""

    folder: Path

    def add(self, file: str, text: str) -> int:
        """Put a paragraph or an entry at the end of a file; its first line is returned."""
        path = self.folder / file
        before = path.read_text(encoding="utf-8").rstrip("\n")
        gap = "\n\n" if file.endswith(".md") else "\n"
        path.write_text(f"{before}{gap}{text}\n", encoding="utf-8")
        return f"{before}{gap}".count("\n") + 1

    def replace(self, file: str, old: str, new: str) -> int:
        """Change the first `old` in a file, which must hold it; its line is returned."""
        path = self.folder / file
        before, found, after = path.read_text(encoding="utf-8").partition(old)
        assert found, f"{file} does not hold {old!r}"
        path.write_text(f"{before}{new}{after}", encoding="utf-8")
        return before.count("\n") + 1

    def write(self, file: str, text: str) -> None:
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def line(self, file: str, text: str) -> int:
        """Where `text` first stands in a file."""
        before, found, _ = (self.folder / file).read_text(encoding="utf-8").partition(text)
        assert found, f"{file} does not hold {text!r}"
        return before.count("\n") + 1

    def manuscript(self) -> Manuscript:
        return read_manuscript(self.folder, paths.resources_folder() / "schemas")

    def problems(self) -> list[Problem]:
        """All but what planting in one language brings along: that has tests of its own."""
        manuscript = self.manuscript()
        found = {*manuscript.problems, *check_manuscript(manuscript)}
        apart = (check_translations, check_wording, check_orphans)
        return sorted(found - {problem for check in apart for problem in check(manuscript)})


def one_section(text: str) -> Manuscript:
    """A manuscript of one page with one section, whose text begins on line 11."""
    page = PageManuscript(
        file="vision/planted/en.md",
        language=Language.EN,
        front=YamlDocument({"title": "Planted", "summary": "Planted."}, {}),
        sections=(SectionManuscript("planted", "Planted", 10, text),),
    )
    about = YamlDocument({"type": "vision", "order": 1}, {})
    document = DocumentManuscript(
        "vision/planted", DocumentType.VISION, "vision/planted/about.yaml", about, (page,)
    )
    return Manuscript(documents=[document])


@pytest.fixture
def section() -> Callable[[str], Manuscript]:
    """Wraps a text into the smallest manuscript there is."""
    return one_section


@pytest.fixture(scope="session")
def untouched() -> Manuscript:
    """The bundled knowledge as it is written; not to be changed."""
    return read_manuscript(paths.knowledge_folder(), paths.resources_folder() / "schemas")


@pytest.fixture
def section_beside(untouched: Manuscript) -> Callable[[str], Manuscript]:
    """Wraps a text into one more document beside those there are."""

    def beside(text: str) -> Manuscript:
        planted = one_section(text).documents
        return Manuscript([*untouched.documents, *planted], untouched.ledgers)

    return beside


@pytest.fixture
def trilingual(knowledge_copy: Path) -> Draft:
    """The whole knowledge."""
    return Draft(knowledge_copy)


@pytest.fixture
def draft(knowledge_copy: Path) -> Draft:
    """The English pages alone, so that one planted mistake is one problem."""
    for language in (Language.FI, Language.SV):
        for page in knowledge_copy.glob(f"*/*/{language}.md"):
            page.unlink()
    return Draft(knowledge_copy)
