"""Find a presentation by what somebody types of its identifier: a ready one, or one's own."""

from __future__ import annotations

from suunta import paths
from suunta.domain.deck import Deck
from suunta.domain.errors import UnknownIdentifier
from suunta.services.presenting import Presenting

_PREFIX = "deck/"
_SHORT = 4
"""Characters of an identifier that may stand for it, where no other begins with them."""


def own_decks() -> tuple[Deck, ...]:
    """The newest first; whoever only looks makes no file."""
    from suunta.services.keeping import open_keeping
    from suunta.services.keeping.opening import FILE

    if not (paths.data_folder() / FILE).exists():
        return ()
    keeping = open_keeping(paths.data_folder())
    try:
        return keeping.decks.all()
    finally:
        keeping.close()


def found_deck(identifier: str, presenting: Presenting) -> Deck:
    """The deck, or `UnknownIdentifier` with the nearest.

    A ready one may be named without `deck/`, one's own by how its identifier begins.
    """
    given = identifier.lower()
    own = own_decks()
    for deck in (*presenting.ready, *own):
        if deck.id in (given, _PREFIX + given):
            return deck
    beginning = [deck for deck in own if deck.id.startswith(given)]
    if len(given) >= _SHORT and len(beginning) == 1:
        return beginning[0]
    if len(given) >= _SHORT and beginning:
        raise UnknownIdentifier(identifier, [deck.id for deck in beginning[:3]], what="deck")
    return presenting.deck(identifier)
