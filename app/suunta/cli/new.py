"""`suunta new`: the files of a new document, with all that remains to be written marked."""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path

from suunta import paths
from suunta.domain.document_type import DocumentType
from suunta.domain.errors import WrongUse
from suunta.services.drafting import WRITTEN_TYPES, draft


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "type",
        choices=[kind.value for kind in WRITTEN_TYPES],
        metavar="TYPE",
        help=f"one of {', '.join(WRITTEN_TYPES)}",
    )
    parser.add_argument(
        "slug", metavar="SLUG", help="its name in addresses: lower-case English with hyphens"
    )
    parser.add_argument(
        "--into",
        type=Path,
        metavar="DIR",
        help="a knowledge folder (default: the checkout's own)",
    )


def run(arguments: argparse.Namespace) -> int:
    if arguments.into is None and paths.is_installed():
        raise WrongUse("new: an update replaces the bundled knowledge; name a folder: --into DIR")
    kind, folder = DocumentType(arguments.type), arguments.into or paths.knowledge_folder()
    for file in draft(kind, arguments.slug, folder, paths.resources_folder()):
        print(f"Made {file}")
    checked = f" {shlex.quote(str(folder))}" if arguments.into else ""
    print(f"Next: write them; 'suunta check{checked}' names what remains.")
    return 0
