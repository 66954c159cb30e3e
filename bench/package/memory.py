"""What memory a program takes with all its processes."""

from __future__ import annotations

from pathlib import Path


def megabytes(process: int) -> float:
    """Proportional set size: a page shared by two counts half for each (`smaps_rollup`)."""
    kilobytes = 0
    for each in _family(process):
        try:
            lines = Path(f"/proc/{each}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue  # it has ended
        kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes / 1024


def _family(process: int) -> list[int]:
    children: list[int] = []
    for file in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children += [int(child) for child in file.read_text().split()]
        except OSError:
            continue
    return [process, *(other for child in children for other in _family(child))]
