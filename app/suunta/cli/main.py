"""The parser and the exit status of the command line.

0 done, 1 nothing found or a failed check, 2 wrong use, 3 unreadable input, 130 interrupted.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import Any

from typing_extensions import override

from suunta.cli import (
    check,
    deck,
    doctor,
    facts,
    index,
    new,
    preview,
    search,
    show,
    terms,
    workshop,
)
from suunta.cli import list as list_documents
from suunta.cli.output import complain, drop_unwritable, use_utf8
from suunta.domain.errors import (
    IndexUnusable,
    KeepingUnusable,
    SuuntaError,
    UnknownIdentifier,
    UnreadableExport,
    UnreadableKnowledge,
    WrongUse,
)
from suunta.services.stamping import version_line

_EXCLUSION = re.compile(r"-(?!h$)[^\W_].*", re.DOTALL)

COMMANDS = {
    "search": search,
    "show": show,
    "list": list_documents,
    "facts": facts,
    "terms": terms,
    "deck": deck,
    "workshop": workshop,
    "check": check,
    "new": new,
    "preview": preview,
    "index": index,
    "doctor": doctor,
}


def run(arguments: Sequence[str]) -> int:
    """Run one command and answer with its exit status."""
    use_utf8()
    parsed = make_parser().parse_args(_with_exclusions(arguments))
    try:
        status: int = parsed.run(parsed)
        print(end="", flush=True)
    except BrokenPipeError:
        drop_unwritable()  # whoever read it has seen enough
        return 0
    except KeyboardInterrupt:
        return 130
    except UnknownIdentifier as error:
        nearest = f" Nearest: {', '.join(error.nearest)}." if error.nearest else ""
        complain(f"{error}{nearest}")
        return 1
    except WrongUse as error:
        complain(error)
        return 2
    except (
        UnreadableKnowledge,
        IndexUnusable,
        KeepingUnusable,
        UnreadableExport,
        OSError,
    ) as error:
        complain(error)
        drop_unwritable()
        return 3
    except SuuntaError as error:
        complain(error)
        return 1
    return status


def _with_exclusions(arguments: Sequence[str]) -> list[str]:
    """`search ai -pet` excludes a word: with a space before it, argparse takes it for no option."""
    if list(arguments[:1]) != ["search"]:
        return list(arguments)
    return [f" {each}" if _EXCLUSION.fullmatch(each) else each for each in arguments]


class _Version(argparse.Action):
    """Tells the version in one line: argparse's own would break it where the window is narrow."""

    def __init__(self, option_strings: Sequence[str], dest: str, **words: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, **words)

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        print(version_line())
        parser.exit()


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="suunta",
        description="Offline knowledge base for Finland's shared vision of AI in social and "
        "health services.",
        epilog="Without a command the window opens; an address (suunta:recommendation/1) opens "
        "it there. --self-test [--out FILE] and --screenshot PAGE[:ARGUMENT] --out FILE run the "
        "window without a screen.",
    )
    parser.add_argument("--version", action=_Version, help="print the version and end")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name, module in COMMANDS.items():
        description = (module.__doc__ or "").partition(": ")[2]
        command = commands.add_parser(name, help=description, description=description)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser
