"""`suunta deck`: presentations, the ready ones and yours: list, write and take over."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from suunta import paths
from suunta.cli import deck_export
from suunta.cli.opening import open_for_command
from suunta.cli.output import print_json
from suunta.cli.own_decks import own_decks
from suunta.domain.deck import Deck
from suunta.domain.language import Language, in_language


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="every deck: the ready ones, then yours")
    listing.add_argument("--json", action="store_true", help="print JSON")
    listing.set_defaults(act=_list)
    told = "a deck as PDF, handout, cue cards, PowerPoint, web page, or as a file for a colleague"
    exporting = actions.add_parser("export", help=told, description=told)
    deck_export.add_arguments(exporting)
    exporting.set_defaults(act=deck_export.run)
    told = "keep a deck that was exported as json; nothing that is there is replaced"
    taking = actions.add_parser("import", help=told, description=told)
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.set_defaults(act=_import)


def run(arguments: argparse.Namespace) -> int:
    status: int = arguments.act(arguments)
    return status


def _list(arguments: argparse.Namespace) -> int:
    decks = (*open_for_command().presenting.ready, *own_decks())
    if arguments.json:
        print_json([_as_json(deck) for deck in decks])
    else:
        for deck in decks:
            title = " ".join(in_language(deck.title, Language.EN).split()) if deck.title else ""
            title = title or "(no name)"
            minutes = deck.minutes or deck.planned
            print(f"{deck.id}  {minutes:g} min, {len(deck.slides)} slides  {title}")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    from suunta.services.deck_exchange import import_deck
    from suunta.services.keeping import open_keeping

    keeping = open_keeping(paths.data_folder())
    try:
        imported = import_deck(arguments.file, keeping)
    finally:
        keeping.close()
    deck = imported.value
    title = " ".join(in_language(deck.title, Language.EN).split()) if deck.title else ""
    state = "Imported" if imported.is_new else "Kept already"
    print(f"{state}: {deck.id}  {title or '(no name)'}")
    return 0


def _as_json(deck: Deck) -> dict[str, Any]:
    return {
        "id": deck.id,
        "titles": {str(language): title for language, title in deck.title.items()},
        "summaries": {str(language): summary for language, summary in deck.summary.items()},
        "minutes": deck.minutes,
        "slides": [
            {
                "id": slide.id,
                "kind": str(slide.kind),
                "minutes": slide.minutes,
                "of": list(slide.of),
            }
            for slide in deck.slides
        ],
    }
