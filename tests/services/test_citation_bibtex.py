"""BibTeX, as another program reads it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import Entry, parse_string
from pybtex.richtext import Text

from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.services.citation import Citation, citation_of
from suunta.services.citation_bibtex import as_bibtex, latex
from suunta.services.workspace import Workspace


def citation(workspace: Workspace, identifier: str, language: Language) -> Citation:
    shown = workspace.reading.page(identifier, language)
    return citation_of(shown, workspace.reading.edition, workspace.labels)


def read(ours: Citation) -> Entry:
    return parse_string(as_bibtex(ours), "bibtex").entries[ours.key]


def spoken(written: str) -> list[str]:
    """The words as LaTeX would set them; its apostrophe is the typographic one."""
    return str(Text.from_latex(written)).replace("'", "’").split()


def test_another_reader_finds_the_same_entry(workspace: Workspace) -> None:
    ours = citation(workspace, "recommendation/1", Language.FI)

    entry = read(ours)

    assert entry.type == "misc"
    assert spoken(entry.fields["title"]) == ours.title.split()
    assert entry.fields["year"] == ours.year
    assert entry.fields["url"] == ours.address
    assert entry.fields["language"] == "finnish"
    assert spoken(entry.fields["note"])[: len(ours.note.split()) - 1] == ours.note.split()[:-1]


def test_the_author_is_a_body_and_not_a_person(workspace: Workspace) -> None:
    (author,) = read(citation(workspace, "recommendation/1", Language.EN)).persons["author"]

    assert (author.first_names, author.last_names) == ([], ["{Suunta}"])


def test_every_page_can_be_read_in_ascii(workspace: Workspace) -> None:
    told = [document for document in workspace.knowledge if document.type is not DocumentType.TERM]
    for document in told:
        for language in document.pages:
            ours = citation(workspace, document.id, language)
            assert as_bibtex(ours).isascii()
            title = ours.title.replace("'", "’")
            assert spoken(read(ours).fields["title"]) == title.split()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("ä ö å", r"{\"a} {\"o} {\aa}"),
        ("100 % & $5 #1 a_b", r"100 \% \& \$5 \#1 a\_b"),
        ("{x} ~ ^ \\", r"\{x\} \textasciitilde{} \textasciicircum{} \textbackslash{}"),
        ("marras–joulukuu", "marras--joulukuu"),
        ("91\N{NO-BREAK SPACE}%", r"91~\%"),
    ],
)
def test_letters_and_signs_are_written_so_that_latex_sets_them(text: str, written: str) -> None:
    assert latex(text) == written


@given(st.text("abcäöåéÄÖÅ{}%&$#_~^\\ .,:–", min_size=1))
def test_no_text_breaks_an_entry(text: str) -> None:
    written = latex(text).replace(r"\{", "").replace(r"\}", "")

    assert written.count("{") == written.count("}")
    assert written.isascii()
