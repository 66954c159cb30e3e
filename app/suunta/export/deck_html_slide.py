"""One slide as HTML: headings, lists and tables that say by themselves what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from suunta.domain.chart import Bar, Chart, Note
from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.domain.shown_slide import Point, Row
from suunta.domain.slide import Ballot
from suunta.domain.slide_kind import SlideKind
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.export.deck_reading import foundation, note_parts, reading_title
from suunta.export.slide_frame import clock_words, kicker
from suunta.export.slide_view import SlideView

_SIGNS = {"social": ("■", "□"), "healthcare": ("●", "○"), "both": ("◆", "◇")}
"""Of a sector; the second where it is our inference."""
_NUMBERED = re.compile(r"suunta:recommendation/\d+\b")
_MARKS = "‘“”\"'«»„"
"""With one of these a quotation has its marks."""
_COVERS = (SlideKind.TITLE, SlideKind.END)


def slide_html(
    view: SlideView, language: Language, *, has_notes: bool, before: Sequence[str] = ()
) -> str:
    """A section with its heading; `language` is the page's."""
    return "\n".join(
        _Section(view, language, before if has_notes else (), has_notes=has_notes).lines()
    )


class _Section:
    def __init__(
        self, view: SlideView, language: Language, before: Sequence[str], *, has_notes: bool
    ) -> None:
        self._view, self._slide = view, view.slide
        self._language, self._has_notes, self._before = language, has_notes, before
        self._title = reading_title(view)

    def lines(self) -> Iterator[str]:
        view, slide = self._view, self._slide
        name = anchor(view)
        other = f' lang="{slide.language}"' if slide.language is not self._language else ""
        yield (
            f'<section class="slide {slide.kind}" id="{name}" aria-labelledby="{name}-h"{other}>'
        )
        yield from self._kicker()
        # Of a quotation the words stand between their marks, not over it.
        is_read = self._title == slide.text and slide.kind is not SlideKind.QUOTATION
        is_unseen = not slide.title and not is_read
        seen = ' class="unseen"' if is_unseen else ""
        yield f'<h2 id="{name}-h" tabindex="-1"{seen}>{_told(self._title)}</h2>'
        for gone in slide.gone:
            yield f'<p class="gone">{_told(gone.sentence)}</p>'
        yield from self._body(has_text=bool(slide.text) and not is_read)
        if slide.kind is not SlideKind.GUESS:
            yield from self._caveat(view.caveat)
            yield from self._foot(view.footnotes)
        if slide.compared:
            yield from self._nation()
        yield from self._notes()
        yield "</section>"

    def _kicker(self) -> Iterator[str]:
        words, tag = kicker(self._view), self._slide.provenance_label
        marked = f' <span class="tag">{_told(tag)}</span>' if tag else ""
        if words or marked:
            yield f'<p class="kicker">{_told(words)}{marked}</p>'

    def _body(self, *, has_text: bool) -> Iterator[str]:
        slide = self._slide
        match slide.kind:
            case SlideKind.QUOTATION:
                yield from self._quotation()
            case SlideKind.FIGURE if slide.chart:
                yield from _number(slide.chart.bars[0], self._title)
                yield from self._text(has_text=has_text)
            case SlideKind.CHART if slide.chart:
                yield from self._text(has_text=has_text)
                yield from self._chart(slide.chart)
            case SlideKind.GUESS:
                yield from self._text(has_text=has_text)
                yield from self._guess()
            case SlideKind.VOTE:
                yield from self._text(has_text=has_text)
                yield from self._vote()
            case _:
                yield from self._text(has_text=has_text)
                yield from self._points(slide.points)
        yield from self._rows(slide.rows)
        if slide.options.timer:
            yield f'<p class="caveat">{_told(self._time())}</p>'

    def _text(self, *, has_text: bool) -> Iterator[str]:
        for paragraph in self._slide.text.split("\n") if has_text else ():
            if paragraph.strip():
                yield f'<p class="text">{_told(paragraph)}</p>'

    def _quotation(self) -> Iterator[str]:
        slide = self._slide
        marks = "" if slide.text[:1] in _MARKS else ' class="marked"'
        yield f"<figure><blockquote><p{marks}>{_told(slide.text)}</p></blockquote>"
        if slide.footnotes and not slide.figures:
            source = "; ".join(note.text for note in slide.footnotes)
            yield f'<figcaption class="by">– {_told(source)}</figcaption>'
        yield "</figure>"

    def _chart(self, chart: Chart) -> Iterator[str]:
        statement, value = self._label("export.statement"), self._label("export.value")
        yield f"<table><caption>{_told(chart.scope or chart.title)}</caption>"
        is_scaled = any(bar.share is not None for bar in chart.bars)
        empty = '<td aria-hidden="true"></td>' if is_scaled else ""
        yield (
            f'<thead><tr><th scope="col">{_told(statement)}</th>'
            f'<th scope="col">{_told(value)}</th>{empty}</tr></thead><tbody>'
        )
        for bar in chart.bars:
            label = bar.label if chart.is_labelled else bar.sentence
            yield (
                f'<tr><th scope="row">{_told(label[:1].upper() + label[1:])}</th>'
                f'<td class="value">{_told(bar.written)}</td>{_bar(bar) if is_scaled else ""}</tr>'
            )
        yield "</tbody></table>"

    def _guess(self) -> Iterator[str]:
        slide = self._slide
        if slide.points:
            yield f'<ul class="choices" aria-label="{_told(self._label("export.choices"))}">'
            yield from (f"<li>{_told(point.text)}</li>" for point in slide.points)
            yield "</ul>"
        if slide.chart is None:
            return
        asking = _told(self._label("export.show-answer"))
        yield f'<details class="answer"><summary>{asking}</summary>'
        yield from _number(slide.chart.bars[0], "")
        yield from self._caveat(slide.caveat)
        yield from self._foot(slide.footnotes)
        yield "</details>"

    def _vote(self) -> Iterator[str]:
        slide = self._slide
        yield from self._points(slide.points)
        if slide.options.ballot is Ballot.AGREEMENT:
            told = self._view.labels.text(
                "export.votes",
                slide.language,
                agree=self._label("slide.agree"),
                disagree=self._label("slide.disagree"),
                **{"pass": self._label("slide.passed")},
            )
            yield f'<p class="caveat">{_told(told)}</p>'

    def _nation(self) -> Iterator[str]:
        """What else is known of the statements, folded away until the room has voted."""
        slide = self._slide
        asking = _told(self._label("export.after-vote"))
        yield f'<details class="answer"><summary>{asking}</summary><ul class="points">'
        figures = (point.figure for point in slide.points)
        yield from (f"<li>{_told(figure.sentence)}</li>" for figure in figures if figure)
        yield "</ul>"
        yield from self._caveat(slide.caveat)
        yield from self._foot(slide.compared)
        yield "</details>"

    def _caveat(self, words: str) -> Iterator[str]:
        if words:
            yield f'<p class="caveat">{_told(words)}</p>'

    def _points(self, points: Sequence[Point]) -> Iterator[str]:
        if not points:
            return
        is_numbered = all(_NUMBERED.match(point.address) for point in points)
        name = "ol" if is_numbered or self._slide.kind is SlideKind.AGENDA else "ul"
        is_marked = any(point.sector in _SIGNS for point in points)
        yield f'<{name} class="points{" marked" if is_marked else ""}">'
        for point in points:
            yield f"<li>{self._sector(point)}{_told(point.text)}{self._beside(point)}</li>"
        yield f"</{name}>"

    def _sector(self, point: Point) -> str:
        return self._mark(point.sector, is_inferred=point.is_sector_inferred)

    def _mark(self, sector: str, *, is_inferred: bool) -> str:
        """The sign for those who see it, the word for those who hear it."""
        if sector not in _SIGNS:
            return ""
        sign = _SIGNS[sector][is_inferred]
        word = self._label(f"sector.{sector}.short")
        if is_inferred:
            word += f" ({self._label('provenance.inferred')})"
        return (
            f'<i class="mark {sector}" aria-hidden="true">{sign}</i>'
            f'<span class="unseen">{_told(word)}: </span>'
        )

    def _beside(self, point: Point) -> str:
        told = [point.detail] if point.detail else []
        if point.minutes:
            told.append(self._minutes(point.minutes))
        words = " · ".join(told)
        return f' <span class="detail">{_told(words)}</span>' if words else ""

    def _rows(self, rows: Sequence[Row]) -> Iterator[str]:
        if not rows:
            return
        yield "<dl>"
        for row in rows:
            label, is_inferred = row.label, row.provenance is Provenance.INFERRED
            if row.provenance in (Provenance.INFERRED, Provenance.UNKNOWN):
                label += f" · {self._label(f'provenance.{row.provenance}')}"
            sign = ""
            if row.sector in _SIGNS:
                sign = (
                    f'<i class="mark {row.sector}" aria-hidden="true">'
                    f"{_SIGNS[row.sector][is_inferred]}</i>"
                )
            yield f"<dt>{_told(label)}</dt><dd>{sign}{_told(row.value)}</dd>"
        yield "</dl>"

    def _foot(self, footnotes: Sequence[Note]) -> Iterator[str]:
        slide = self._slide
        if slide.kind in _COVERS and slide.imprint:
            yield f'<div class="foot"><p>{_told(slide.imprint)}</p></div>'
            return
        is_said = slide.kind is SlideKind.QUOTATION and not slide.figures
        lines = [] if is_said else [(note.name, note.text) for note in footnotes]
        found = foundation(self._view) if slide.reasons else ""
        if not lines and not found:
            return
        yield '<div class="foot">'
        yield from (f"<p><b>{_told(name)}:</b> {_told(text)}</p>" for name, text in lines)
        if found:
            yield f"<p>{_told(found[:1].upper() + found[1:])}.</p>"
        yield "</div>"

    def _notes(self) -> Iterator[str]:
        parts = note_parts(self._view) if self._has_notes else ()
        if not parts and not self._before:
            return
        name = _told(self._label("export.notes"))
        yield f'<details class="notes"><summary>{name}</summary><dl>'
        if self._before:
            yield f"<dt>{_told(self._label('notes.before'))}</dt>"
            yield from (f"<dd>{_told(line)}</dd>" for line in self._before)
        for part in parts:
            yield f"<dt>{_told(part.name)}</dt><dd>{_told(part.text)}</dd>"
        yield "</dl></details>"

    def _time(self) -> str:
        """A timer counts down on the stage alone; here it is said how long it is."""
        seconds = self._slide.options.timer
        minutes, rest = divmod(seconds, 60)
        words = clock_words(seconds) if rest else str(minutes)
        return self._view.labels.text("export.time", self._slide.language, minutes=words)

    def _minutes(self, minutes: float) -> str:
        point = "." if self._slide.language is Language.EN else ","
        written = f"{minutes:g}".replace(".", point)
        return self._view.labels.text("slide.minutes", self._slide.language, minutes=written)

    def _label(self, key: str) -> str:
        return self._view.labels.text(key, self._slide.language)


def anchor(view: SlideView) -> str:
    """What a slide is called in the address of the page."""
    return f"s{view.number}-{re.sub(r'[^A-Za-z0-9]+', '-', view.slide.id)}".rstrip("-")


def _number(bar: Bar, title: str) -> Iterator[str]:
    yield f'<p class="number">{_told(bar.written)}</p>'
    if bar.sentence != title:
        yield f'<p class="said">{_told(bar.sentence)}</p>'


def _bar(bar: Bar) -> str:
    """The length of a bar; its number stands in the cell before it."""
    share = 100 * (bar.share or 0)
    return f'<td class="bar" aria-hidden="true"><span><i style="width:{share:g}%"></i></span></td>'


def _told(text: str) -> str:
    return escape(without_soft_hyphens(text))
