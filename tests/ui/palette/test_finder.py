"""Entries are found by beginnings, in any order, by initials and despite slips."""

from __future__ import annotations

import pytest

from suunta.ui.palette.entry import Entry, Kind
from suunta.ui.palette.finder import MOST, Finder, ranked


def command(name: str, *, reason: str = "", also: str = "") -> Entry:
    return Entry(Kind.COMMAND, key=name, name=name, reason=reason, also=also)


def page(name: str, key: str = "", also: str = "") -> Entry:
    return Entry(Kind.PAGE, key=key or name, name=name, also=also)


NAMES = (
    command("Dark or light"),
    command("Copy the address of this page"),
    command("Next hit on the page"),
    command("Next part of the window"),
    page("Adoption"),
    page("Lääkitysturvallisuus"),
    page("Digital light", also="Suositus 4 recommendation/4"),
)


def names_of(typed: str, *entries: Entry) -> list[str]:
    return [found.entry.name for found in ranked(Finder(entries or NAMES).find(typed))]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("dark", "Dark or light"),
        ("cop addr", "Copy the address of this page"),
        ("page next", "Next hit on the page"),
        ("dol", "Dark or light"),
        ("laakitys", "Lääkitysturvallisuus"),
        ("turvallisuus", "Lääkitysturvallisuus"),
        ("suositus 4", "Digital light"),
        ("recommendation/4", "Digital light"),
    ],
)
def test_a_few_letters_are_enough(typed: str, first: str) -> None:
    assert names_of(typed)[0] == first


def test_every_word_must_fit() -> None:
    assert names_of("dark window") == []
    assert names_of("next window") == ["Next part of the window"]


def test_nothing_typed_finds_nothing() -> None:
    assert names_of("") == []
    assert names_of(" – ") == []


def test_the_whole_name_stands_above_its_beginning() -> None:
    assert names_of("home", page("Homework"), page("Home")) == ["Home", "Homework"]


def test_the_name_stands_above_other_words() -> None:
    assert names_of("print", page("Pages", also="print"), page("Print"))[0] == "Print"


def test_a_command_stands_above_a_page_unless_it_cannot_be_given() -> None:
    assert names_of("help", page("Help"), command("Help")) == ["Help", "Help"]
    first = ranked(Finder([page("Help"), command("Help")]).find("help"))[0]
    last = ranked(Finder([page("Help"), command("Help", reason="Not here")]).find("help"))[-1]

    assert (first.entry.kind, last.entry.kind) == (Kind.COMMAND, Kind.COMMAND)


def test_a_document_is_found_once_in_the_language_that_fits_best() -> None:
    english, finnish = page("Documentation", "term/d"), page("Kirjaaminen", "term/d")

    assert names_of("kirjaam", english, finnish) == ["Kirjaaminen"]
    assert names_of("docum", english, finnish) == ["Documentation"]


def test_the_letters_that_were_typed_are_told() -> None:
    found = ranked(Finder(NAMES).find("li dark"))[0]

    assert found.ranges == ((0, 4), (8, 10))


def test_initials_are_told_one_by_one() -> None:
    found = ranked(Finder(NAMES).find("dol"))[0]

    assert found.ranges == ((0, 1), (5, 6), (8, 9))


def test_a_slip_finds_only_when_it_may() -> None:
    finder = Finder(NAMES)

    assert finder.find("adopiton") == ()
    assert [each.found.entry.name for each in finder.find_near("adopiton")] == ["Adoption"]


def test_nobody_is_shown_hundreds() -> None:
    many = [page(f"Page {number}", str(number)) for number in range(3 * MOST)]

    assert len(ranked(Finder(many).find("page"))) == MOST


def test_few_letters_inside_a_word_that_is_not_shown_find_nothing() -> None:
    hidden = page("Reports", also="dokumentum")

    assert names_of("tum", hidden, command("Tumma tai vaalea")) == ["Tumma tai vaalea"]
    assert names_of("mentum", hidden) == ["Reports"]
    assert names_of("dok", hidden) == ["Reports"]
