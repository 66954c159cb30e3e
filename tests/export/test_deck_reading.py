"""A slide as it is read aloud."""

from __future__ import annotations

from dataclasses import replace

from tests.export.decks import NOTES, content_of

from suunta.export.deck_reading import foundation, note_parts, reading_title, sources_text
from suunta.export.slide_view import SlideView
from suunta.services.workspace import Workspace


def view_of(workspace: Workspace, identifier: str) -> SlideView:
    return next(view for view in content_of(workspace).views if view.slide.id == identifier)


def test_every_slide_has_a_title(workspace: Workspace) -> None:
    titles = {view.slide.id: reading_title(view) for view in content_of(workspace).views}

    assert all(titles.values())
    assert titles["alone"] == "Nobody should have to build alone."
    assert titles["said"] == "We need common rules."


def test_a_long_text_is_no_title(workspace: Workspace) -> None:
    view = view_of(workspace, "alone")
    long = replace(view, slide=replace(view.slide, text="A sentence that goes on. " * 9), part="")

    assert reading_title(long) == "Statement"


def test_base_date_and_source_are_told_once_each(workspace: Workspace) -> None:
    told = sources_text(view_of(workspace, "both"))

    assert told.startswith("Base: Those who voted on the statement.")
    assert told.count("Source:") == told.count("Date:") == 1


def test_what_is_inferred_says_why(workspace: Workspace) -> None:
    view = view_of(workspace, "one")

    assert foundation(view).startswith("inferred: ") or not view.slide.reasons


def test_notes_keep_their_order_and_say_what_each_is_for(workspace: Workspace) -> None:
    parts = note_parts(view_of(workspace, "why"))

    assert [part.name for part in parts] == ["Do", "Say", "Ask", "Keep in mind", "Lead on"]
    assert parts[1].text == NOTES.say
