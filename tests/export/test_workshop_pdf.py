"""The report of a workshop as PDF, as other programs read it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from tests.export.workshop_reports import report

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.export.workshop_pdf import workshop_page, workshop_pdf
from suunta.export.workshop_report import Discussed, WorkshopReport

pytestmark = pytest.mark.usefixtures("qapp")


def written(report: WorkshopReport) -> pypdf.PdfReader:
    content = workshop_pdf(report)
    assert content is not None
    return pypdf.PdfReader(BytesIO(content))


@pytest.mark.parametrize("language", Language)
def test_title_language_and_outline_are_in_the_document(labels: Labels, language: Language) -> None:
    reader = written(report(labels, language))

    assert reader.metadata is not None
    assert reader.metadata.title == "Leadership day"
    assert reader.root_object["/Lang"] == language
    assert reader.root_object["/MarkInfo"]["/Marked"]
    titles = [str(entry.title) for entry in _flat(reader.outline)]
    for name in ("statements", "room", "dots", "actions", "notes"):
        assert labels.text(f"workshop-report.{name}", language) in titles


def _flat(outline: list[object]) -> list[pypdf.generic.Destination]:
    found: list[pypdf.generic.Destination] = []
    for entry in outline:
        if isinstance(entry, list):
            found += _flat(entry)
        else:
            assert isinstance(entry, pypdf.generic.Destination)
            found.append(entry)
    return found


def test_words_are_read_in_their_order(labels: Labels, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    content = workshop_pdf(report(labels))
    assert content is not None
    path.write_bytes(content)

    ended = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    text = " ".join(ended.stdout.decode().split())

    order = (
        *("Leadership day", "Statements", "wording ours", "We use AI.", "17 of 24 agree (71%)"),
        *("68% nationally", "agree 17", "pass 3", "disagree 4", "We are tired.", "25 votes"),
        *("Where first?", "7 of 72 dots", "Pilot", "Ward", "31 Jan 2027", "What else?", "Time"),
    )
    places = [text.index(word) for word in order]
    assert places == sorted(places)


def test_every_chart_is_told_in_words(labels: Labels) -> None:
    reader = written(report(labels))
    told = _alternatives(reader)

    assert "17 of 24 agree (71%). Agree 17, pass 3, disagree 4." in told
    assert "Lead: 7; Measure: –" in told


def _alternatives(reader: pypdf.PdfReader) -> set[str]:
    """The words of every figure in the tree of the document."""

    def walk(node: object) -> set[str]:
        node = getattr(node, "get_object", lambda: node)()
        if isinstance(node, list):
            return set().union(*map(walk, node)) if node else set()
        if not isinstance(node, dict):
            return set()
        own = {str(node["/Alt"])} if "/Alt" in node else set()
        return own | (walk(node["/K"]) if "/K" in node else set())

    return walk(reader.root_object["/StructTreeRoot"])


def test_what_looks_like_html_is_shown_as_typed(labels: Labels) -> None:
    notes = (Discussed("<i>?", "<b>bold</b> & more\nsecond <br/>"),)
    reader = written(report(labels, notes=notes))

    text = "\n".join(page.extract_text() for page in reader.pages)
    assert "<b>bold</b> & more" in text
    assert "second <br/>" in text


def test_a_long_note_goes_over_sheets(labels: Labels) -> None:
    said = "\n\n".join(f"line {number} of what was said" for number in range(200))
    reader = written(report(labels, notes=(Discussed("", said),)))

    text = " ".join(page.extract_text() for page in reader.pages)
    assert len(reader.pages) > 3
    assert all(len(re.findall(rf"line {n} of", text)) == 1 for n in range(200))


def test_owners_are_nowhere_where_they_are_left_out(labels: Labels) -> None:
    html = workshop_page(report(labels, actions=(), has_owners=False)).html

    assert "Owner" not in html


def test_only_what_was_counted_has_a_bar(labels: Labels) -> None:
    page = workshop_page(report(labels))

    assert len(page.pictures) == 3


def test_one_that_is_cancelled_is_none(labels: Labels) -> None:
    assert workshop_pdf(report(labels), lambda: True) is None


def test_it_is_made_without_a_window(tmp_path: Path) -> None:
    """As the command line does it, where no application of Qt's runs."""
    script = (
        "from suunta.domain.labels import Labels\n"
        "from suunta.domain.language import Language\n"
        "from suunta.content.labels_reader import read_labels\n"
        "from suunta import paths\n"
        "import sys; sys.path.insert(0, '.')\n"
        "from tests.export.workshop_reports import report\n"
        "from suunta.export.workshop_pdf import workshop_pdf\n"
        "labels = read_labels(paths.resources_folder())\n"
        "sys.stdout.buffer.write(workshop_pdf(report(labels)))\n"
    )
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, env=environment, check=False
    )

    assert ended.returncode == 0, ended.stderr
    assert "Leadership day" in pypdf.PdfReader(BytesIO(ended.stdout)).pages[0].extract_text()
