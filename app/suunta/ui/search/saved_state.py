"""Turn the search as it stands into one that is kept, and back."""

from __future__ import annotations

from suunta.domain.saved_search import SavedSearch
from suunta.ui.search.facet_rows import Filters
from suunta.ui.search.search_state import SearchState
from suunta.ui.search.switched_off import Stand, SwitchedOff

_CORRECTIONS, _EXPANSIONS = "without-corrections", "without-expansions"
_OFF = (_CORRECTIONS, _EXPANSIONS)
_STANDS_FOR = "\t"


def saved(state: SearchState, filters: Filters, name: str) -> SavedSearch:
    """The search with every value that narrows it, and what was switched off, under a name."""
    kept = {facet: tuple(values) for facet, values in filters.items() if values}
    for key, is_correction in ((_CORRECTIONS, True), (_EXPANSIONS, False)):
        stands = [each for each in state.off.stands if each.is_correction is is_correction]
        if stands:
            kept[key] = tuple(f"{each.word}{_STANDS_FOR}{each.typed}" for each in stands)
    return SavedSearch(name, state.query, kept)


def restored(search: SavedSearch) -> SearchState:
    """The state that asks the same question again."""
    stands = tuple(
        Stand(*value.partition(_STANDS_FOR)[::2], is_correction=key == _CORRECTIONS)
        for key in _OFF
        for value in search.filters.get(key, ())
    )
    return SearchState(
        query=search.query,
        filters=chosen_filters(search),
        current="",
        scroll=0,
        shows_all=False,
        off=SwitchedOff(stands),
    )


def chosen_filters(search: SavedSearch) -> Filters:
    """The values that were chosen beside the results."""
    return {facet: values for facet, values in search.filters.items() if facet not in _OFF}


def suggested_name(query: str, values: tuple[str, ...]) -> str:
    """The words that were typed, and the names of what narrows them."""
    return " · ".join(part for part in (query.strip(), *values) if part)
