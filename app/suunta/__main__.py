"""Start the face that was asked for: the window, or the command line."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path

from suunta.domain.address import SCHEME, is_identifier

NO_WINDOW = 3
"""The exit status where a library of the system is missing, as where there is no display."""


def main() -> int:
    """Route by the first argument; Qt is imported only for the window."""
    _replace_missing_streams()
    arguments = sys.argv[1:]
    if _is_for_window(arguments):
        return _window(arguments)
    from suunta.cli.main import run

    return run(arguments)


def _replace_missing_streams() -> None:
    """A program without a console has none, and the argparse of Python 3.11.2 writes to them."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  stays open
            setattr(sys, name, nowhere)


def _is_for_window(arguments: list[str]) -> bool:
    if not arguments:
        return True
    first = arguments[0]
    is_address = first.startswith(SCHEME) or is_identifier(re.split("[?#]", first)[0])
    return is_address or first.partition("=")[0] in (
        "--self-test",
        "--screenshot",
        "--out",
        "--size",
        "--theme",
        "--lang",
    )


def _window(arguments: list[str]) -> int:
    parsed = _window_parser().parse_args(arguments)
    try:
        return _open(parsed)
    except ImportError as error:
        from suunta.ui.missing_library import sentence_of

        sentence = sentence_of(str(error))
        if not sentence:
            raise
        print(sentence, file=sys.stderr)
        return NO_WINDOW


def _open(parsed: argparse.Namespace) -> int:
    from suunta.ui.plain_imports import keep_plain_imports

    keep_plain_imports()
    if parsed.self_test:
        from suunta.ui import self_test

        return self_test.run(parsed.out)
    if parsed.screenshot:
        from suunta.ui import screenshot

        page, _, argument = parsed.screenshot.partition(":")
        return screenshot.run(
            page=page,
            argument=argument,
            out=parsed.out,
            size=parsed.size,
            theme=parsed.theme,
            language=parsed.lang,
        )
    from suunta.ui import application

    return application.run(address=parsed.address)


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="suunta", description="Open the window.")
    parser.add_argument(
        "address", nargs="?", help="an address to open, such as suunta:recommendation/1#action"
    )
    parser.add_argument(
        "--self-test", action="store_true", help="check this program without a screen"
    )
    parser.add_argument("--screenshot", metavar="PAGE[:ARGUMENT]", help="write a picture of a page")
    parser.add_argument("--out", type=Path, help="file to write")
    parser.add_argument(
        "--size", type=_size, default=(1366, 820), help="width and height (default: 1366x820)"
    )
    parser.add_argument("--theme", choices=["light", "dark"], default="light")
    parser.add_argument("--lang", choices=["en", "fi", "sv"], default="en")
    return parser


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT, such as 1366x820")
    return int(match[1]), int(match[2])


if __name__ == "__main__":
    sys.exit(main())
