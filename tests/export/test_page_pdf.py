"""A page as PDF, as other programs read it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from html import unescape
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from suunta.domain.language import Language
from suunta.domain.soft_hyphen import without_soft_hyphens
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
    assert reader.metadata.subject == page.subject
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]
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


@pytest.mark.parametrize(("identifier", "language"), PAGES)
def test_every_heading_is_in_the_outline_with_its_sheet(
    paper: Paper, style: PrintStyle, identifier: str, language: Language
) -> None:
    page = paper(identifier, language)

    reader = pypdf.PdfReader(BytesIO(written(page, style)))
    title, sections = reader.outline

    assert title.title == page.title
    assert [each.title for each in sections] == [
        unescape(without_soft_hyphens(heading))
        for heading in re.findall(r"<h2>(.*?)</h2>", page.html)
    ]
    for each in sections:
        sheet = reader.pages[reader.get_destination_page_number(each)]
        assert _letters(each.title) in _letters(sheet.extract_text())


def test_links_lead_to_pages_and_to_sources_on_the_web(paper: Paper, style: PrintStyle) -> None:
    reader = pypdf.PdfReader(BytesIO(written(paper("recommendation/1"), style)))

    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", ())]
    addresses = [note["/A"]["/URI"] for note in notes]
    assert "suunta:regulation/ai-act" in addresses
    assert "https://unaoy.fi/?p=14644" in addresses
    assert "suunta:recommendation/1?lang=en" in addresses
    assert all(note["/Contents"] for note in notes)


def test_the_typefaces_are_embedded(paper: Paper, style: PrintStyle, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    assert save_pdf(path, paper(), style)

    ended = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True)

    fonts = ended.stdout.strip().split("\n")[2:]
    assert {line.split()[0].partition("-")[0] for line in fonts} == {"Inter"}
    assert all(line.split()[4] == "yes" for line in fonts)


def test_the_same_page_is_the_same_file_in_another_run(
    paper: Paper, style: PrintStyle, tmp_path: Path
) -> None:
    """What is hashed at random in one run is hashed otherwise in the next."""
    here = written(paper("vision/overview", Language.FI), style)
    again = written(paper("vision/overview", Language.FI), style)
    assert here == again

    paths = [tmp_path / f"{seed}.pdf" for seed in ("1", "2")]
    for path in paths:
        environment = {**os.environ, "PYTHONHASHSEED": path.stem}
        subprocess.run([sys.executable, "-c", _WRITE, path], env=environment, check=True)

    one, two = (path.read_bytes() for path in paths)
    assert one == two


_WRITE = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from suunta import paths
from suunta.domain.language import Language
from suunta.export.page_pdf import save_pdf
from suunta.export.printed_page import PrintedPage
from suunta.ui.reader.print_style import print_style
from suunta.ui.theme.fonts import load_fonts

application = QGuiApplication([])
load_fonts(paths.resources_folder() / "fonts")
html = "<h1>Title</h1><p>Words, <b>strong</b> and <i>leaning</i>.</p><h2>Again</h2><p>End.</p>"
page = PrintedPage("Title", Language.FI, html, "Imprint", "Subject", "suunta:a/b", "2026-11-24")
save_pdf(Path(sys.argv[1]), page, print_style(paths.resources_folder()))
"""


def _letters(text: str) -> str:
    """What both have: neither the numbers of items, nor what only says where lines may end."""
    left_out = "./•-\xad\N{WORD JOINER}"
    return "".join(c for c in text if not (c.isspace() or c.isdigit() or c in left_out))
