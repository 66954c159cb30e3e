"""The report of a workshop as Markdown (CommonMark with tables), for whoever writes on with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from suunta.export.workshop_report import (
    DotsResult,
    PlannedAction,
    StatementResult,
    WorkshopReport,
)

_MARKS = re.compile(r"[\\`*_{}\[\]<>#|~&$^=]")
_LINE_START = re.compile(r"^(\s*)(?:([-+])|(\d+)([.)]))(?=\s|$|[-+])")
_LINE_ENDS = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")


def workshop_markdown(report: WorkshopReport) -> str:
    """All of the report; what somebody typed stands there as typed, and forms nothing."""
    blocks = [f"# {line(report.title)}", *_head(report)]
    for title, content in (
        (report.word("workshop-report.statements"), _statements(report, report.statements)),
        (report.word("workshop-report.room"), _statements(report, report.from_room)),
        (report.word("workshop-report.dots"), _dots(report)),
        (report.word("workshop-report.actions"), _actions(report)),
        (report.word("workshop-report.notes"), _notes(report)),
    ):
        found = list(content)
        if found:
            blocks += [f"## {line(title)}", *found]
    if report.is_empty:
        blocks.append(line(report.word("workshop-report.nothing")))
    blocks += ["---", line(report.imprint)]
    return "\n\n".join(blocks) + "\n"


def line(text: str) -> str:
    """Typed words in one line, none of which forms anything."""
    return _plain(" ".join(text.split()))


def paragraphs(text: str) -> str:
    """Typed words with their own line ends; an empty line begins a paragraph."""
    lines = [" ".join(each.split()) for each in _LINE_ENDS.split(text.strip())]
    kept = [_plain(each) for each in lines]
    ended = [
        f"{each}\\" if each and number + 1 < len(kept) and kept[number + 1] else each
        for number, each in enumerate(kept)
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(ended))


def _plain(text: str) -> str:
    marked = _MARKS.sub(r"\\\g<0>", text)
    return _LINE_START.sub(
        lambda found: (
            f"{found[1]}\\{found[2]}" if found[2] else f"{found[1]}{found[3]}\\{found[4]}"
        ),
        marked,
    )


def _head(report: WorkshopReport) -> Iterator[str]:
    if report.head:
        yield "\n".join(f"- {line(f'{fact.name}: {fact.text}')}" for fact in report.head)


def _statements(report: WorkshopReport, statements: Sequence[StatementResult]) -> Iterator[str]:
    heading = ""
    for each in statements:
        if each.heading and each.heading != heading:
            heading = each.heading
            yield f"### {line(heading)}"
        yield f"{each.number}\\. **{line(each.text)}**"
        yield _lines((each.result, each.counts, each.warning, each.national))
    if any(each.national for each in statements):
        yield f"*{line(report.explained)}*"


def _dots(report: WorkshopReport) -> Iterator[str]:
    for vote in report.dots:
        yield f"### {line(vote.question)}" if vote.question else ""
        yield _dots_table(report, vote)
        if vote.base:
            yield line(vote.base)


def _dots_table(report: WorkshopReport, vote: DotsResult) -> str:
    names = (
        report.word("workshop-report.column.choice"),
        report.word("workshop-report.column.dots"),
    )
    rows = ((each.text, "" if each.count is None else str(each.count)) for each in vote.choices)
    return _table(names, rows, to_right=(1,))


def _actions(report: WorkshopReport) -> Iterator[str]:
    if not report.actions:
        return
    owner = ("owner",) if report.has_owners else ()
    names = ("number", "action", *owner, "due", "about-title")
    rows = (_action(each, report) for each in report.actions)
    yield _table(
        [report.word(f"workshop-report.column.{name}") for name in names], rows, to_right=(0,)
    )


def _action(each: PlannedAction, report: WorkshopReport) -> tuple[str, ...]:
    owner = (each.owner,) if report.has_owners else ()
    return (str(each.number), each.text, *owner, each.due, each.recommendation_title)


def _notes(report: WorkshopReport) -> Iterator[str]:
    for each in report.notes:
        if each.question:
            yield f"### {line(each.question)}"
        yield paragraphs(each.text)


def _table(
    names: Sequence[str], rows: Iterable[Sequence[str]], to_right: Sequence[int] = ()
) -> str:
    rules = ["---:" if place in to_right else "---" for place in range(len(names))]
    cells = [[_cell(each) for each in names], rules, *([_cell(c) for c in row] for row in rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def _cell(text: str) -> str:
    lines = (line(each) for each in _LINE_ENDS.split(text.strip()))
    return "<br>".join(each for each in lines if each)


def _lines(texts: Iterable[str]) -> str:
    return "\\\n".join(line(each) for each in texts if each)
