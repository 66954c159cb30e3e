"""`suunta doctor`: what support would ask."""

from __future__ import annotations

import argparse

from suunta.cli.output import print_json
from suunta.services.diagnosing import diagnose, told


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    findings = diagnose()
    if arguments.json:
        print_json(findings)
    else:
        print(told(findings))
    return 0
