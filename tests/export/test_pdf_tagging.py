"""The tree that screen readers walk."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from pypdf.generic import DictionaryObject

from suunta.domain.language import Language
from suunta.export.page_pdf import page_pdf
from suunta.export.printed_page import PrintedPage, PrintStyle

Paper = Callable[..., PrintedPage]


Pdf = Callable[[str, Language], bytes]


@pytest.fixture
def pdf(paper: Paper, style: PrintStyle) -> Pdf:
    def written(identifier: str, language: Language) -> bytes:
        content = page_pdf(paper(identifier, language), style)
        assert content is not None
        return content

    return written


def elements(reader: pypdf.PdfReader) -> list[DictionaryObject]:
    """Every element of the tree, each before those in it."""
    found = []

    def walk(element: DictionaryObject) -> None:
        found.append(element)
        for kid in element.get("/K", ()):
            inner = kid.get_object()
            if isinstance(inner, DictionaryObject) and "/S" in inner:
                walk(inner)

    for kid in reader.root_object["/StructTreeRoot"]["/K"]:
        walk(kid.get_object())
    return found


def kinds(found: list[DictionaryObject]) -> list[str]:
    return [str(element["/S"]) for element in found]


def test_poppler_reads_a_tagged_document_in_order(pdf: Pdf, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(pdf("recommendation/1", Language.EN))

    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True)
    tree = subprocess.run(
        ["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True
    )

    assert "Tagged:          yes" in told.stdout
    assert tree.stderr == ""
    lines = [line.strip() for line in tree.stdout.split("\n")]
    title = lines.index('"AI is already in use, and its adoption needs leading"')
    assert lines[title - 1] == "H1 (block)"
    assert lines.index('"In short"') > title
    assert lines.count("Lbl (block)") == lines.count("LI (block)") - 6


def test_every_part_of_the_drawing_belongs_somewhere_and_knows_where(pdf: Pdf) -> None:
    reader = pypdf.PdfReader(BytesIO(pdf("polis/results", Language.SV)))
    numbers = reader.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    owners = {int(numbers[at]): numbers[at + 1].get_object() for at in range(0, len(numbers), 2)}

    for page in reader.pages:
        drawn = page.get_contents().get_data()
        marks = drawn.count(b"/MCID ")
        assert marks == len(owners[page["/StructParents"]])
        assert drawn.count(b" BDC\n") + drawn.count(b" BMC\n") == drawn.count(b"\nEMC")


def test_a_link_and_what_makes_it_lead_know_each_other(pdf: Pdf) -> None:
    reader = pypdf.PdfReader(BytesIO(pdf("recommendation/1", Language.FI)))
    numbers = reader.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    owners = {int(numbers[at]): numbers[at + 1].get_object() for at in range(0, len(numbers), 2)}
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", ())]

    assert len(notes) > 5
    for note in notes:
        element = owners[note["/StructParent"]]
        assert element["/S"] == "/Link"
        kept = [kid["/Obj"].get_object() for kid in element["/K"] if "/Obj" in kid.get_object()]
        assert note in kept


def test_tables_say_which_cells_are_headings_of_what(pdf: Pdf) -> None:
    for identifier, scope in (("polis/results", "/Column"), ("figure/daily-use", "/Row")):
        reader = pypdf.PdfReader(BytesIO(pdf(identifier, Language.EN)))
        heads = [each for each in elements(reader) if each["/S"] == "/TH"]

        assert heads
        assert {str(each["/A"]["/Scope"]) for each in heads} == {scope}


def test_head_and_foot_of_a_sheet_are_not_read(pdf: Pdf, paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(pdf("ecosystem/groups", Language.SV))

    tree = subprocess.run(
        ["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True
    ).stdout

    page = paper("ecosystem/groups", Language.SV)
    assert tree.count(page.title) == 1
    assert page.imprint not in tree
    assert "1 / 3" not in tree


def test_no_element_is_empty(pdf: Pdf) -> None:
    reader = pypdf.PdfReader(BytesIO(pdf("experiment/ostrobothnia-lingai", Language.FI)))

    found = elements(reader)

    assert all(element["/K"] for element in found)
    assert {"/Document", "/H1", "/H2", "/P", "/L", "/LI", "/TR", "/Link"} <= set(kinds(found))
