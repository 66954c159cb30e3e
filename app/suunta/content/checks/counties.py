"""No two organisers of services have one tile on the map, or one code."""

from __future__ import annotations

from collections.abc import Iterator

from suunta.content.manuscript import Manuscript
from suunta.domain.problem import Problem


def check_counties(manuscript: Manuscript) -> Iterator[Problem]:
    yield from _doubles(manuscript, "tile", "Look for a free place on the map.")
    yield from _doubles(manuscript, "code", "Look it up at Statistics Finland.")


def _doubles(manuscript: Manuscript, key: str, remedy: str) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for ledger, position, county in manuscript.entries("counties"):
        if key not in county:
            continue
        other = first.setdefault(str(county[key]), county["id"])
        if other != county["id"]:
            message = f"{other!r} has the {key} {county[key]} as well."
            yield Problem(ledger.file, ledger.line(position, key), message, remedy)
