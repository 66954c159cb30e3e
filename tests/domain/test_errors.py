"""Errors are sentences for people, with the facts beside them."""

from __future__ import annotations

import pytest

from suunta.domain.errors import (
    IndexUnusable,
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
