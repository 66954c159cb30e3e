"""RIS, as another program reads it."""

from __future__ import annotations

from dataclasses import replace

import rispy

from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.services.citation import Citation, citation_of
from suunta.services.citation_forms import CitationForm, file_bytes
from suunta.services.citation_ris import as_ris
from suunta.services.workspace import Workspace


def citation(workspace: Workspace, identifier: str, language: Language) -> Citation:
    shown = workspace.reading.page(identifier, language)
    return citation_of(shown, workspace.reading.edition, workspace.labels)


def test_another_reader_finds_the_same_record(workspace: Workspace) -> None:
    ours = citation(workspace, "recommendation/1", Language.FI)

    (record,) = rispy.loads(as_ris(ours))

    assert record["type_of_reference"] == "ELEC"
    assert record["authors"] == ["Suunta"]
    assert record["title"].split() == ours.title.split()
    assert record["year"] == ours.year
    assert record["language"] == "fi"
    assert record["urls"] == [ours.address]
    assert record["edition"] == ours.edition
    assert record["notes"][0] == ours.note


def test_every_page_is_one_record_of_known_tags(workspace: Workspace) -> None:
    told = [document for document in workspace.knowledge if document.type is not DocumentType.TERM]
    for document in told:
        for language in document.pages:
            (record,) = rispy.loads(as_ris(citation(workspace, document.id, language)))
            assert "unknown_tag" not in record
            assert record["title"]


def test_every_line_ends_as_on_windows_and_holds_a_tag(workspace: Workspace) -> None:
    written = as_ris(citation(workspace, "recommendation/1", Language.EN))

    assert "\n" not in written.replace("\r\n", "")
    lines = written.removesuffix("\r\n").split("\r\n")
    assert all(line[2:6] == "  - " for line in lines)
    assert lines[0].startswith("TY")
    assert lines[-1] == "ER  - "


def test_a_value_of_several_lines_stays_on_one(workspace: Workspace) -> None:
    odd = replace(citation(workspace, "recommendation/1", Language.EN), abstract="a\nER  - b")

    (record,) = rispy.loads(as_ris(odd))

    assert record["abstract"] == "a ER - b"


def test_a_file_says_that_it_is_unicode() -> None:
    assert file_bytes("TY  - ELEC\r\n", CitationForm.RIS).startswith(b"\xef\xbb\xbfTY")
