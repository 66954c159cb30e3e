"""Exporting: a workshop as tables, as a report, or as the whole of it for another computer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from suunta.domain.errors import NotWritten, Obstacle
from suunta.domain.language import Language
from suunta.domain.workshop import Workshop
from suunta.export.whole_file import refuse_other_than_file, write_whole
from suunta.services.exchange_file import Exchange, written
from suunta.services.keeping.kinds import WORKSHOP
from suunta.services.workshop_reporting import WorkshopReporting

EXCHANGE = Exchange(WORKSHOP)
"""All of a workshop, for another computer."""
Cancelled = Callable[[], bool]
_LONGEST = 60
"""Characters of a title in the name of a file."""


class WorkshopForm(StrEnum):
    """What a workshop can be exported as."""

    CSV = "csv"
    """A folder with a file for each table."""
    JSON = "json"
    """All of it, to be imported again."""
    MARKDOWN = "md"
    PDF = "pdf"

    @property
    def suffix(self) -> str:
        """Of its file; empty for a folder."""
        return "" if self is WorkshopForm.CSV else f".{self}"


class WorkshopExporting:
    """Workshops as files."""

    def __init__(self, reporting: WorkshopReporting) -> None:
        self._reporting = reporting

    def export_workshop(
        self,
        workshop: Workshop,
        form: WorkshopForm,
        target: Path,
        *,
        language: Language,
        with_owners: bool = True,
        cancelled: Cancelled = lambda: False,
    ) -> tuple[Path, ...]:
        """Write the workshop, whole or not at all; answers the files, none when it was cancelled.

        `target` is the folder of the tables, made if it is not there, or the file of any other
        form. Raises `NotWritten`, and what was there before still is. What the form needs is
        loaded now; any thread will do.
        """
        workshop = _as_kept(workshop)
        if form is WorkshopForm.CSV:
            from suunta.export.workshop_csv import workshop_tables

            report = self._reporting.report(workshop, language, with_owners=with_owners)
            return _write_all(target, workshop_tables(report))
        content = self._content(workshop, form, language, with_owners, cancelled)
        if content is None or cancelled():
            return ()
        write_whole(target, content)
        return (target,)

    def name(self, workshop: Workshop, language: Language, form: WorkshopForm) -> str:
        """Of a file or a folder, without anything a file system refuses."""
        title = self._reporting.title(workshop, language)
        words = "-".join(re.findall(r"\w+", title.lower()))[:_LONGEST].strip("-_")
        return f"{words or 'suunta'}-{workshop.created.astimezone():%Y-%m-%d}{form.suffix}"

    def _content(
        self,
        workshop: Workshop,
        form: WorkshopForm,
        language: Language,
        with_owners: bool,
        cancelled: Cancelled,
    ) -> bytes | None:
        if form is WorkshopForm.JSON:
            return workshop_json(workshop if with_owners else without_owners(workshop))
        report = self._reporting.report(workshop, language, with_owners=with_owners)
        if form is WorkshopForm.MARKDOWN:
            from suunta.export.workshop_markdown import workshop_markdown

            return workshop_markdown(report).encode("utf-8", errors="replace")
        from suunta.export.workshop_pdf import workshop_pdf

        return workshop_pdf(report, cancelled)


def workshop_json(workshop: Workshop, moment: datetime | None = None) -> bytes:
    """All of a workshop, to be read again without loss."""
    return written(EXCHANGE, workshop, moment)


def _as_kept(workshop: Workshop) -> Workshop:
    """As the disk has it: without halves of characters, which no file takes."""
    return WORKSHOP.read(WORKSHOP.written(workshop))


def without_owners(workshop: Workshop) -> Workshop:
    """The same, telling nobody who sees to what."""
    return replace(workshop, actions=tuple(replace(each, owner="") for each in workshop.actions))


def _write_all(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Every file, or none: what was written before a failure is taken back."""
    is_new = not folder.exists()
    before: dict[Path, bytes | None] = {}
    try:
        try:
            folder.mkdir(exist_ok=True)
            for name in files:
                path = folder / name
                refuse_other_than_file(path)
                before[path] = path.read_bytes() if path.exists() else None
        except OSError as error:
            raise NotWritten(folder, _obstacle(folder)) from error
        for name, content in files.items():
            write_whole(folder / name, content)
    except NotWritten:
        _take_back(folder, before, is_new=is_new)
        raise
    return tuple(before)


def _obstacle(folder: Path) -> Obstacle:
    if not folder.parent.is_dir():
        return Obstacle.NO_FOLDER
    return Obstacle.FORBIDDEN


def _take_back(folder: Path, before: Mapping[Path, bytes | None], *, is_new: bool) -> None:
    for path, content in before.items():
        with suppress(NotWritten, OSError):
            if content is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != content:
                write_whole(path, content)
    if is_new:
        with suppress(OSError):
            folder.rmdir()
