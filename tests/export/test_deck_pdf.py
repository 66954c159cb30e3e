"""A deck as PDF, read by pypdf and by poppler."""

from __future__ import annotations

import re
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination
from PySide6.QtWidgets import QApplication
from tests.export.decks import COUNT, content_of

from suunta.domain.language import Language
from suunta.export.deck_pdf import deck_pdf
from suunta.export.deck_reading import reading_title
from suunta.export.slide_look import look_of
from suunta.services.workspace import Workspace

PAGES = COUNT + 1
"""The guess has two."""


@pytest.fixture(scope="module")
def pdf(qapp: QApplication, workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    content = deck_pdf(content_of(workspace, language=Language.FI), look_of("light"))
    assert content is not None
    path = tmp_path_factory.mktemp("deck") / "deck.pdf"
    path.write_bytes(content)
    return path


def told_by(program: str, *arguments: object) -> str:
    return subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=True, timeout=60
    ).stdout


def test_each_slide_is_a_wide_page_and_a_guess_is_two(pdf: Path) -> None:
    told = told_by("pdfinfo", pdf)

    assert re.search(rf"Pages:\s+{PAGES}\n", told)
    assert "960 x 540 pts" in told
    assert "Työkalut & <säännöt>" in told
    assert re.search(r"Tagged:\s+yes", told)


def test_the_language_stands_in_the_document(pdf: Path) -> None:
    root = PdfReader(pdf).root_object

    assert root["/Lang"] == "fi"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] is True or root["/ViewerPreferences"]


def test_the_outline_names_every_slide_and_leads_to_it(pdf: Path, workspace: Workspace) -> None:
    reader = PdfReader(pdf)
    views = content_of(workspace, language=Language.FI).views

    entries = [each for each in reader.outline if isinstance(each, Destination)]

    assert [each.title for each in entries] == [reading_title(view) for view in views]
    pages = [reader.get_destination_page_number(each) for each in entries]
    assert pages == sorted(set(range(PAGES)) - {11})


def test_words_can_be_copied_in_the_order_of_reading(pdf: Path) -> None:
    text = told_by("pdftotext", "-f", 6, "-l", 6, pdf, "-")

    order = ["Second part", "Two figures", "91 %", "68 %", "Kohdejoukko:", "Lähde:"]
    found = [text.replace("\u00a0", " ").index(words) for words in order]
    assert found == sorted(found)


def test_what_is_gone_is_said_on_the_page(pdf: Path) -> None:
    assert "recommendation/99" in told_by("pdftotext", "-f", 15, "-l", 15, pdf, "-")


def test_all_type_is_embedded(pdf: Path) -> None:
    rows = [row.split() for row in told_by("pdffonts", pdf).splitlines()[2:]]

    assert rows
    assert {row[-5] for row in rows} == {"yes"}


def test_a_chart_says_in_the_tags_what_it_shows(pdf: Path) -> None:
    told = told_by("pdfinfo", "-struct-text", pdf)

    assert "Figure" in told
    assert re.search(r"H1[\s\S]*Tools & <rules>", told)


def test_the_same_deck_makes_the_same_file(pdf: Path, workspace: Workspace) -> None:
    again = deck_pdf(content_of(workspace, language=Language.FI), look_of("light"))

    assert again == pdf.read_bytes()


def test_progress_is_told_and_a_cancelled_one_makes_nothing(
    qapp: QApplication, workspace: Workspace
) -> None:
    content, told = content_of(workspace), []

    made = deck_pdf(
        content,
        look_of("light"),
        lambda: len(told) >= 3,
        lambda done, of: told.append((done, of)),
    )

    assert made is None
    assert told == [(1, PAGES), (2, PAGES), (3, PAGES)]


def test_a_deck_without_slides_is_a_document_too(qapp: QApplication, workspace: Workspace) -> None:
    from suunta.domain.deck import Deck

    made = deck_pdf(content_of(workspace, Deck({})), look_of("light"))

    assert made is not None
    assert PdfReader(BytesIO(made)).pages
