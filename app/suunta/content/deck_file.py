"""The ready decks as one JSON file beside the catalogue, so that a start reads none of them."""

from __future__ import annotations

from pathlib import Path

import msgspec

from suunta.domain.deck import Deck
from suunta.domain.errors import IndexUnusable


def write_decks(decks: tuple[Deck, ...], file: Path) -> None:
    file.write_bytes(msgspec.json.encode(decks))


def read_decks_file(file: Path) -> tuple[Deck, ...]:
    """The decks in `file`; `IndexUnusable` where it is missing or not one of ours."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=tuple[Deck, ...])
    except (OSError, msgspec.DecodeError, RecursionError) as error:
        raise IndexUnusable(f"The decks cannot be read: {file}") from error
