"""A page as PDF, as other programs read it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from suunta.domain.language import Language
from suunta.export.page_pdf import page_pdf, save_pdf
from suunta.export.printed_page import PrintedPage, PrintStyle
from suunta.export.sheets import Sheets

Paper = Callable[..., PrintedPage]
PAGES = [
    ("recommendation/1", Language.EN),
    ("use-case/management", Language.FI),
    ("ecosystem/groups", Language.SV),
    ("experiment/ostrobothnia-lingai", Language.FI),
]


def written(page: PrintedPage, style: PrintStyle) -> bytes:
    content = page_pdf(page, style)
    assert content is not None
    return content


@pytest.mark.parametrize(("identifier", "language"), PAGES)
def test_title_author_and_language_are_in_the_document(
    paper: Paper, style: PrintStyle, identifier: str, language: Language
) -> None:
    page = paper(identifier, language)

    reader = pypdf.PdfReader(BytesIO(written(page, style)))

    assert reader.metadata is not None
    assert reader.metadata.title == page.title
    assert reader.metadata.author == "Suunta"
    assert reader.root_object["/Lang"] == language
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.dc_language == [language]
    assert reader.xmp_metadata.dc_description["x-default"] == page.subject


@pytest.mark.parametrize(("identifier", "language"), PAGES)
def test_every_word_can_be_selected_once_and_in_its_order(
    paper: Paper, style: PrintStyle, identifier: str, language: Language, tmp_path: Path
) -> None:
    page = paper(identifier, language)
    path = tmp_path / "page.pdf"
    assert save_pdf(path, page, style)

    ended = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    body = []
    for number, sheet in enumerate(ended.stdout.decode().rstrip("\f").split("\f")):
        lines = sheet.strip().split("\n")
        assert lines.pop().startswith(page.imprint)
        assert number == 0 or lines.pop(0) == page.title
        body += lines
    # Numbers of items stand in no text, and lines are parted at hyphens; all else is there once.
    assert _letters("\n".join(body)) == _letters(Sheets(page, style).text())


def _letters(text: str) -> str:
    return "".join(c for c in text if not (c.isspace() or c.isdigit() or c in "./•-\xad"))
