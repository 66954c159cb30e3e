"""`suunta doctor`: what support would ask."""

from __future__ import annotations

import argparse
import json

from suunta.cli.output import print_json
from suunta.services.diagnosing import diagnose


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    findings = diagnose()
    if arguments.json:
        print_json(findings)
    else:
        for name, value in findings.items():
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            print(f"{name}: {text}")
    return 0
