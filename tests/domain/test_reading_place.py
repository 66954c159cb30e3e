"""A reading place leads back to where it was."""

from __future__ import annotations

from suunta.domain.language import Language
from suunta.domain.reading_place import ReadingPlace


def test_it_knows_its_address() -> None:
    place = ReadingPlace("vision/aims", Language.EN, "why", 0.5)

    assert str(place.address) == "suunta:vision/aims?lang=en#why"
