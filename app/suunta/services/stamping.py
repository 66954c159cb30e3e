"""Stamping: which build of the program this is, as whoever made the package wrote into it."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import cache

from suunta import __version__, paths

FILE = "build.json"


@dataclass(frozen=True, slots=True)
class Build:
    """What a package says of itself; a checkout, or a package that says nothing, has none."""

    version: str = __version__
    commit: str = ""
    date: str = ""
    """Of the commit."""
    edition: str = ""
    """Of the knowledge."""
    package: str = ""
    """What it was made for: `deb`, `portable`, …"""


@cache
def this_build() -> Build:
    """The stamp of this program; what cannot be read is empty."""
    try:
        written = json.loads(paths.shipped_file(FILE).read_text(encoding="utf-8"))
        known = {field.name: written.get(field.name) for field in fields(Build)}
    except (OSError, ValueError, AttributeError):
        return Build()
    return Build(**{name: str(value) for name, value in known.items() if value})


def version_line() -> str:
    """The version, and in a package what support has to know besides, in one line."""
    build = this_build()
    commit = f"commit {build.commit}" if build.commit else ""
    edition = f"knowledge {build.edition}" if build.edition else ""
    more = ", ".join(filter(None, (build.package, commit, build.date, edition)))
    return f"suunta {__version__} ({more})" if more else f"suunta {__version__}"
