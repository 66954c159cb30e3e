"""Sections have a name, and a letter that leads to it."""

from __future__ import annotations

from suunta.ui.commands.section import Section


def test_each_section_has_a_letter_of_its_own() -> None:
    letters = [section.label.partition("&")[2][:1].upper() for section in Section]

    assert all(letters)
    assert len(set(letters)) == len(letters)


def test_a_heading_does_not_show_the_mark_of_the_letter() -> None:
    assert [section.heading for section in Section] == [
        "Search",
        "Read",
        "Go",
        "Present",
        "View",
        "Yours",
        "Help",
    ]
