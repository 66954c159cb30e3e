"""`suunta index`: build the catalogue and the search index."""

from __future__ import annotations

import argparse

from suunta import paths
from suunta.cli.output import complain
from suunta.domain.errors import IndexUnusable
from suunta.services import preparing
from suunta.services.checking import has_errors


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="build even if the index is fresh")


def run(arguments: argparse.Namespace) -> int:
    knowledge, resources = paths.knowledge_folder(), paths.resources_folder()
    bundled = paths.bundled_index()
    folder = (
        bundled
        if not paths.is_installed() and preparing.is_writable(bundled)
        else paths.cached_index()
    )
    if not arguments.force:
        try:
            prepared = preparing.open_prepared(folder, preparing.fingerprint(knowledge, resources))
        except IndexUnusable:
            pass
        else:
            passages = prepared.catalogue.knowledge.passages()
            print(f"The index is fresh: {passages} passages in {folder}.")
            return 0
    prepared = preparing.prepare(folder, knowledge, resources)
    for problem in prepared.problems:
        complain(problem)
    print(f"Indexed {prepared.catalogue.knowledge.passages()} passages into {folder}.")
    return 3 if has_errors(prepared.problems) else 0
