"""Where each document was left."""

from __future__ import annotations

from collections.abc import Callable

from suunta.domain.language import Language
from suunta.domain.reading_place import ReadingPlace
from suunta.services.keeping import Keeping
from suunta.services.keeping.history import REMEMBERED


def test_the_document_read_last_stands_first_at_its_place(opened: Callable[[], Keeping]) -> None:
    first = opened()
    first.history.read(ReadingPlace("vision/aims", Language.FI))
    first.history.read(ReadingPlace("recommendation/1", Language.EN, "why", 0.25))
    first.history.read(ReadingPlace("vision/aims", Language.SV, "what", 0.5))
    first.close()

    history = opened().history

    recent = [(place.document, place.anchor, place.position) for place in history.recent()]
    assert recent == [("vision/aims", "what", 0.5), ("recommendation/1", "why", 0.25)]
    assert history.recent(1)[0].language is Language.SV
    assert history.place_in("recommendation/1") == history.recent()[1]
    assert history.place_in("vision/overview") is None


def test_the_longest_unread_is_forgotten_first(opened: Callable[[], Keeping]) -> None:
    first = opened()
    place = ReadingPlace("x/0", Language.EN)
    for number in range(REMEMBERED + 2):
        first.history.read(ReadingPlace(f"x/{number}", Language.EN))
    in_memory = first.history.recent()
    first.close()

    again = opened().history
    assert again.recent() == in_memory
    assert len(in_memory) == REMEMBERED
    assert again.place_in(place.document) is None
    assert again.place_in("x/2") is not None


def test_what_was_read_can_be_forgotten(opened: Callable[[], Keeping]) -> None:
    first = opened()
    first.history.read(ReadingPlace("vision/aims", Language.FI))
    first.history.forget()
    first.close()

    assert first.history.recent() == ()
    assert opened().history.recent() == ()
