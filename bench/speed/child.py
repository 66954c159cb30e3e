"""One measurement in a process of its own; prints its figures as JSON in the last line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bench.speed.corpus import CATALOGUE
from bench.speed.figures import Row


def main(what: str, folder: Path, rounds: int) -> None:
    match what:
        case "bare":
            figures = _bare(folder, rounds)
        case "windows":
            figures = _windows(folder, rounds)
        case _:
            figures = {"start": _start(folder, is_early=what == "early")}
    print(json.dumps(figures))


def _bare(folder: Path, rounds: int) -> dict[str, Row]:
    from bench.speed.bare import measure_bare
    from suunta.content.catalogue import read_catalogue

    return measure_bare(read_catalogue(folder / CATALOGUE).knowledge, folder, rounds)


def _windows(folder: Path, rounds: int) -> dict[str, Row]:
    from bench.speed.windows import measure_windows
    from suunta import paths
    from suunta.content.catalogue import read_catalogue
    from suunta.services.preparing import Prepared
    from suunta.ui.application import make_application
    from suunta.ui.theme.theme import Theme

    theme = Theme(application=make_application(sys.argv), resources=paths.resources_folder())
    return measure_windows(theme, Prepared(folder, read_catalogue(folder / CATALOGUE)), rounds)


def _start(folder: Path, *, is_early: bool) -> Row:
    from bench.speed.start import measure_start
    from suunta import paths
    from suunta.ui.application import make_application
    from suunta.ui.theme.theme import Theme

    theme = Theme(application=make_application(sys.argv), resources=paths.resources_folder())
    return measure_start(theme, folder, is_early=is_early)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
