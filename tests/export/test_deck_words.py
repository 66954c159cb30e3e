"""The words of a painted slide as they were before they were broken into lines."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide_kind import SlideKind
from suunta.export.deck_words import WholeWords
from suunta.export.slide_grid import Role
from suunta.export.slide_look import look_of
from suunta.export.slide_type import BODY
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Words, set_words

SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def view_of(text: str) -> SlideView:
    return SlideView(ShownSlide("a", SlideKind.STATEMENT, Language.FI, text=text), Labels({}))


def lines_of(text: str, width: float = 400) -> Words:
    words = set_words(text, Role.TEXT, BODY, width, look_of("light")).pieces[0]
    assert isinstance(words, Words)
    return words


@pytest.mark.parametrize(
    "text",
    [
        "Sosiaali- ja terveydenhuollon tekoäly",
        "Länsi-Uudenmaan hyvinvointialue laajentaa pilottia",
        "tieto\u00adjärjestelmä\u00adkokonaisuus\u00adarkkitehtuuri",
        "Kaksi kappaletta.\nToinen kappale on tässä.",
    ],
)
def test_hyphens_spaces_and_paragraphs_come_back(qapp: QApplication, text: str) -> None:
    words = lines_of(text)

    assert len(words.lines) > 1
    assert WholeWords(view_of(text)).of(words) == text.replace(SOFT_HYPHEN, "")


def test_marks_around_a_quotation_stay(qapp: QApplication) -> None:
    words = lines_of("”Yhteiset sosiaali- ja terveydenhuollon säännöt”")

    found = WholeWords(view_of("Yhteiset sosiaali- ja terveydenhuollon säännöt")).of(words)

    assert found == "”Yhteiset sosiaali- ja terveydenhuollon säännöt”"


def test_words_of_no_text_are_their_lines(qapp: QApplication) -> None:
    words = replace(lines_of("3 / 15"), role=Role.PAGE)

    assert WholeWords(view_of("Something else")).of(words) == "3 / 15"


@given(st.text(alphabet=st.characters(codec="latin-1", categories=["L", "N", "P", "Zs"])))
def test_nothing_is_lost(qapp: QApplication, text: str) -> None:
    pieces = set_words(text, Role.TEXT, BODY, 500, look_of("light")).pieces
    if not pieces:
        return
    words = pieces[0]
    assert isinstance(words, Words)

    found = WholeWords(view_of(text)).of(words)

    signs = [sign for sign in text if not sign.isspace() and sign not in "-\u00ad"]
    assert [sign for sign in found if not sign.isspace() and sign not in "-\u00ad"] == signs
