"""Errors become sentences: their own words, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from suunta.domain.errors import (
    IndexUnusable,
    KeptBroken,
    KeptByNewer,
    NotKept,
    NotWritten,
    Obstacle,
    UnknownIdentifier,
    UnreadableExport,
    UnreadableKnowledge,
    WhyNotKept,
    WhyUnreadable,
)
from suunta.ui.messages import message_of, why_not_kept

FILE = Path("there/suunta.db")


@pytest.mark.parametrize(
    ("error", "title", "remedy"),
    [
        (UnreadableKnowledge("knowledge: empty."), "The knowledge cannot be read", "suunta check"),
        (IndexUnusable("Broken."), "The search index cannot be used", "suunta index"),
        (UnknownIdentifier("vision/nowhere"), "There is no such page", "search"),
        (PermissionError(13, "denied", "a.json"), "A file cannot be read", "disk"),
        (ValueError("odd"), "Something went wrong", "suunta doctor"),
    ],
)
def test_an_error_says_what_happened_and_what_to_do(
    error: Exception, title: str, remedy: str
) -> None:
    message = message_of(error)

    assert message.title.startswith(title)
    assert str(error) in message.text
    assert remedy in message.text


@pytest.mark.parametrize(
    ("obstacle", "remedy"),
    [
        (Obstacle.FULL, "disk is full"),
        (Obstacle.FORBIDDEN, "may not be written"),
        (Obstacle.IN_USE, "Another program"),
        (Obstacle.NO_FOLDER, "not there any more"),
        (Obstacle.IS_FOLDER, "is a folder"),
        (Obstacle.IS_DEVICE, "is a device"),
        (Obstacle.OTHER, "another folder"),
    ],
)
def test_what_was_in_the_way_of_a_file_is_told(obstacle: Obstacle, remedy: str) -> None:
    message = message_of(NotWritten(Path("there/a.png"), obstacle))

    assert message.title == "The file was not saved"
    assert "a.png" in message.text
    assert remedy in message.text


@pytest.mark.parametrize(
    ("error", "title", "remedy"),
    [
        (KeptByNewer(FILE, 9, 2), "Your bookmarks and notes cannot be opened", "newer version"),
        (KeptBroken(FILE, "is damaged"), "Your bookmarks and notes cannot be opened", "set aside"),
        (NotKept(WhyNotKept.FULL, FILE), "This was not saved", "Nothing that was saved before"),
        (UnreadableExport(FILE, "No list.", "notes[3]"), "The file cannot be taken over", "[3]"),
    ],
)
def test_what_is_wrong_with_what_is_kept_is_told(error: Exception, title: str, remedy: str) -> None:
    message = message_of(error)

    assert message.title == title
    assert remedy in message.text


@pytest.mark.parametrize(
    ("why", "remedy"),
    [
        (WhyUnreadable.CLOSED, "may not read it"),
        (WhyUnreadable.STRANGE, "Choose another one"),
        (WhyUnreadable.ALL_OF_IT, "in the settings"),
        (WhyUnreadable.NEWER, "newer version"),
    ],
)
def test_a_file_that_is_not_taken_over_is_named_with_the_reason(
    why: WhyUnreadable, remedy: str
) -> None:
    message = message_of(UnreadableExport(FILE, "In English alone.", why=why))

    assert message.text.startswith(f"{FILE}\n\n")
    assert remedy in message.text


@pytest.mark.parametrize("why", list(WhyNotKept))
def test_every_reason_why_a_note_is_not_saved_has_a_sentence(why: WhyNotKept) -> None:
    sentence = why_not_kept(NotKept(why, FILE))

    assert sentence.startswith("Not saved: ")
    assert sentence.endswith(".")


def test_an_error_without_words_is_named() -> None:
    assert "KeyError" in message_of(KeyError()).text
