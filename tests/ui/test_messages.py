"""Errors become sentences: their own words, and what to do."""

from __future__ import annotations

import pytest

from suunta.domain.errors import IndexUnusable, UnknownIdentifier, UnreadableKnowledge
from suunta.ui.messages import message_of


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


def test_an_error_without_words_is_named() -> None:
    assert "KeyError" in message_of(KeyError()).text
