"""Every section that claims something says what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from suunta.content.manuscript import Manuscript
from suunta.content.markup import is_founded
from suunta.domain.problem import Problem

_FREE = {"short", "discuss", "sources"}
"""A short form repeats what the page founds below; questions claim nothing."""


def check_foundations(manuscript: Manuscript) -> Iterator[Problem]:
    for _, page in manuscript.pages():
        for section in page.sections:
            claims = section.markdown.strip() and section.anchor not in _FREE
            if claims and not is_founded(section.markdown):
                message = f"The section {section.anchor!r} names no source."
                remedy = "Cite one ([@source]), or mark it {inferred: why} or {unknown}."
                yield Problem(page.file, section.line, message, remedy)
