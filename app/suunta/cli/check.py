"""`suunta check`: every mistake in the knowledge, with file and line."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict, replace
from pathlib import Path

from suunta import paths
from suunta.cli.output import print_json
from suunta.services.checking import check, has_errors


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="DIR",
        help="a knowledge folder (default: the bundled one)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    folder = arguments.folder or paths.knowledge_folder()
    started = time.perf_counter()
    problems = check(folder, paths.resources_folder())
    if arguments.json:
        print_json([{**asdict(problem), "severity": str(problem.severity)} for problem in problems])
    else:
        for problem in problems:
            print(replace(problem, file=str(folder / problem.file)))
        seconds = time.perf_counter() - started
        many = "1 problem" if len(problems) == 1 else f"{len(problems) or 'No'} problems"
        print(f"{many} in {folder} ({seconds:.1f} s).")
    return 1 if has_errors(problems) else 0
