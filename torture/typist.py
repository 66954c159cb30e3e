"""Types notes until it is killed: `python -m torture.typist`, started by `torture.killing`.

Each confirmed save is logged outside the data folder, after `save` has returned.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

from suunta.domain.note import Note
from suunta.services.keeping import Keeping, open_keeping
from suunta.services.keeping.store import Store

WORDS_OF_A_NOTE = 12
LATE = 0.05
"""Seconds by which a build with delayed commits puts off what it has acknowledged.

By number it would hardly be caught: it spends its time in the commits, which a kill does not stop.
"""

ABOUT_TO_COMMIT = b"c"
OPEN = b"o"


def main() -> None:
    keeping, log = begin()
    while True:
        note = Note("")
        for words in range(1, WORDS_OF_A_NOTE + 1):
            note = keeping.notes.save(replace(note, text=text_of(note.id, words)))
            os.write(log, f"{note.id} {words}\n".encode())


def begin() -> tuple[Keeping, int]:
    """Open what the command line says, and say so; the log is a file descriptor."""
    options = parser().parse_args()
    store = telling_store(options.signals, late=options.late)
    log = os.open(options.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    keeping = open_keeping(options.folder, remote=options.remote, store_type=store)
    os.write(options.signals, OPEN)
    return keeping, log


def kept_texts(keeping: Keeping) -> dict[str, str]:
    """What is there of each note."""
    return {note.id: note.text for note in keeping.notes.all()}


def text_of(identifier: str, words: int) -> str:
    """What is typed into this note up to that word; long enough for several pages of the file."""
    return " ".join(f"{identifier}-{number}-{'sana' * 40}" for number in range(words))


def telling_store(signals: int, *, late: bool) -> type[Store]:
    class TellingStore(Store):
        """Says when it is about to commit, so that it can be killed at that moment."""

        def _commit(self, connection: sqlite3.Connection) -> None:
            os.write(signals, ABOUT_TO_COMMIT)
            super()._commit(connection)

    class LateStore(TellingStore):
        """The mistake that must be found: says yes first and commits later."""

        committed = time.monotonic()

        def _begin(self, connection: sqlite3.Connection) -> None:
            if not connection.in_transaction:
                super()._begin(connection)

        def _commit(self, connection: sqlite3.Connection) -> None:
            if time.monotonic() - self.committed >= LATE:
                super()._commit(connection)
                self.committed = time.monotonic()

    return LateStore if late else TellingStore


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--log", type=Path, required=True, help="where confirmed saves are noted")
    parser.add_argument("--signals", type=int, required=True, help="the pipe to the killer")
    parser.add_argument("--remote", action="store_true", help="as on a network drive")
    parser.add_argument("--late", action="store_true", help="acknowledge before committing")
    return parser


if __name__ == "__main__":
    main()
