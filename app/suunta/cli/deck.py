"""`suunta deck`: the presentations that come with the program."""

from __future__ import annotations

import argparse
from typing import Any

from suunta.cli import deck_export
from suunta.cli.opening import open_for_command
from suunta.cli.output import print_json
from suunta.domain.deck import Deck
from suunta.domain.language import Language, in_language


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="every deck there is")
    listing.add_argument("--json", action="store_true", help="print JSON")
    listing.set_defaults(act=_list)
    told = "a deck as PDF, handout, PowerPoint or web page"
    exporting = actions.add_parser("export", help=told, description=told)
    deck_export.add_arguments(exporting)
    exporting.set_defaults(act=deck_export.run)


def run(arguments: argparse.Namespace) -> int:
    status: int = arguments.act(arguments)
    return status


def _list(arguments: argparse.Namespace) -> int:
    decks = open_for_command().presenting.ready
    if arguments.json:
        print_json([_as_json(deck) for deck in decks])
    else:
        for deck in decks:
            title = in_language(deck.title, Language.EN)
            print(f"{deck.id}  {deck.minutes:g} min, {len(deck.slides)} slides  {title}")
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
