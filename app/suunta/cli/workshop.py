"""`suunta workshop`: what workshops have given, to files and from them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from suunta import paths
from suunta.cli.not_written import complain_of
from suunta.cli.opening import open_for_command
from suunta.cli.output import complain, print_json
from suunta.domain.errors import NotWritten, UnknownIdentifier, WrongUse
from suunta.domain.language import Language
from suunta.domain.workshop import Workshop
from suunta.services.workshop_exporting import WorkshopExporting, WorkshopForm
from suunta.services.workshop_reporting import WorkshopReporting

if TYPE_CHECKING:
    from suunta.services.keeping import Keeping

_SHORT = 4
"""Characters of an identifier that may stand for it, where no other begins with them."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="every workshop you keep")
    listing.add_argument("--json", action="store_true", help="print JSON")
    listing.set_defaults(act=_list)
    told = "write the results of one: a report, tables, or all of it for another Suunta"
    export = actions.add_parser("export", help=told, description=told)
    export.add_argument("id", metavar="ID", help="its identifier, or how that begins")
    export.add_argument(
        "--to",
        required=True,
        choices=[form.value for form in WorkshopForm],
        help="tables in a folder, all of it to be imported again, or a report",
    )
    export.add_argument(
        "--out", required=True, type=Path, metavar="PATH", help="the file; for csv, the folder"
    )
    export.add_argument(
        "--lang",
        choices=[language.value for language in Language],
        default=Language.EN.value,
        help="language of the report (default: en)",
    )
    export.add_argument(
        "--without-owners", action="store_true", help="leave out who sees to the actions"
    )
    export.set_defaults(act=_export)
    told = "keep a workshop that was exported as json; nothing that is there is replaced"
    taking = actions.add_parser("import", help=told, description=told)
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.set_defaults(act=_import)


def run(arguments: argparse.Namespace) -> int:
    status: int = arguments.act(arguments)
    return status


def _list(arguments: argparse.Namespace) -> int:
    workshops = _kept()
    if arguments.json:
        print_json([_as_json(workshop) for workshop in workshops])
    elif not workshops:
        complain("there are no workshops yet")
    else:
        for workshop in workshops:
            title = " ".join(workshop.title.split()) or "(no name)"
            print(f"{workshop.id}  {workshop.created.astimezone():%Y-%m-%d}  {title}")
    return 0


def _export(arguments: argparse.Namespace) -> int:
    workshop = _found(arguments.id)
    form = WorkshopForm(arguments.to)
    out: Path = arguments.out
    if form is WorkshopForm.CSV and out.exists() and not out.is_dir():
        raise WrongUse(f"workshop: {out} is a file; the tables need a folder: --out FOLDER")
    if form is not WorkshopForm.CSV and out.is_dir():
        raise WrongUse(f"workshop: {out} is a folder; name the file: --out FILE{form.suffix}")
    workspace = open_for_command()
    reporting = WorkshopReporting(workspace.knowledge, workspace.labels, workspace.facilitating)
    try:
        written = WorkshopExporting(reporting).export_workshop(
            workshop,
            form,
            out,
            language=Language(arguments.lang),
            with_owners=not arguments.without_owners,
        )
    except NotWritten as error:
        return complain_of(error)
    for path in written:
        print(path)
    return 0


def _import(arguments: argparse.Namespace) -> int:
    from suunta.services.workshop_importing import import_workshop

    with _keeping() as keeping:
        imported = import_workshop(arguments.file, keeping)
    title = " ".join(imported.value.title.split()) or "(no name)"
    state = "Imported" if imported.is_new else "Kept already"
    print(f"{state}: {imported.value.id}  {title}")
    return 0


@contextmanager
def _keeping() -> Iterator[Keeping]:
    from suunta.services.keeping import open_keeping

    keeping = open_keeping(paths.data_folder())
    try:
        yield keeping
    finally:
        keeping.close()


def _kept() -> tuple[Workshop, ...]:
    """The newest first; whoever only looks makes no file."""
    from suunta.services.keeping.opening import FILE

    if not (paths.data_folder() / FILE).exists():
        return ()
    with _keeping() as keeping:
        return keeping.workshops.all()


def _found(identifier: str) -> Workshop:
    kept = _kept()
    given = identifier.lower()
    for workshop in kept:
        if workshop.id == given:
            return workshop
    beginning = [each for each in kept if each.id.startswith(given)]
    if len(given) >= _SHORT and len(beginning) == 1:
        return beginning[0]
    nearest = [each.id for each in (beginning or kept)[:3]]
    raise UnknownIdentifier(identifier, nearest, what="workshop")


def _as_json(workshop: Workshop) -> dict[str, Any]:
    return {
        "id": workshop.id,
        "title": workshop.title,
        "deck": workshop.deck,
        "present": workshop.present,
        "statements": len(workshop.statements),
        "actions": sum(not each.is_empty for each in workshop.actions),
        "has_results": workshop.has_results,
        "created": workshop.created.isoformat(),
        "changed": workshop.changed.isoformat(),
    }
