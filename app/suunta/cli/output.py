"""Print for people or as JSON, in UTF-8 on every system."""

from __future__ import annotations

import io
import json
import os
import sys


def use_utf8() -> None:
    """Make standard streams UTF-8 with plain line ends, whatever the system's own encoding is."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def print_json(value: object, *, is_line: bool = False) -> None:
    """One JSON value; on a single line for streams of answers."""
    print(json.dumps(value, ensure_ascii=False, indent=None if is_line else 2), flush=is_line)


def drop_unwritable() -> None:
    """Let go of output that nobody takes, so that Python does not fail on it again at exit."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: object) -> None:
    if sys.stderr is not None:  # closed, or a program without a console
        print(f"suunta: {message}", file=sys.stderr)
