"""`suunta preview`: a page again whenever its file is saved, with what the check says."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from suunta import paths
from suunta.cli.output import complain
from suunta.domain.address import Address
from suunta.domain.errors import UnknownIdentifier, UnreadableKnowledge
from suunta.domain.language import Language
from suunta.services.previewing import preview, saves

CLEAR_SCREEN = "\x1b[2J\x1b[H"
RULE = "─" * 88


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="an identifier or an address")
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="DIR",
        help="a knowledge folder (default: the bundled one)",
    )
    parser.add_argument("--lang", choices=list(Language), help="language of the page")


def run(arguments: argparse.Namespace) -> int:
    """Until it is interrupted, which is how one leaves it."""
    address = Address.parse(arguments.id)
    if arguments.lang:
        address = replace(address, language=Language(arguments.lang))
    folder = arguments.folder or paths.knowledge_folder()
    try:
        for _ in saves(folder):
            _show(folder, address)
    except KeyboardInterrupt:
        return 0
    return 0


def _show(folder: Path, address: Address) -> None:
    """A page that cannot be shown just now is told, too: the next save may mend it."""
    print(CLEAR_SCREEN if sys.stdout.isatty() else RULE)
    try:
        shown = preview(folder, paths.resources_folder(), address)
    except (UnknownIdentifier, UnreadableKnowledge) as error:
        complain(error)
        print(f"Waiting for the next save of a file in {folder} …", flush=True)
        return
    print(shown.text, end="\n\n")
    for problem in shown.problems:
        print(problem)
    told = f"{len(shown.problems)} problems" if shown.problems else "No problems"
    print(f"{told}. Waiting for the next save of a file in {folder} …", flush=True)
