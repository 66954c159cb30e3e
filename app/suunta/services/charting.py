"""Charting: from the facts to charts in one language, with base, source and what to beware of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from suunta.domain.address import Address
from suunta.domain.chart import Bar, Chart, Note
from suunta.domain.dates import written_date
from suunta.domain.document import Document, DocumentId
from suunta.domain.document_type import DocumentType
from suunta.domain.fact import Fact, FactKind, Unit, written
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, Localized, in_language
from suunta.domain.relation import Link, RelationType

FULL = 100
"""The value of a bar that fills its scale: shares are of a hundred, whatever the largest one is."""

_RESULTS = "polis/results"


class Charting:
    """Charts of one knowledge base."""

    def __init__(self, knowledge: KnowledgeBase, labels: Labels) -> None:
        self._knowledge = knowledge
        self._labels = labels

    def figures(self, language: Language) -> tuple[Chart, ...]:
        """Every figure of the Polis discussions: the shares first, then the counts.

        Other facts have no page of their own and mean little without the text they stand in.
        """
        facts = [self._knowledge.facts[d.id] for d in self._knowledge.of_type(DocumentType.FIGURE)]
        ordered = sorted(facts, key=lambda fact: fact.unit is not Unit.PERCENT)
        return tuple(self.figure(fact.id, language) for fact in ordered)

    def figure(self, identifier: str, language: Language) -> Chart:
        """The chart of one fact, under its exact wording."""
        fact = self._knowledge.facts[identifier]
        return self._chart(
            fact.id, fact.sentence(language), (fact,), self._caveat(fact, language), language
        )

    def on_page(self, document: Document, language: Language) -> dict[str, Chart]:
        """The charts that stand in a page, by the anchor of the section each opens."""
        if document.id in self._knowledge.facts:
            return {"statement": self.figure(document.id, language)}
        if document.id == _RESULTS:
            return {"where-each-stands": self.shares(language)}
        behind = self.behind(document.id, language)
        return {"figures": behind} if behind else {}

    def shares(self, language: Language) -> Chart:
        """Every share of the Polis discussions on one scale."""
        facts = tuple(filter(_is_survey_share, self._knowledge.facts.values()))
        title = self._labels.text("chart.all", language)
        caveat = self._labels.text("chart.different", language)
        return self._chart(_RESULTS, title, facts, caveat, language)

    def behind(self, identifier: DocumentId, language: Language) -> Chart | None:
        """The shares a recommendation rests on, side by side; `None` where there is none."""
        facts = self._shares_behind(identifier)
        if not facts:
            return None
        place = identifier.partition("/")[2]
        key = "chart.behind" if len(facts) > 1 else "chart.behind-one"
        title = self._labels.text(key, language, number=place)
        caveat = self._labels.text("chart.different", language) if len(facts) > 1 else ""
        return self._chart(identifier, title, facts, caveat, language)

    def _shares_behind(self, identifier: DocumentId) -> tuple[Fact, ...]:
        if not identifier.startswith(f"{DocumentType.RECOMMENDATION}/"):
            return ()
        behind = (
            self._knowledge.facts[link.other]
            for link in self._knowledge.links(identifier)
            if link.relation.type is RelationType.SUPPORTS and link.other in self._knowledge.facts
        )
        return tuple(fact for fact in behind if _is_survey_share(fact))

    def spoken_of(self, identifier: str) -> tuple[str, ...]:
        """The other figures that the caveat of a figure tells, by their numbers or in words."""
        fact = self._knowledge.facts[identifier]
        tie = self._read_beside(fact)
        if tie:
            return (tie[1].id,)
        return tuple(link.other for link, _ in self._confused_with(fact))

    def _caveat(self, fact: Fact, language: Language) -> str:
        """What the figure is easily taken for: the half of a measured gap, or another figure."""
        tie = self._read_beside(fact)
        if tie:
            place, other = tie
            number = other.number(language)
            return self._labels.text("chart.beside", language, number=place, other=number)
        reasons = (reason for _, reason in self._confused_with(fact))
        return next((in_language(reason, language) for reason in reasons), "")

    def _read_beside(self, fact: Fact) -> tuple[str, Fact] | None:
        """The number of the recommendation that reads it beside another figure, and that figure."""
        for tie in fact.supports:
            others = [other for other in self._shares_behind(tie.to) if other.id != fact.id]
            if others:
                return tie.to.partition("/")[2], others[0]
        return None

    def _confused_with(self, fact: Fact) -> Iterator[tuple[Link, Localized]]:
        for link in self._knowledge.links(fact.id):
            relation = link.relation
            if relation.type is RelationType.CONFUSED_WITH and relation.reason:
                yield link, relation.reason

    def _chart(
        self,
        identifier: DocumentId,
        title: str,
        facts: tuple[Fact, ...],
        caveat: str,
        language: Language,
    ) -> Chart:
        bars = tuple(self._bar(fact, language) for fact in facts)
        notes = tuple(self._notes(facts, bars, language))
        is_scaled = all(bar.share is not None for bar in bars)
        scale = tuple(_percent(part, language) for part in (0, FULL / 2, FULL)) if is_scaled else ()
        edition = self._knowledge.edition
        date = written_date(edition.date, language)
        return Chart(
            id=identifier,
            language=language,
            title=title,
            scope=_capitalised(self._labels.text(f"kind.{facts[0].kind}", language)),
            bars=bars,
            scale=scale,
            caveat=caveat,
            notes=notes,
            imprint=self._labels.text("chart.imprint", language, edition=edition.name, date=date),
            edition=edition.name,
            address=str(Address(identifier, language=language)),
            description=" ".join(self._sentences(title, bars, scale, caveat, notes, language)),
        )

    def _bar(self, fact: Fact, language: Language) -> Bar:
        number = fact.number(language)
        return Bar(
            fact=fact.id,
            label=in_language(fact.label, language),
            sentence=fact.sentence(language),
            value=fact.value,
            written=self._labels.text(f"qualifier.{fact.qualifier}", language, number=number),
            share=fact.value / FULL if fact.unit is Unit.PERCENT else None,
            base=in_language(fact.base, language),
            date=in_language(fact.date, language),
            source=next(self._sources((fact,), language)),
        )

    def _sources(self, facts: Iterable[Fact], language: Language) -> Iterator[str]:
        """Each source once, with all its places that are cited, in its own order."""
        cited: dict[str, list[Localized]] = {}
        for fact in facts:
            cited.setdefault(fact.source, []).extend(fact.places)
        for identifier, places in cited.items():
            source = self._knowledge.sources.get(identifier)
            listed = [place for place in source.places if place in places] if source else []
            others = [place for place in places if place not in listed]
            names = dict.fromkeys(in_language(place, language) for place in (*listed, *others))
            title = source.title if source else identifier
            yield f"{title}: {'; '.join(names)}" if names else title

    def _notes(
        self, facts: Iterable[Fact], bars: tuple[Bar, ...], language: Language
    ) -> Iterator[Note]:
        for key, texts in (
            ("base", [bar.base for bar in bars]),
            ("date", [bar.date for bar in bars]),
            ("source", self._sources(facts, language)),
        ):
            name = self._labels.text(f"box.{key}", language)
            yield from (Note(name, text) for text in dict.fromkeys(texts))

    def _sentences(
        self,
        title: str,
        bars: tuple[Bar, ...],
        scale: tuple[str, ...],
        caveat: str,
        notes: Iterable[Note],
        language: Language,
    ) -> Iterator[str]:
        if title != bars[0].sentence:
            yield f"{title}."
        yield from (bar.sentence for bar in bars)
        if scale:
            yield self._labels.text("chart.scale", language, first=scale[0], last=scale[-1])
        if caveat:
            yield caveat
        yield from (_ended(f"{note.name}: {note.text}") for note in notes)


def _is_survey_share(fact: Fact) -> bool:
    return fact.kind is FactKind.SURVEY and fact.unit is Unit.PERCENT


def _percent(value: float, language: Language) -> str:
    return written(value, Unit.PERCENT, language)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _ended(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
