"""Kill what saves notes and workshops three hundred times: `make torture`, or `--help`."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from torture.killing import CAPTURE, NOTES, Damage, Work, kill_often

ROUNDS: tuple[tuple[str, dict[str, bool], Work, bool], ...] = (
    ("notes, local disk (write-ahead log)", {}, NOTES, True),
    ("notes, network drive (rollback journal)", {"remote": True}, NOTES, True),
    ("notes, commits delayed on purpose", {"late": True}, NOTES, False),
    ("workshops, local disk (write-ahead log)", {}, CAPTURE, True),
    ("workshops, network drive (rollback journal)", {"remote": True}, CAPTURE, True),
    ("workshops, commits delayed on purpose", {"late": True}, CAPTURE, False),
)
"""What is killed, how, which program, and whether it must come away unharmed."""


def main() -> int:
    options = _parser().parse_args()
    tell(f"seed {options.seed}")
    as_expected = True
    for name, how, work, must_hold in ROUNDS:
        kills = options.kills // 4 if must_hold else max(4, options.kills // 40)
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="suunta-torture-") as folder:
            damage = kill_often(Path(folder), kills, seed=options.seed, work=work, **how)
        tell(_line(name, damage, time.monotonic() - started))
        for each in (*sorted(damage.lost)[:3], *damage.unsound[:3]):
            tell(f"    {each}")
        as_expected = as_expected and damage.is_none == must_hold
    tell(
        "Nothing confirmed was lost, and the delayed commits were caught."
        if as_expected
        else "NOT as it must be."
    )
    return 0 if as_expected else 1


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _line(name: str, damage: Damage, seconds: float) -> str:
    return (
        f"{name}: {damage.kills} kills ({damage.during_a_write} during a write, "
        f"{damage.before_it_was_open} before it was open), {damage.confirmed} confirmed saves, "
        f"{len(damage.lost)} with a loss, {len(damage.unsound)} findings of unsoundness, "
        f"{seconds:.0f} s"
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m torture", description=__doc__)
    parser.add_argument(
        "--kills", type=int, default=300, help="of both programs, in both kinds of journal together"
    )
    parser.add_argument("--seed", type=int, default=int(time.time()))
    return parser


if __name__ == "__main__":
    sys.exit(main())
