"""Errors are sentences for people, with the facts beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from suunta.domain.errors import (
    IndexUnusable,
    NotWritten,
    Obstacle,
    SuuntaError,
    UnknownIdentifier,
    UnreadableKnowledge,
    WrongUse,
)


def test_an_unknown_identifier_tells_itself_and_the_nearest() -> None:
    error = UnknownIdentifier("vision/aim", ["vision/aims"])

    assert str(error) == "There is no document 'vision/aim'."
    assert (error.identifier, error.nearest) == ("vision/aim", ("vision/aims",))


@pytest.mark.parametrize("kind", [UnknownIdentifier, UnreadableKnowledge, IndexUnusable, WrongUse])
def test_every_error_can_be_caught_as_one(kind: type[SuuntaError]) -> None:
    with pytest.raises(SuuntaError):
        raise kind("something")


def test_what_was_not_written_is_named_with_what_was_in_the_way() -> None:
    error = NotWritten(Path("there/a.png"), Obstacle.FULL)

    assert "a.png" in str(error)
    assert (error.path.name, error.obstacle) == ("a.png", Obstacle.FULL)
