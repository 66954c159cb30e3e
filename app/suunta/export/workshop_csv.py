"""The tables of a workshop as CSV files that Excel in Finland opens by a double click.

Excel takes the separator of lists from the system, not from the file: in Finland, where a comma
is for decimals, that is the semicolon, whatever language Excel speaks. It takes a file for UTF-8
only where a byte order mark says so; a first line `sep=;` would make it ignore the mark. Other
programs ask, or find both out.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable

from suunta.export.workshop_report import StatementResult, WorkshopReport

SEPARATOR = ";"
BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
_FORMULA = re.compile(
    r"\s*[=+\-@\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
    r"\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}\t\r\n]"
)
_GUARD = "'"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

Row = tuple[object, ...]
"""Numbers stand as numbers, `None` as an empty cell."""


def workshop_tables(report: WorkshopReport) -> dict[str, bytes]:
    """Each table by the name of its file; a table without rows has its headings."""
    tables: dict[str, Callable[[WorkshopReport], Iterable[Row]]] = {
        "workshop-report.statements": _statements,
        "workshop-report.dots": _dots,
        "workshop-report.actions": _actions,
        "workshop-report.notes": _notes,
        "workshop-report.room": _from_room,
    }
    return {
        f"{_file_name(report.word(key))}.csv": _csv(rows(report)) for key, rows in tables.items()
    }


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula: whoever typed it meant words."""
    plain = _CONTROL.sub("", text)
    return _GUARD + plain if _FORMULA.match(plain) else plain


def _csv(rows: Iterable[Row]) -> bytes:
    table = io.StringIO(newline="")
    writer = csv.writer(table, delimiter=SEPARATOR)
    for row in rows:
        writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
    return (BYTE_ORDER_MARK + table.getvalue()).encode("utf-8", errors="replace")


def _file_name(title: str) -> str:
    return "-".join(re.findall(r"\w+", title.lower()))


def _statements(report: WorkshopReport) -> Iterable[Row]:
    yield _words(report, "number", "heading", *_VOTE, "national", "caveat")
    for each in report.statements:
        caveat = report.caveat if each.national else ""
        yield (each.number, each.heading, *_vote(each), each.national, caveat)


def _from_room(report: WorkshopReport) -> Iterable[Row]:
    yield _words(report, "number", *_VOTE)
    for each in report.from_room:
        yield (each.number, *_vote(each))


_VOTE = ("statement", "agree", "passed", "disagree", "present", "result", "check")


def _vote(each: StatementResult) -> Row:
    """What nobody counted is no zero; who passed is known as the rest where both sides are."""
    tally, votes = each.tally, each.votes
    passed = tally.passed if tally.is_pass_offered else votes.passed
    result = each.result if not votes.is_empty else ""
    return (
        each.text,
        votes.agree,
        passed,
        votes.disagree,
        tally.present,
        result,
        each.warning,
    )


def _dots(report: WorkshopReport) -> Iterable[Row]:
    yield _words(report, "question", "choice", "dots", "given", "present")
    for vote in report.dots:
        for choice in vote.choices:
            yield (vote.question, choice.text, choice.count, vote.given, vote.present)


def _actions(report: WorkshopReport) -> Iterable[Row]:
    owner = ("owner",) if report.has_owners else ()
    yield _words(report, "number", "action", *owner, "due", "due-date", "about", "about-title")
    for each in report.actions:
        owners = (each.owner,) if report.has_owners else ()
        about = (each.recommendation, each.recommendation_title)
        yield (each.number, each.text, *owners, each.due, each.due_iso, *about)


def _notes(report: WorkshopReport) -> Iterable[Row]:
    yield _words(report, "question", "said")
    for each in report.notes:
        yield (each.question, each.text)


def _words(report: WorkshopReport, *names: str) -> Row:
    return tuple(report.word(f"workshop-report.column.{name}") for name in names)
