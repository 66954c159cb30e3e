"""The manual page, written from the help of the command line: man_page.py > suunta.1."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from suunta import __version__
from suunta.cli.main import make_parser

HEAD = """\
.TH SUUNTA 1 "{date}" "suunta {version}" "User Commands"
.SH NAME
suunta \\- offline knowledge base for AI in social and health services
.SH SYNOPSIS
.B suunta
.RI [ ADDRESS ]
.br
.B suunta
.I COMMAND
.RI [ ARGUMENT ...]
.br
.B suunta \\-\\-self\\-test
.RB [ \\-\\-out
.IR FILE ]
.br
.B suunta \\-\\-screenshot
.IR PAGE [: ARGUMENT ]
.B \\-\\-out
.I FILE
.SH DESCRIPTION
Suunta holds Finland's shared vision of AI in social and health services, its recommendations,
figures and experiments, in Finnish, Swedish and English.
It opens no network connection.
.PP
Without a command the window opens.
An
.I ADDRESS
such as
.B suunta:recommendation/1#action
opens it at that place; where a window is open already, it shows the place there.
Commands write UTF\\-8 and need no display.
"""
NO_WORDS = "\\&"
TAIL = """\
.SH OPTIONS
.TP
.BR \\-h ", " \\-\\-help
the commands, or after a command its options
.TP
.B \\-\\-version
the version of the program
.TP
.B \\-\\-self\\-test
check the installed program without a screen; the report is JSON
.TP
.BR \\-\\-screenshot " \\fIPAGE\\fR[:\\fIARGUMENT\\fR]"
draw a page into a PNG file, with
.BR \\-\\-size " \\fIW\\fRx\\fIH\\fR,"
.BR \\-\\-theme " \\fIlight\\fR|\\fIdark\\fR and"
.BR \\-\\-lang " \\fIen\\fR|\\fIfi\\fR|\\fIsv\\fR"
.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
nothing was found, an identifier is unknown, or a check failed
.TP
.B 2
wrong use
.TP
.B 3
something cannot be read, or there is no display for a window
.TP
.B 130
interrupted
.SH ENVIRONMENT
.TP
.B SUUNTA_DATA
the folder for what the user keeps
.TP
.B XDG_DATA_HOME
else that is
.I suunta
in here, by default
.I ~/.local/share
.SH FILES
.TP
.I ~/.local/share/suunta/suunta.db
bookmarks, notes, presentations, workshops and settings
.TP
.I ~/.cache/Suunta
the search index, where the one that came with the program cannot be used
.TP
.I /etc/suunta/defaults.json
what administrators have set for everybody
"""


def man_page(date: str) -> str:
    """The page in the language of man, with every command and option."""
    head = HEAD.format(date=date, version=__version__)
    return f"{head}.SH COMMANDS\n{''.join(_commands())}{TAIL}"


def _commands() -> Iterator[str]:
    for name, told, parser in _subparsers(make_parser()):
        yield f".SS {escaped(name)}\n{escaped(_sentence(told))}\n"
        yield from _arguments(parser)
        for action, below, command in _subparsers(parser):
            yield f".TP\n{_bold(f'{name} {action}')}\n{escaped(_sentence(below))}\n"
            arguments = "".join(_arguments(command))
            if arguments:
                yield f".RS\n{arguments}.RE\n"


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001  argparse offers no other way to them
        if isinstance(action, argparse._HelpAction | argparse._SubParsersAction):  # noqa: SLF001
            continue
        value = "" if action.nargs == 0 else _italic(_value(action))
        shown = " ".join(filter(None, (_bold(", ".join(action.option_strings)), value)))
        told = (action.help or "").replace("%(default)s", str(action.default)).replace("%%", "%")
        yield f".TP\n{shown}\n{escaped(told) or NO_WORDS}\n"


def _value(action: argparse.Action) -> str:
    if action.choices is not None:
        return "|".join(str(each) for each in action.choices)
    named = action.metavar or action.dest.upper()
    return named if isinstance(named, str) else " ".join(named)


def _subparsers(
    parser: argparse.ArgumentParser,
) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """The name of each command below this one, what it does, and its own parser."""
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            told = {each.dest: each.help or "" for each in action._choices_actions}  # noqa: SLF001
            for name, command in action.choices.items():
                yield name, told[name], command


def _sentence(text: str) -> str:
    said = text.strip()
    return f"{said[:1].upper()}{said[1:].rstrip('.')}." if said else ""


def _bold(text: str) -> str:
    return f"\\fB{escaped(text)}\\fR" if text else ""


def _italic(text: str) -> str:
    return f"\\fI{escaped(text)}\\fR" if text else ""


def escaped(text: str) -> str:
    """Text as man takes it: a hyphen of an option stays one, a line never becomes a request."""
    safe = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{safe}" if safe[:1] in (".", "'") else safe


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(man_page(sys.argv[1] if len(sys.argv) > 1 else ""))
