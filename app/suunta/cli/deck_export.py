"""`suunta deck export`: a presentation as a file for other programs."""

from __future__ import annotations

import argparse
from pathlib import Path

from suunta.cli.not_written import complain_of
from suunta.cli.opening import open_for_command
from suunta.cli.output import complain
from suunta.cli.own_decks import found_deck
from suunta.domain.errors import NotWritten, WrongUse
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.exporting import PER_PAGE, DeckForm, Exported, Exporting


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id", metavar="ID", help="of a deck (suunta deck list); of one of yours, how it begins"
    )
    parser.add_argument(
        "--to",
        choices=[form.value for form in DeckForm],
        required=True,
        help="pdf: a slide a page; handout: A4 to print, with sources; cards: the notes as cue "
        "cards; pptx: PowerPoint; html: one accessible web page; json: all of it with its notes, "
        "for another Suunta (suunta deck import)",
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
    form = DeckForm(arguments.to)
    _check_name(arguments.out, form)
    workspace = open_for_command()
    exporting = Exporting(workspace.presenting, workspace.labels, workspace.knowledge.edition)
    try:
        exported = exporting.export_deck(
            found_deck(arguments.id, workspace.presenting),
            Language(arguments.lang),
            arguments.out,
            kind=form,
            with_notes=arguments.notes,
            per_page=arguments.per_page,
        )
    except NotWritten as error:
        return complain_of(error)
    assert exported is not None  # nobody cancels
    _tell_ignored(arguments, form)
    _tell(exported, workspace.labels)
    return 0


def _check_name(target: Path, form: DeckForm) -> None:
    """A name that ends as another form would be opened by the wrong program."""
    ending = target.suffix.lower()
    if ending in {each.suffix for each in DeckForm} and ending != form.suffix:
        raise WrongUse(f"deck: --to {form} makes a {form.suffix} file; {target} says another form")


def _tell_ignored(arguments: argparse.Namespace, form: DeckForm) -> None:
    """On standard error, what was asked for and says nothing about the form."""
    if arguments.notes and form is DeckForm.PDF:
        complain("slides as PDF have no notes: --notes is for handout, pptx and html")
    if arguments.per_page != 1 and form is not DeckForm.HANDOUT:
        complain("--per-page is for the handout")


def _tell(exported: Exported, labels: Labels) -> None:
    """Where the file is; on standard error what its reader will miss."""
    for number, gone in exported.gone:
        # In English, as all that a command says, whatever the language of the slides is.
        sentence = labels.text(f"slide.gone.{gone.what}", Language.EN, reference=gone.reference)
        complain(f"slide {number}: {sentence}")
    for number in exported.crowded:
        complain(f"slide {number} holds more than can be read from the last row")
    print(f"{exported.target}  {exported.slides} slides")
