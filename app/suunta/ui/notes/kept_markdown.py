"""Everything that is kept as one Markdown text, to be taken along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from suunta.domain.bookmark import Bookmark
from suunta.domain.highlight import Highlight
from suunta.domain.note import Note
from suunta.domain.saved_search import SavedSearch
from suunta.ui.notes.kept_row import KeptRow, RowGroup


def as_markdown(title: str, groups: Iterable[RowGroup]) -> str:
    """A heading for each group; quotations, notes, and the addresses that open their places."""
    lines = [f"# {title}", ""]
    for group in groups:
        lines += [f"## {_plain(group.heading)}", ""]
        for row in group.rows:
            lines += [*_lines(row), ""]
    return "\n".join(lines).rstrip() + "\n"


def _lines(row: KeptRow) -> Iterator[str]:
    thing = row.thing
    match thing:
        case Highlight():
            yield from _quoted(thing.passage.quote)
            if row.detail:
                yield ""
                yield row.detail
        case Note():
            if row.detail:
                yield from _quoted(row.detail)
                yield ""
            yield thing.text.strip()
        case Bookmark():
            yield f"- **{_plain(row.title)}**"
        case SavedSearch():
            yield f"- **{_plain(row.title)}**: `{row.detail or thing.query}`"
    where = f"<{row.address}>" if row.address else ""
    foot = " · ".join(part for part in (_plain(row.place), row.date, row.remark, where) if part)
    if foot:
        yield ""
        yield foot


def _quoted(text: str) -> Iterator[str]:
    for line in text.strip().splitlines():
        yield f"> {line}".rstrip()


def _plain(text: str) -> str:
    """Words that Markdown leaves as they are."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#" else sign for sign in text)
