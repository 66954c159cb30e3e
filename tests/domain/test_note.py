"""A note is about a place, or about nothing in particular."""

from __future__ import annotations

from suunta.domain.language import Language
from suunta.domain.note import Note


def test_it_knows_the_address_it_is_about() -> None:
    note = Note("text", "vision/aims", "why", Language.SV)

    assert str(note.address) == "suunta:vision/aims?lang=sv#why"
    assert Note("alone").address is None


def test_its_first_line_is_the_first_with_words_in_it() -> None:
    assert Note("\n  \n  A title \nand more").first_line == "A title"
    assert Note(" \n").first_line == ""
