"""Read one Markdown file: front matter and sections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from suunta.content.manuscript import PageManuscript, SectionManuscript
from suunta.content.markup import ANCHOR, HEADING
from suunta.content.text_file import FileUnreadable, read_text
from suunta.content.yaml_file import parse_yaml
from suunta.domain.language import Language

_FENCE = "---"


def read_page(path: Path, file: str, language: Language) -> PageManuscript:
    """The page at `path`; `FileUnreadable` names the first line that breaks the format."""
    lines = read_text(path).split("\n")
    if not lines or lines[0].rstrip() != _FENCE:
        raise FileUnreadable(
            path,
            1,
            "The page does not begin with its title.",
            f"Begin it with {_FENCE!r}, title and summary.",
        )
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if end is None:
        raise FileUnreadable(
            path, 1, "The front matter is not closed.", f"Close it with a line {_FENCE!r}."
        )
    front = parse_yaml("\n".join(lines[1:end]), path, first_line=2)
    return PageManuscript(file, language, front, tuple(_sections(path, lines, end + 1)))


def _sections(path: Path, lines: list[str], start: int) -> Iterator[SectionManuscript]:
    headings = list(_headings(path, lines, start))
    seen: set[str] = set()
    ends = [number for number, _ in headings[1:]] + [len(lines)]
    for (number, match), end in zip(headings, ends, strict=False):
        heading, anchor = match["heading"], match["anchor"] or ""
        _check_anchor(path, number + 1, heading, anchor, seen)
        text = "\n".join(lines[number + 1 : end]).rstrip()
        yield SectionManuscript(anchor, heading, number + 1, text)


def _headings(path: Path, lines: list[str], start: int) -> Iterator[tuple[int, re.Match[str]]]:
    """The level-2 headings with their line numbers, counted from 0."""
    in_code = has_heading = False
    for number, line in enumerate(lines[start:], start):
        if line.lstrip().startswith("```"):
            in_code = not in_code
        match = None if in_code else HEADING.fullmatch(line)
        if match:
            has_heading = True
            yield number, match
        elif line.startswith("# ") and not in_code:
            message = "A level-1 heading: the title stands in the front matter."
            raise FileUnreadable(path, number + 1, message, "Use level 2.")
        elif line.strip() and not has_heading:
            message = "Text stands before the first heading."
            raise FileUnreadable(path, number + 1, message, "Give it a level-2 heading.")


def _check_anchor(path: Path, line: int, heading: str, anchor: str, seen: set[str]) -> None:
    if not anchor:
        raise FileUnreadable(
            path, line, f"The heading {heading!r} has no anchor.", "Add one: ## Heading {#anchor}."
        )
    if not ANCHOR.fullmatch(anchor):
        raise FileUnreadable(
            path,
            line,
            f"The anchor {anchor!r} is not lower-case English with hyphens.",
            "Rename it.",
        )
    if anchor in seen:
        raise FileUnreadable(
            path, line, f"The anchor {anchor!r} stands twice on this page.", "Rename one of them."
        )
    seen.add(anchor)
