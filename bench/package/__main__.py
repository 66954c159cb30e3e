"""Measure the built program: `make bench-package`, or `python -m bench.package --help`."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from statistics import median

from bench.package.programs import PACKAGES, found_others, prepare
from bench.package.screen import Screen
from bench.package.starting import Program, Start, look, start
from bench.package.weighing import megabytes, shares
from bench.start.ratio import ratio_of_medians

INSTALLED, DOWNLOADED, MEMORY, RATIO = 160, 48, 90, 1.35
Starts = Mapping[str, list[Start]]
_MEASURED = ("shown", "whole", "first", "rest")


def main() -> int:
    options = _parser().parse_args()
    folder: Path = options.folder.absolute()
    _tell_weight(folder, options.downloads)
    programs = [Program("suunta", (str(folder / "suunta"),))]
    if options.bare:
        programs.append(Program("bare", (str(options.bare.absolute()),)))
    programs += found_others()
    for name in PACKAGES.keys() - {program.name for program in programs}:
        print(f"({name} is not here: Debian has it as {PACKAGES[name]}.)")
    warm, cold = _measure(programs, options.starts, options.cold)
    _tell_starts("warm", warm)
    if cold["suunta"]:
        _tell_starts("after dropping the system's caches", cold)
    verdicts = _verdicts(warm)
    print("\n".join(verdicts))
    if options.json:
        told = {
            kind: {name: [asdict(each) for each in several] for name, several in starts.items()}
            for kind, starts in (("warm", warm), ("cold", cold))
        }
        options.json.write_text(json.dumps(told, indent=1), encoding="utf-8")
    return 0


def _measure(programs: Iterable[Program], warm: int, cold: int) -> tuple[Starts, Starts]:
    """Each program in turn, so that what the machine does meanwhile is done to all."""
    with Screen() as screen, tempfile.TemporaryDirectory() as folder:
        homes = {program.name: Path(folder, program.name) for program in programs}
        ready = []
        for program in programs:
            homes[program.name].mkdir(mode=0o700)
            knowledge = Path(__file__).parents[2] / "knowledge"
            ready.append(prepare(program, homes[program.name], knowledge))
        looks = {program.name: look(program, screen, homes[program.name]) for program in ready}

        def in_turns(times: int, before_each: Callable[[], None]) -> Starts:
            starts: dict[str, list[Start]] = {program.name: [] for program in ready}
            for _ in range(times):
                for program in ready:
                    before_each()
                    name = program.name
                    starts[name].append(start(program, screen, homes[name], looks[name]))
            return starts

        return in_turns(warm, lambda: None), in_turns(cold if _may_drop() else 0, _drop_caches)


def _may_drop() -> bool:
    return os.access("/proc/sys/vm/drop_caches", os.W_OK)


def _drop_caches() -> None:
    subprocess.run(["sync"], check=True)
    Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")


def _tell_weight(folder: Path, downloads: Iterable[Path]) -> None:
    parts = shares(folder)
    whole = megabytes(sum(size for _, size in parts))
    print(f"installed {whole:.1f} MB, at most {INSTALLED}: {_met(whole <= INSTALLED)}")
    for name, size in parts:
        print(f"  {megabytes(size):>7.1f}  {name}")
    for file in downloads:
        weight = megabytes(file.stat().st_size)
        print(f"{file.name} {weight:.1f} MB, at most {DOWNLOADED}: {_met(weight <= DOWNLOADED)}")


def _tell_starts(how: str, starts: Starts) -> None:
    print(f"\n{how}, {len(starts['suunta'])} starts each in turns: min / median / max")
    heads = ("something shown, ms", "looks as it will, ms", "MB PSS then", "MB PSS at rest")
    print(f"{'':<8}{''.join(f'{head:>28}' for head in heads)}")
    for name, several in starts.items():
        columns = (sorted(getattr(each, what) for each in several) for what in _MEASURED)
        told = (f"{c[0]:>12.0f} /{median(c):>5.0f} /{c[-1]:>6.0f}" for c in columns)
        print(f"{name:<8}{'  '.join(told)}")


def _verdicts(starts: Starts) -> list[str]:
    """Beside the others; what counts for Suunta is the whole page, with every title painted."""
    ours = [each.whole for each in starts["suunta"]]
    verdicts = [""]
    for name, several in starts.items():
        if name == "suunta":
            continue
        for what in ("shown", "whole"):
            ratio, low, high = ratio_of_medians(ours, [getattr(each, what) for each in several])
            line = f"suunta whole / {name} {what}: {ratio:.2f} (95 %: {low:.2f}-{high:.2f})"
            if (name, what) == ("bare", "whole"):
                line += f", at most {RATIO}: {_met(ratio <= RATIO)}"
            if (name, what) == ("zeal", "whole"):
                line += f", at most 1: {_met(ratio <= 1)}"
            verdicts.append(line)
    for what, when in (("first", "with the first page"), ("rest", "at rest")):
        memory = median(getattr(each, what) for each in starts["suunta"])
        verdicts.append(
            f"memory {when} {memory:.0f} MB, at most {MEMORY}: {_met(memory <= MEMORY)}"
        )
    return verdicts


def _met(is_met: bool) -> str:
    return "met" if is_met else "MISSED"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.package", description=__doc__)
    parser.add_argument("folder", type=Path, help="the built program's folder, dist/suunta")
    parser.add_argument("--bare", type=Path, metavar="PROGRAM", help="a bare window, built alike")
    parser.add_argument("--downloads", type=Path, nargs="*", default=[], metavar="FILE")
    parser.add_argument("--starts", type=int, default=15, help="of each program, in turns")
    parser.add_argument("--cold", type=int, default=5, help="more, each after dropping caches")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
