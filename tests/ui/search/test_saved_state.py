"""A search that is kept asks the same question again."""

from __future__ import annotations

from suunta.ui.search.saved_state import chosen_filters, restored, saved, suggested_name
from suunta.ui.search.search_state import SearchState
from suunta.ui.search.switched_off import Stand, SwitchedOff


def state(off: SwitchedOff) -> SearchState:
    filters = {"type": ("experiment",), "county": ("pirkanmaa", "hus")}
    return SearchState("kirjaaminen tekoäly", filters, "experiment/x", 120, True, off)


def test_words_filters_and_what_was_switched_off_come_back() -> None:
    off = SwitchedOff(
        (Stand("documentation", "kirjaaminen"), Stand("tekoaly", "tekoäly", is_correction=True))
    )

    kept = saved(state(off), state(off).filters, "Mine")
    again = restored(kept)

    assert (kept.name, again.query) == ("Mine", "kirjaaminen tekoäly")
    assert again.filters == {"type": ("experiment",), "county": ("pirkanmaa", "hus")}
    assert set(again.off.stands) == set(off.stands)
    assert (again.current, again.scroll, again.shows_all) == ("", 0, False)


def test_what_is_switched_off_is_no_filter() -> None:
    off = SwitchedOff((Stand("documentation", "kirjaaminen"),))

    kept = saved(state(off), {"type": ()}, "Mine")

    assert chosen_filters(kept) == {}
    assert kept.filters


def test_a_name_is_suggested_from_words_and_filters() -> None:
    assert suggested_name(" kirjaaminen ", ("Experiments",)) == "kirjaaminen · Experiments"
    assert suggested_name("", ("Pirkanmaa",)) == "Pirkanmaa"
