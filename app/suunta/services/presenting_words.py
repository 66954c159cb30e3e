"""Fill the words of a slide: numbers of the facts ledger, and what of them is missing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from suunta.content.markup import FIGURE
from suunta.content.typography import right_text
from suunta.domain.chart import Bar, Note
from suunta.domain.fact import VALUE_MARK, Unit, written
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.shown_slide import Gone, Loss
from suunta.domain.slide import SpeakerNotes
from suunta.services.charting import Charting
from suunta.services.presenting_sources import Cited, cited_by, source_lines

BLANK = "…"
"""Stands for a number that is to be guessed, and for one that is not there any more."""


class Filling:
    """The words of one slide in one language, with what turned up while they were filled."""

    def __init__(
        self, knowledge: KnowledgeBase, labels: Labels, charting: Charting, language: Language
    ) -> None:
        self._knowledge, self._labels, self._charting = knowledge, labels, charting
        self.language = language
        self.figures: dict[str, Bar] = {}
        """The numbers on the slide, in the order of their first use."""
        self.gone: dict[str, Gone] = {}

    def words(self, text: str) -> str:
        """The text with its numbers; they count as figures of the slide."""
        filled = FIGURE.sub(self._shown, text)
        return filled if filled == text else right_text(filled, self.language)

    def notes(self, notes: SpeakerNotes) -> SpeakerNotes:
        """The same for what nobody else sees: its numbers are no figures of the slide."""
        return SpeakerNotes(**{name: self._said(text) for name, text in notes.parts().items()})

    def figure(self, identifier: str) -> Bar | None:
        """A number with all that must stand beside it; `None`, and noted, where it is gone."""
        if identifier not in self._knowledge.facts:
            self.lose(Loss.FIGURE, identifier)
            return None
        if identifier not in self.figures:
            chart = self._charting.figure(identifier, self.language)
            self.figures[identifier] = chart.bars[0]
        return self.figures[identifier]

    def lose(self, what: Loss, reference: str) -> None:
        """Note that something is not there."""
        key = f"slide.gone.{what}"
        sentence = self._labels.text(key, self.language, reference=reference)
        self.gone.setdefault(reference, Gone(what, reference, sentence))

    def question(self, identifier: str) -> str:
        """The sentence of a fact with its number left out."""
        fact = self._knowledge.facts[identifier]
        return in_language(fact.statement, self.language).replace(VALUE_MARK, BLANK)

    def numbers(self, identifier: str, decoys: Iterable[float]) -> tuple[tuple[str, bool], ...]:
        """The wrong numbers and the right one as they are written, by size, and which is right."""
        fact = self._knowledge.facts[identifier]
        values = sorted({*decoys, fact.value}) if decoys else []
        return tuple(
            (written(value, Unit(fact.unit), self.language), value == fact.value)
            for value in values
        )

    def footnotes(
        self, others: Iterable[Cited], left_out: Collection[str] = ()
    ) -> tuple[Note, ...]:
        """Base, date and source of the figures, and the other sources of the slide, each once."""
        known = [identifier for identifier in self.figures if identifier not in left_out]
        bars = [self.figures[identifier] for identifier in known]
        facts = (self._knowledge.facts[identifier] for identifier in known)
        places = [
            place for fact in facts for place in cited_by(fact, self._knowledge, self.language)
        ]
        told = (
            ("base", [bar.base for bar in bars]),
            ("date", [bar.date for bar in bars]),
            ("source", source_lines((*places, *others))),
        )
        return tuple(
            Note(self._labels.text(f"box.{key}", self.language), text)
            for key, texts in told
            for text in dict.fromkeys(texts)
        )

    def _shown(self, match: re.Match[str]) -> str:
        bar = self.figure(match[1])
        return BLANK if bar is None else self._number(match[1])

    def _said(self, text: str) -> str:
        known = self._knowledge.facts
        filled = FIGURE.sub(lambda m: self._number(m[1]) if m[1] in known else BLANK, text)
        return filled if filled == text else right_text(filled, self.language)

    def _number(self, identifier: str) -> str:
        return self._knowledge.facts[identifier].number(self.language)
