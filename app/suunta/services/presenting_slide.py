"""Fill one slide in one language: each kind takes from the knowledge what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from suunta.content.markup import FIGURE
from suunta.domain.address import Address
from suunta.domain.chart import Chart
from suunta.domain.dates import NO_BREAK_SPACE, written_date
from suunta.domain.deck import Deck
from suunta.domain.document import Document
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Provenance
from suunta.domain.shown_slide import Loss, Point, Row, ShownSlide, too_much
from suunta.domain.slide import Ballot, Slide, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.services.charting import Charting
from suunta.services.fact_box import fact_box
from suunta.services.presenting_breaks import breakable
from suunta.services.presenting_charts import chart_of, some_bars, unspoiled
from suunta.services.presenting_passage import Passage
from suunta.services.presenting_passages import Passages
from suunta.services.presenting_points import Lines, opening, regions
from suunta.services.presenting_portions import (
    Portion,
    bar_portions,
    is_of_lines,
    line_portions,
    portioned,
)
from suunta.services.presenting_sources import Cited, cited
from suunta.services.presenting_words import Filling

_BOX = ("box.sector", "box.class", "box.status")
"""Rows of an experiment's fact box that have room on a slide, after its region."""
_CHARTED = (SlideKind.FIGURE, SlideKind.CHART, SlideKind.GUESS)


