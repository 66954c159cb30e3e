"""The run sheet on paper: a PDF to print and to lay beside the keyboard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from suunta import __version__
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.export.printed_page import PrintedPage
from suunta.services.deck_making_sheet import SheetLine, written_minutes


def sheet_pdf(
    title: str,
    length: float,
    lines: Sequence[SheetLine],
    labels: Labels,
    language: Language,
    before: Sequence[str] = (),
) -> bytes:
    """The bytes of the document; what it needs is loaded now, any thread will do."""
    from suunta.export.page_pdf import page_pdf
    from suunta.export.without_window import make_drawable
    from suunta.export.workshop_paper import paper_style

    make_drawable()
    page = sheet_page(title, length, lines, labels, language, before)
    content = page_pdf(page, paper_style())
    assert content is not None  # nobody cancels
    return content


def sheet_page(
    title: str,
    length: float,
    lines: Sequence[SheetLine],
    labels: Labels,
    language: Language,
    before: Sequence[str] = (),
) -> PrintedPage:
    """The run sheet as it shall stand on paper."""
    planned = sum(line.minutes for line in lines)
    head = labels.text(
        "run-sheet.head",
        language,
        planned=written_minutes(planned, language),
        length=written_minutes(length or planned, language),
    )
    name = title or labels.text("run-sheet.title", language)
    body = [f"<h1>{escape(name)}</h1>", f"<p>{escape(head)}</p>"]
    if before:
        body.append(f"<h2>{escape(labels.text('notes.before', language))}</h2>")
        body.append(f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in before)}</ul>")
    end = SheetLine(0, planned, 0, "", "")
    body += _rows(lines, language)
    body.append(f"<p>{end.clock} {escape(labels.text('run-sheet.end', language))}</p>")
    return PrintedPage(
        title=name,
        language=language,
        html="\n".join(body),
        imprint=f"Suunta {__version__}",
        subject=head,
        address="",
        date="",
    )


def _rows(lines: Sequence[SheetLine], language: Language) -> Iterator[str]:
    """A table for each part, under its name."""
    rows: list[str] = []
    for line in lines:
        if line.part and rows:
            yield f"<table width='100%'>{''.join(rows)}</table>"
            rows = []
        if line.part:
            yield f"<h2>{escape(line.part)}</h2>"
        time = f"{written_minutes(line.minutes, language)} min"
        words = escape(line.named)
        rows.append(
            f"<tr><td width='9%'>{line.clock}</td><td width='11%'>{time}</td><td>{words}</td></tr>"
        )
    if rows:
        yield f"<table width='100%'>{''.join(rows)}</table>"
