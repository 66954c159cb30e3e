"""The overview as a small JSON file: read before anything else, with the standard library alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from suunta.domain.front_page import Card, DeckCard, FrontPage, Overview
from suunta.domain.language import Language

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any


def write_overview(overview: Overview, file: Path) -> None:
    import msgspec  # Whoever only reads goes without it.

    file.write_bytes(msgspec.json.encode(overview))


def read_overview(file: Path) -> Overview | None:
    """The overview in `file`; `None` where it is missing, or not as this program writes it."""
    try:
        written = json.loads(file.read_bytes())
        pages = {Language(code): _page(page) for code, page in written.pop("pages").items()}
        return Overview(**written, pages=pages)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _page(written: dict[str, Any]) -> FrontPage:
    sectors = tuple((slug, name) for slug, name in written.pop("sectors"))
    inferred = written.pop("inferred")
    decks = tuple(DeckCard(**deck) for deck in written.pop("decks"))
    cards = {name: tuple(Card(**card) for card in cards) for name, cards in written.items()}
    return FrontPage(**cards, decks=decks, sectors=sectors, inferred=inferred)
