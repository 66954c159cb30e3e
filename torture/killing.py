"""Kill a program again and again while it saves, and look whether what it confirmed is there."""

from __future__ import annotations

import os
import select
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from suunta.services.keeping import Keeping, open_keeping
from torture import facilitator, typist
from torture.typist import ABOUT_TO_COMMIT, OPEN

LONGEST_DELAY = 0.2
"""Seconds of typing after which it is killed."""

LONGEST_OPENING = 0.15
"""Seconds from its start for those few that are killed while they open the file."""

LONGEST_WRITE = 0.001
"""Seconds from the beginning of a commit for the half that is killed during a write."""

OPENING_EVERY = 8

PATIENCE = 30.0


@dataclass(frozen=True)
class Work:
    """What is killed: a program that saves, and how to tell what it has saved."""

    module: str
    kept: Callable[[Keeping], dict[str, str]]
    """What is there afterwards, by identifier."""
    wanted: Callable[[str, int], str]
    """What has to be there of one after so many steps."""


NOTES = Work("torture.typist", typist.kept_texts, typist.text_of)
CAPTURE = Work("torture.facilitator", facilitator.kept_states, facilitator.state_of)


@dataclass
class Damage:
    """What a round of kills has shown."""

    kills: int = 0
    during_a_write: int = 0
    """Kills that found a commit begun and not yet confirmed."""
    before_it_was_open: int = 0
    confirmed: int = 0
    """Saves that were confirmed before the kills."""
    lost: set[str] = field(default_factory=set)
    """Confirmed saves that were not there afterwards, or not as they were typed."""
    unsound: list[str] = field(default_factory=list)
    """What `PRAGMA integrity_check` found."""

    @property
    def is_none(self) -> bool:
        return not self.lost and not self.unsound


def kill_often(
    folder: Path,
    kills: int,
    *,
    seed: int,
    remote: bool = False,
    late: bool = False,
    work: Work = NOTES,
) -> Damage:
    """Kill `kills` programs in one data folder, every second one while it writes."""
    random, damage = Random(seed), Damage()
    data, log = folder / "data", folder / "confirmed.log"
    for number in range(kills):
        before = len(_lines(log))
        with _started(work, data, log, remote=remote, late=late) as (process, signals):
            told = b""
            if number % OPENING_EVERY == 0:
                time.sleep(random.uniform(0, LONGEST_OPENING))
            elif number % 2:
                told = _told(signals, ABOUT_TO_COMMIT, random.randint(1, 25))
                time.sleep(random.choice((0.0, random.uniform(0, LONGEST_WRITE))))
            else:
                told = _told(signals, OPEN, 1)
                time.sleep(random.uniform(0, LONGEST_DELAY))
            process.kill()
            process.wait()
            told += _rest_of(signals)
        damage.kills += 1
        damage.before_it_was_open += OPEN not in told
        begun, confirmed = told.count(ABOUT_TO_COMMIT), len(_lines(log)) - before
        damage.during_a_write += begun > confirmed
        _look(work, data, log, damage, remote=remote)
    return damage


@contextmanager
def _started(
    work: Work, data: Path, log: Path, *, remote: bool, late: bool
) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    ours, theirs = os.pipe()
    command = [sys.executable, "-m", work.module, "--folder", str(data), "--log", str(log)]
    command += ["--signals", str(theirs)]
    command += [flag for flag, wanted in (("--remote", remote), ("--late", late)) if wanted]
    process = subprocess.Popen(command, pass_fds=[theirs], cwd=Path(__file__).parents[1])
    os.close(theirs)
    try:
        yield process, ours
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def _told(signals: int, signal: bytes, count: int) -> bytes:
    """What it says until it has said `signal` for the `count`th time."""
    told, deadline = b"", time.monotonic() + PATIENCE
    while told.count(signal) < count:
        readable, _, _ = select.select([signals], [], [], max(0.0, deadline - time.monotonic()))
        said = os.read(signals, 1) if readable else b""
        if not said:
            raise RuntimeError("The program says nothing any more.")
        told += said
    return told


def _rest_of(signals: int) -> bytes:
    told = b""
    while chunk := os.read(signals, 65536):
        told += chunk
    return told


def _look(work: Work, data: Path, log: Path, damage: Damage, *, remote: bool) -> None:
    """Look at a copy, so that the next program finds what the kill has left."""
    confirmed = _confirmed(log)
    damage.confirmed = len(_lines(log))
    if not (data / "suunta.db").exists():
        damage.lost |= {f"{thing}, step {steps}" for thing, steps in confirmed.items()}
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for file in data.glob("suunta.db*"):
            shutil.copy(file, copy)
        keeping = open_keeping(copy, remote=remote)
        kept = work.kept(keeping)
        keeping.close()
        with closing(sqlite3.connect(copy / "suunta.db")) as connection:
            verdicts = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    damage.unsound += [verdict for verdict in verdicts if verdict != "ok"]
    for identifier, steps in confirmed.items():
        # The step after the last confirmed one may have been kept too.
        wanted = (work.wanted(identifier, steps), work.wanted(identifier, steps + 1))
        if kept.get(identifier, "") not in wanted:
            damage.lost.add(f"{identifier}, step {steps}")


def _confirmed(log: Path) -> dict[str, int]:
    """The last step of each note or workshop that was confirmed."""
    pairs = (line.split() for line in _lines(log))
    return {identifier: int(steps) for identifier, steps in pairs}


def _lines(log: Path) -> list[str]:
    return log.read_text("utf-8").splitlines() if log.exists() else []
