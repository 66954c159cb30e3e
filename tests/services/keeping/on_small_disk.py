"""Run by test_store.py on a disk of its own: fill it, make it read-only, and go on afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from suunta.domain.errors import NotKept
from suunta.domain.note import Note
from suunta.services.keeping import Keeping, open_keeping


def main(disk: Path, *, remote: bool) -> None:
    told: dict[str, object] = {}
    keeping = open_keeping(disk / "data", remote=remote)
    ballast = disk / "ballast"
    kept = [keeping.notes.save(Note("while there was room"))]

    ballast.write_bytes(b"x" * (free(disk) - 20_000))
    saved, told["full"] = until_it_fails(keeping)
    kept += saved
    told["readable when full"] = set(keeping.notes.all()) == set(kept)
    ballast.unlink()
    kept.append(keeping.notes.save(Note("there is room again")))

    keeping.close()
    remount("ro", disk)
    again = open_keeping(disk / "data", remote=remote)
    told["opened read-only"] = set(again.notes.all()) == set(kept)
    told["writable"] = again.is_writable
    _, told["read-only"] = until_it_fails(again)

    remount("rw", disk)
    kept.append(again.notes.save(Note("it can be written again")))
    again.close()
    last = open_keeping(disk / "data", remote=remote)
    told["all there"] = set(last.notes.all()) == set(kept)
    last.close()
    sys.stdout.write(json.dumps(told))


def until_it_fails(keeping: Keeping) -> tuple[list[Note], list[object]]:
    saved: list[Note] = []
    for number in range(200):
        note = Note(f"{number} " * 500)
        try:
            saved.append(keeping.notes.save(note))
        except NotKept as error:
            return saved, [error.why.name, error.what is note]
    return saved, ["never", False]


def free(disk: Path) -> int:
    out = subprocess.run(
        ["df", "--output=avail", "-B1", str(disk)], capture_output=True, text=True, check=True
    )
    return int(out.stdout.split()[1])


def remount(how: str, disk: Path) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), remote=sys.argv[2] == "remote")
