"""The run sheet as a PDF."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.deck_making_paper import sheet_page, sheet_pdf
from suunta.services.deck_making_sheet import sheet_lines
from suunta.services.workspace import Workspace


def test_it_tells_what_the_text_tells(
    qapp: QApplication, workspace: Workspace, labels: Labels
) -> None:
    deck = workspace.presenting.deck("deck/six-recommendations-workshop")
    lines = sheet_lines(workspace.presenting.resolve(deck, Language.FI), labels, Language.FI)

    content = sheet_pdf("Työpaja", 90, lines, labels, Language.FI, ("Varaa tila",))

    reader = PdfReader(BytesIO(content))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert reader.root_object["/Lang"] == "fi"
    assert "Työpaja" in text
    assert "Varaa tila" in text
    assert "suunniteltu 90 min" in text.replace("\u00a0", " ")
    assert all(f"{line.number}. " in text for line in lines)
    assert {line.part for line in lines if line.part} <= {
        str(each.title) for each in _walked(reader.outline)
    }


def test_a_sheet_of_nothing_has_its_name(labels: Labels) -> None:
    page = sheet_page("", 20, (), labels, Language.SV)

    assert page.title == "Körschema"
    assert "<table>" not in page.html


def test_titles_are_words_and_not_marks(labels: Labels) -> None:
    page = sheet_page("<b>A & B</b>", 20, (), labels, Language.EN)

    assert "<h1>&lt;b&gt;A &amp; B&lt;/b&gt;</h1>" in page.html


def _walked(outline: object) -> list[object]:
    if not isinstance(outline, list):
        return [outline]
    return [inner for each in outline for inner in _walked(each)]
