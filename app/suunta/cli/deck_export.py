"""`suunta deck export`: a presentation as a file for other programs."""

from __future__ import annotations

import argparse
from pathlib import Path

from suunta import paths
from suunta.cli.opening import open_for_command
from suunta.cli.output import complain
from suunta.domain.deck import Deck
from suunta.domain.errors import NotWritten, Obstacle, UnknownIdentifier
from suunta.domain.language import Language
from suunta.services.exporting import PER_PAGE, DeckForm, Exported, Exporting
from suunta.services.workspace import Workspace

_REASONS = {
    Obstacle.FULL: "The disk is full.",
    Obstacle.FORBIDDEN: "The file or its folder may not be written.",
    Obstacle.IN_USE: "Another program has the file open.",
    Obstacle.NO_FOLDER: "There is no such folder.",
    Obstacle.OTHER: "The disk reports an error.",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="a ready deck (suunta deck list), or one of yours")
    parser.add_argument(
        "--to",
        choices=[form.value for form in DeckForm],
        required=True,
        help="slides as PDF, a handout on A4 as PDF, PowerPoint, or one accessible web page",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="where it goes")
    parser.add_argument(
        "--lang",
        choices=[language.value for language in Language],
        default=Language.EN.value,
        help="language of the slides (default: en)",
    )
    parser.add_argument("--notes", action="store_true", help="with the speaker notes")
    parser.add_argument(
        "--per-page",
        type=int,
        choices=PER_PAGE,
        default=1,
        help="slides on a sheet of the handout (default: 1)",
    )


def run(arguments: argparse.Namespace) -> int:
    """An interrupted export leaves no file, and an old one as it was."""
    workspace = open_for_command()
    exporting = Exporting(workspace.presenting, workspace.labels, workspace.knowledge.edition)
    try:
        exported = exporting.export_deck(
            _deck(workspace, arguments.id),
            Language(arguments.lang),
            arguments.out,
            kind=DeckForm(arguments.to),
            with_notes=arguments.notes,
            per_page=arguments.per_page,
        )
    except NotWritten as error:
        complain(f"{error} {_REASONS[error.obstacle]} What was there before is unchanged.")
        return 1
    assert exported is not None  # nobody cancels
    _tell(exported)
    return 0


def _deck(workspace: Workspace, identifier: str) -> Deck:
    """A ready deck, or one of the user's own where there are any."""
    try:
        return workspace.presenting.deck(identifier)
    except UnknownIdentifier:
        folder = paths.data_folder()
        if not folder.is_dir():
            raise
        workspace.open_keeping(folder)
        own = workspace.keeping.decks.get(identifier) if workspace.keeping else None
        if own is None:
            raise
        return own
    finally:
        if workspace.keeping is not None:
            workspace.keeping.close()


def _tell(exported: Exported) -> None:
    """Where the file is; on standard error what its reader will miss."""
    for number, gone in exported.gone:
        complain(f"slide {number}: {gone.sentence}")
    for number in exported.crowded:
        complain(f"slide {number} holds more than can be read from the last row")
    print(f"{exported.target}  {exported.slides} slides")