class SlideFilling:
    """One slide on its way from references to words."""

    def __init__(
        self,
        slide: Slide,
        language: Language,
        deck: Deck | None,
        knowledge: KnowledgeBase,
        labels: Labels,
        charting: Charting,
        passages: Passages,
        portion: Portion | None = None,
    ) -> None:
        """`portion` is what of it is shown, where its page says more than fits."""
        self._slide, self._deck, self._portion = slide, deck, portion
        self._language = slide.language_of_words(language)
        self._knowledge, self._labels = knowledge, labels
        self._charting, self._passages = charting, passages
        self._words: SlideWords = slide.own_words(language)
        self._filling = Filling(knowledge, labels, charting, self._language)
        self._taken = tuple(self._take())
        self._is_of_lines = is_of_lines(slide, self._words, self._taken)
        if portion and self._is_of_lines:
            self._taken = (portioned(self._taken[0], slide.kind, portion),)

    @property
    def is_continued(self) -> bool:
        """Whether it may take several slides: words that were typed never do."""
        return self._is_of_lines or self._slide.kind is SlideKind.CHART

    @property
    def portions(self) -> int:
        """How many slides it takes."""
        kind, words = self._slide.kind, self._words
        if kind is SlideKind.CHART:
            title = self._filling.words(words.title)
            chart = self._chart(title)
            return bar_portions(len(chart.bars), title, words.text) if chart else 1
        return line_portions(self._taken[0], kind, words.text) if self._is_of_lines else 1

    def shown(self) -> ShownSlide:
        slide, words, kind = self._slide, self._words, self._slide.kind
        title, text = self._filling.words(words.title), self._filling.words(words.text)
        own = tuple(map(self._filling.words, words.points))
        chart = self._chart(title)
        shown = ShownSlide(
            id=slide.id,
            kind=kind,
            language=self._language,
            title=self._numbered(title or self._title(chart)),
            text=text or self._text(),
            points=self._points(own),
            rows=tuple(self._rows()),
            chart=chart,
            caveat=self._caveat(chart),
            address=self._address(),
            imprint=self._imprint(),
            options=slide.options,
            notes=self._filling.notes(words.notes),
            minutes=slide.minutes,
            part=words.part,
            is_hidden=slide.is_hidden,
        )
        shown = self._founded(self._measured(shown))
        return replace(shown, breakable=breakable(shown))

    def _take(self) -> Iterator[Passage]:
        """The passages of the documents it is of; what is gone is noted."""
        for reference, address in zip(self._slide.of, self._slide.addresses, strict=True):
            if address.id in self._knowledge.facts:
                continue
            passage = self._passages.at(address, self._language)
            if passage is None:
                is_number = address.id.partition("/")[0] in (DocumentType.FIGURE, "fact")
                self._filling.lose(Loss.FIGURE if is_number else Loss.DOCUMENT, reference)
                continue
            if passage.loss:
                self._filling.lose(passage.loss, reference)
            yield passage

    def _numbered(self, title: str) -> str:
        """The title with which of how many it is."""
        portion = self._portion
        if portion is None or not title:
            return title
        return f"{title}{NO_BREAK_SPACE}({portion.number + 1}/{portion.count})"

    def _title(self, chart: Chart | None) -> str:
        match self._slide.kind:
            case SlideKind.TITLE:
                known = self._deck.title if self._deck else {}
                return in_language(known, self._language) if known else ""
            case SlideKind.AGENDA | SlideKind.GUESS | SlideKind.END as kind:
                return self._label(f"slide.{kind}-title")
            case SlideKind.FIGURE | SlideKind.CHART if chart:
                return chart.title
            case SlideKind.VOTE:
                is_by_dots = self._slide.options.ballot is Ballot.DOTS
                return self._label("slide.vote-title" if is_by_dots else "slide.vote")
            case SlideKind.DISCUSSION if len(self._taken) != 1:
                return self._label("slide.discussion")
            case SlideKind.QUOTATION:
                return ""
            case SlideKind.LIST if len(self._slide.of) > 1:
                return ""
        return self._taken[0].title if self._taken else ""

    def _text(self) -> str:
        """What stands on it where nothing was typed."""
        kind, facts = self._slide.kind, self._facts()
        if kind is SlideKind.GUESS and facts:
            return self._filling.question(facts[0])
        if kind is SlideKind.DISCUSSION:
            return self._label("slide.discussion-text")
        if kind is SlideKind.EXPERIMENT and self._documents() and not self._has_anchor():
            return self._documents()[0].page(self._language).summary
        if kind in (SlideKind.STATEMENT, SlideKind.QUOTATION, SlideKind.EXPERIMENT):
            if self._taken:
                return self._taken[0].text
            bars = filter(None, map(self._filling.figure, facts))
            return " ".join(bar.sentence for bar in bars)
        return ""

    def _points(self, own: tuple[str, ...]) -> tuple[Point, ...]:
        lines = Lines(
            self._slide,
            own,
            self._deck,
            self._language,
            self._knowledge,
            self._filling,
            self._taken,
        )
        return tuple(lines.points())

    def _rows(self) -> Iterator[Row]:
        if self._slide.kind is not SlideKind.EXPERIMENT:
            return
        wanted = [self._label(key) for key in _BOX]
        for document in self._documents():
            yield Row(self._label("box.region"), regions(document, self._knowledge, self._language))
            page = document.page(self._language)
            for row in fact_box(document, page, self._knowledge, self._labels):
                if row.label in wanted:
                    yield Row(row.label, row.value, row.provenance, row.note, row.sector)

    def _chart(self, title: str) -> Chart | None:
        if self._slide.kind not in _CHARTED:
            return None
        of = [each for each in self._slide.of if self._is_there(each)]
        chart = chart_of(of, title, self._language, self._knowledge, self._labels, self._charting)
        if chart is None:
            return None
        if self._portion:
            chart = some_bars(chart, self._portion.of(chart.bars, lambda _: 1))
        for bar in chart.bars:
            self._filling.figure(bar.fact)
        return unspoiled(chart, self._slide, self._deck, self._charting)

    def _is_there(self, reference: str) -> bool:
        identifier = Address.parse(reference).id
        return identifier in self._knowledge.facts or identifier in self._knowledge.documents

    def _caveat(self, chart: Chart | None) -> str:
        if chart:
            return chart.caveat
        is_compared = self._slide.kind is SlideKind.VOTE and self._facts()
        return self._label("slide.vote-caveat") if is_compared else ""

    def _measured(self, shown: ShownSlide) -> ShownSlide:
        """What a page says is continued, or as much of it is taken as fits."""
        own, kind = self._words, shown.kind
        text = own.text if self._is_of_lines else shown.text
        is_free = kind is SlideKind.GUESS or (self._shows_taken() and not own.points)
        points = () if is_free else tuple(point.text for point in shown.points)
        # A chart's title is its sentence and is drawn as one.
        title = "" if shown.chart and shown.title == shown.chart.title else shown.title
        return replace(shown, warnings=too_much(kind, title, text, points))

    def _founded(self, shown: ShownSlide) -> ShownSlide:
        """The slide with its sources, and with how well its words are founded."""
        taken = self._taken if self._shows_taken() else ()
        words = "\n".join((shown.text, *(point.text for point in shown.points)))
        for figure in (each for passage in taken for each in passage.figures):
            if self._knowledge.facts[figure].number(self._language) in words:
                self._filling.figure(figure)
        provenance = self._slide.provenance
        reasons = [reason for each in taken for reason in each.reasons]
        if provenance is None:
            found = {each.provenance for each in taken}
            provenance = next((each for each in _WEAKEST_FIRST if each in found), None)
        label = ""
        if provenance in (Provenance.INFERRED, Provenance.UNKNOWN):
            label = self._label(f"provenance.{provenance}")
        others = self._sources(taken)
        beside = self._beside()
        return replace(
            shown,
            figures=tuple(self._filling.figures.values()),
            footnotes=self._filling.footnotes(others, beside),
            compared=self._filling.footnotes(others) if beside else (),
            provenance=provenance,
            provenance_label=label,
            reasons=tuple(dict.fromkeys(reasons)),
            gone=tuple(self._filling.gone.values()),
        )

    def _beside(self) -> set[str]:
        """Figures that stand beside the statements of a vote, and nowhere in its words."""
        if self._slide.kind is not SlideKind.VOTE:
            return set()
        typed = "\n".join((self._words.title, self._words.text, *self._words.points))
        return set(self._facts()) - set(FIGURE.findall(typed))

    def _shows_taken(self) -> bool:
        """Whether words of a page stand on it: charts, votes and lists of pages name theirs."""
        match self._slide.kind:
            case SlideKind.EXPERIMENT:
                return True
            case SlideKind.STATEMENT | SlideKind.QUOTATION:
                return not self._words.text
            case SlideKind.DISCUSSION:
                return not self._words.points
            case SlideKind.LIST:
                return not self._words.points and len(self._slide.of) == 1
        return False

    def _sources(self, taken: Iterable[Passage]) -> tuple[Cited, ...]:
        for citation in self._slide.sources:
            if citation.source not in self._knowledge.sources:
                self._filling.lose(Loss.SOURCE, citation.source)
        known = [s for s in self._slide.sources if s.source in self._knowledge.sources]
        own = cited(known, self._knowledge, self._language)
        return own or tuple(each for passage in taken for each in passage.sources)

    def _facts(self) -> list[str]:
        """The numbers it is of that there are; the others are noted as gone."""
        identifiers = [address.id for address in self._slide.addresses]
        return [each for each in identifiers if each in self._knowledge.facts]

    def _documents(self) -> list[Document]:
        known = self._knowledge.documents
        return [known[each.id] for each in self._slide.addresses if each.id in known]

    def _has_anchor(self) -> bool:
        return any(address.anchor or address.text for address in self._slide.addresses)

    def _address(self) -> str:
        of = self._slide.of
        return opening(of[0], self._knowledge, self._language) if len(of) == 1 else ""

    def _imprint(self) -> str:
        edition = self._knowledge.edition
        date = written_date(edition.date, self._language)
        return self._labels.text("chart.imprint", self._language, edition=edition.name, date=date)

    def _label(self, key: str) -> str:
        return self._labels.text(key, self._language)


_WEAKEST_FIRST = (Provenance.INFERRED, Provenance.UNKNOWN, Provenance.STATED)
