"""The chart of a slide: one figure, a recommendation's, all of them, or those somebody chose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from suunta.domain.address import Address
from suunta.domain.chart import Bar, Chart
from suunta.domain.deck import Deck
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.services.charting import Charting


def chart_of(
    references: Sequence[str],
    title: str,
    language: Language,
    knowledge: KnowledgeBase,
    labels: Labels,
    charting: Charting,
) -> Chart | None:
    """The chart of what a slide is of; `None` where nothing of it has one."""
    identifiers = [Address.parse(each).id for each in references]
    facts = [each for each in identifiers if each in knowledge.facts]
    if facts:
        charts = [charting.figure(each, language) for each in facts]
        return charts[0] if len(charts) == 1 else joined(charts, title, labels)
    for identifier in identifiers:
        if identifier in knowledge.documents:
            if identifier.startswith(f"{DocumentType.RECOMMENDATION}/"):
                return charting.behind(identifier, language)
            charts_on_page = charting.on_page(knowledge.documents[identifier], language)
            return next(iter(charts_on_page.values()), None)
    return None


def joined(charts: Sequence[Chart], title: str, labels: Labels) -> Chart:
    """Bars of several charts on one scale, with the warning not to subtract them.

    Shares and counts have no scale in common; beside each other they are drawn without one.
    """
    first = charts[0]
    title = title or labels.text("chart.all", first.language)
    caveat = labels.text("chart.different", first.language)
    has_scale = all(chart.scale for chart in charts)
    notes = tuple(dict.fromkeys(note for chart in charts for note in chart.notes))
    bars = tuple(bar for chart in charts for bar in chart.bars)
    sentences = (f"{title}.", *(bar.sentence for bar in bars), caveat)
    told = (f"{note.name}: {note.text.rstrip('.')}." for note in notes)
    return replace(
        first,
        title=title,
        bars=bars if has_scale else tuple(replace(bar, share=None) for bar in bars),
        scale=first.scale if has_scale else (),
        caveat=caveat,
        notes=notes,
        description=" ".join((*sentences, *told)),
    )


def some_bars(chart: Chart, bars: Sequence[Bar]) -> Chart:
    """Some of the bars alone, told alone."""
    others = {bar.sentence for bar in chart.bars} - {bar.sentence for bar in bars}
    description = chart.description
    for sentence in others:
        description = description.replace(f" {sentence}", "", 1)
    return replace(chart, bars=tuple(bars), description=description)


def unspoiled(chart: Chart, slide: Slide, deck: Deck | None, charting: Charting) -> Chart:
    """The chart without a caveat that would tell what is still to be guessed further on."""
    to_guess = _guessed_after(slide, deck)
    facts = {bar.fact for bar in chart.bars}
    told = facts.union(*(charting.spoken_of(fact) for fact in facts)) - facts
    if len(facts) != 1 or not chart.caveat or not told & to_guess:
        return chart
    description = chart.description.replace(f" {chart.caveat}", "")
    return replace(chart, caveat="", description=description)


def _guessed_after(slide: Slide, deck: Deck | None) -> set[str]:
    """The numbers that the deck asks for after this slide."""
    slides = deck.shown if deck else ()
    place = next((at for at, each in enumerate(slides) if each.id == slide.id), len(slides))
    return {
        address.id
        for each in slides[place + 1 :]
        if each.kind is SlideKind.GUESS
        for address in each.addresses
    }
