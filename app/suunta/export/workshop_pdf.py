"""The report of a workshop as a PDF: A4, words to select, charts as lines, an outline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape

from suunta.export.page_pdf import page_pdf
from suunta.export.picture import Picture
from suunta.export.printed_page import PICTURE, PrintedPage
from suunta.export.sheets import BODY
from suunta.export.without_window import make_drawable
from suunta.export.workshop_bars import dots_picture, hands_picture
from suunta.export.workshop_paper import WorkshopPaper, paper_style
from suunta.export.workshop_report import (
    PlannedAction,
    StatementResult,
    WorkshopReport,
)

Cancelled = Callable[[], bool]


def workshop_pdf(report: WorkshopReport, cancelled: Cancelled = lambda: False) -> bytes | None:
    """The bytes of the document; `None` when it was cancelled."""
    make_drawable()
    return page_pdf(workshop_page(report), paper_style(), cancelled)


def workshop_page(report: WorkshopReport) -> PrintedPage:
    """The report as it shall stand on paper."""
    body = _Body(report)
    html = "\n".join(body.parts())
    return PrintedPage(
        title=" ".join(report.title.split()),
        language=report.language,
        html=html,
        imprint=report.imprint,
        subject=report.word("workshop-report.subject", title=" ".join(report.title.split())),
        address="",
        date=report.date,
        pictures=body.pictures,
    )


class _Body:
    """Words as HTML, pictures by name."""

    def __init__(self, report: WorkshopReport) -> None:
        self._report = report
        self._look = WorkshopPaper()
        self.pictures: dict[str, Picture] = {}

    def parts(self) -> Iterator[str]:
        report = self._report
        yield f'<p class="trail">{escape(report.word("workshop-report.workshop"))}</p>'
        yield f"<h1>{escape(report.title)}</h1>"
        told = " · ".join(f"{fact.name}: {fact.text}" for fact in report.head)
        yield f'<p class="meta">{escape(told)}</p>'
        yield from self._section("workshop-report.statements", self._statements(report.statements))
        yield from self._section("workshop-report.room", self._statements(report.from_room))
        yield from self._section("workshop-report.dots", self._dots())
        yield from self._section("workshop-report.actions", self._actions())
        yield from self._section("workshop-report.notes", self._notes())
        if report.is_empty:
            yield f"<p>{escape(report.word('workshop-report.nothing'))}</p>"

    def _section(self, key: str, parts: Iterable[str]) -> Iterator[str]:
        found = list(parts)
        if found:
            yield f"<h2>{escape(self._report.word(key))}</h2>"
            yield from found

    def _statements(self, statements: Sequence[StatementResult]) -> Iterator[str]:
        if any(each.national for each in statements):
            yield f'<p><span class="muted">{escape(self._report.explained)}</span></p>'
        for each in statements:
            yield f"<h3>{each.number}. {escape(each.text)}</h3>"
            is_empty = each.votes.is_empty
            result = escape(each.result)
            told = [f'<span class="muted">{result}</span>' if is_empty else f"<b>{result}</b>"]
            if each.tally.is_partial and each.counts:
                # No bar says them.
                told.append(escape(each.counts))
            if each.warning:
                told.append(f'<span class="unknown">{escape(each.warning)}</span>')
            if each.national:
                told.append(f'<span class="muted">{escape(each.national)}</span>')
            yield f"<p>{'<br/>'.join(told)}</p>"
            yield self._picture(hands_picture(each, self._report, self._look, round(BODY.width())))

    def _dots(self) -> Iterator[str]:
        for vote in self._report.dots:
            if vote.question:
                yield f"<h3>{escape(vote.question)}</h3>"
            if vote.base:
                yield f'<p><span class="muted">{escape(vote.base)}</span></p>'
            picture = dots_picture(vote, self._report, self._look, round(BODY.width()))
            if picture is not None:
                yield self._picture(picture)
            else:
                items = "".join(f"<li>{escape(choice.text)}</li>" for choice in vote.choices)
                yield f"<p>{escape(self._report.word('workshop-report.no-dots'))}</p>"
                yield f"<ul>{items}</ul>"

    def _actions(self) -> Iterator[str]:
        for each in self._report.actions:
            told = [f"<b>{each.number}. {_typed(each.text)}</b>"]
            beside = " · ".join(f"{name}: {text}" for name, text in self._beside(each) if text)
            if beside:
                told.append(f'<span class="muted">{escape(beside)}</span>')
            yield f'<p class="fact">{"<br/>".join(told)}</p>'

    def _beside(self, each: PlannedAction) -> Iterator[tuple[str, str]]:
        word = self._report.word
        yield word("workshop-report.column.owner"), each.owner
        yield word("workshop-report.column.due"), each.due
        yield word("type.recommendation"), each.recommendation_title

    def _notes(self) -> Iterator[str]:
        for each in self._report.notes:
            if each.question:
                yield f"<h3>{escape(each.question)}</h3>"
            yield from (f"<p>{_typed(part)}</p>" for part in _paragraphs(each.text))

    def _picture(self, picture: Picture | None) -> str:
        if picture is None:
            return ""
        name = f"vote-{len(self.pictures)}"
        self.pictures[name] = picture
        return f'<p class="picture"><img src="{PICTURE}{name}"/></p>'


def _paragraphs(text: str) -> list[str]:
    parts = "\n".join(part.rstrip() for part in text.splitlines()).split("\n\n")
    return [part for part in parts if part.strip()]


def _typed(text: str) -> str:
    """With the line ends that somebody typed."""
    return "<br/>".join(escape(each) for each in text.strip().splitlines())
