"""One page as plain text and as Markdown that stands on its own."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from suunta.content.markup import CITATION, FIGURE, INFERRED, UNKNOWN, citations
from suunta.domain.fact import Fact
from suunta.domain.labels import Labels
from suunta.services.reading_page import ReadingPage

WIDTH = 88


def page_text(shown: ReadingPage, labels: Labels, anchor: str = "") -> str:
    """Plain text of the page, or of one of its sections, with what stands beside it."""
    return "\n".join(_text(shown, labels, anchor))


def _text(shown: ReadingPage, labels: Labels, anchor: str) -> Iterator[str]:
    language = shown.page.language
    yield shown.trail
    yield shown.page.title
    yield "=" * min(WIDTH, len(shown.page.title))
    for section in shown.page.sections:
        if anchor in ("", section.anchor):
            yield from ("", section.heading, "-" * len(section.heading))
            yield from (textwrap.fill(block, WIDTH) for block in section.text.split("\n"))
    if anchor:
        return
    if shown.fact_box:
        yield ""
    for row in shown.fact_box:
        founded = (
            f" ({labels.text(f'provenance.{row.provenance}', language)})" if row.provenance else ""
        )
        note = f" – {row.note}" if row.note else ""
        yield textwrap.fill(
            f"{row.label}: {row.value}{founded}{note}", WIDTH, subsequent_indent="  "
        )
    if shown.figures:
        yield from ("", labels.text("figures", language))
    for figure in shown.figures:
        line = f"{figure.number}: {figure.sentence} {figure.base} {figure.date}. {figure.source}"
        yield textwrap.fill(line, WIDTH, initial_indent="- ", subsequent_indent="  ")
    for group in shown.relations:
        yield from ("", group.label)
        for related in group.rows:
            line = f"{related.id}: {related.title} – {related.reason}"
            yield textwrap.fill(line, WIDTH, initial_indent="- ", subsequent_indent="  ")
    if shown.sources:
        yield from ("", labels.text("sources", language))
    for source in shown.sources:
        places = f" ({'; '.join(source.places)})" if source.places else ""
        line = f"[{source.number}] {source.title}{places}. {source.details}"
        yield textwrap.fill(line, WIDTH, subsequent_indent="    ")
    yield from ("", textwrap.fill(shown.review, WIDTH))


def page_markdown(
    shown: ReadingPage, facts: dict[str, Fact], labels: Labels, anchor: str = ""
) -> str:
    """Markdown with the figures filled in and the sources as footnotes."""
    language = shown.page.language
    parts = [f"# {shown.page.title}", shown.page.summary]
    for section in shown.page.sections:
        if anchor not in ("", section.anchor):
            continue
        text = FIGURE.sub(
            lambda match: facts[match[1]].number(language) if match[1] in facts else match[0],
            section.markdown,
        )
        text = CITATION.sub(lambda match: "".join(_footnotes(match[1])), text)
        text = INFERRED.sub(
            lambda match: f"*({labels.text('inferred', language, reason=match[1])})*", text
        )
        text = UNKNOWN.sub(f"*({labels.text('unknown', language)})*", text)
        parts.append(f"## {section.heading} {{#{section.anchor}}}\n\n{text}")
    notes = (f"[^{source.id}]: {source.title}. {source.details}" for source in shown.sources)
    parts += ["\n".join(notes), f"*{shown.review}*"]
    return "\n\n".join(part for part in parts if part)


def _footnotes(written: str) -> Iterator[str]:
    """A mark for each source of one citation, even if several of its places are cited."""
    return (f"[^{source}]" for source in dict.fromkeys(each.source for each in citations(written)))
