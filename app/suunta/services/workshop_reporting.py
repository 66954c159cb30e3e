"""Reporting: what a workshop has given, in the words of one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from suunta import __version__
from suunta.domain.dates import written_date
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.workshop import Action, Dots, Statement, Workshop
from suunta.domain.workshop_due import short_date
from suunta.export.workshop_report import (
    ChoiceResult,
    Discussed,
    DotsResult,
    Fact,
    PlannedAction,
    StatementResult,
    WorkshopReport,
)
from suunta.services.facilitating import Facilitating
from suunta.services.facilitating_words import (
    counts_line,
    described,
    result_line,
    warning_line,
)


class WorkshopReporting:
    """Reports with the figures and titles of one edition of the knowledge."""

    def __init__(
        self, knowledge: KnowledgeBase, labels: Labels, facilitating: Facilitating
    ) -> None:
        self._knowledge, self._labels, self._facilitating = knowledge, labels, facilitating

    def report(
        self, workshop: Workshop, language: Language, *, with_owners: bool = True
    ) -> WorkshopReport:
        """All that was voted, said and agreed; rows in which nothing was typed are left out."""
        from_deck = [each for each in workshop.statements if not each.is_from_room]
        from_room = [each for each in workshop.statements if each.is_from_room]
        made = workshop.created.astimezone().date()
        word = self._labels.text
        return WorkshopReport(
            title=self.title(workshop, language),
            language=language,
            labels=self._labels,
            head=tuple(self._head(workshop, written_date(made.isoformat(), language), language)),
            statements=tuple(self._results(workshop, from_deck, language)),
            from_room=tuple(self._results(workshop, from_room, language)),
            dots=tuple(self._dots(workshop, vote, language) for vote in workshop.dots),
            actions=tuple(self._actions(workshop, language, with_owners=with_owners)),
            notes=tuple(
                Discussed(note.question(language), note.text)
                for note in workshop.notes
                if note.text.strip()
            ),
            has_owners=with_owners,
            caveat=self._facilitating.caveat(language),
            imprint=word("workshop-report.imprint", language, program=f"Suunta {__version__}"),
            date=made.isoformat(),
        )

    def title(self, workshop: Workshop, language: Language) -> str:
        """What it is called, in words where nobody has named it.

        Still called as its presentation, it is so in every language.
        """
        named = " ".join(workshop.title.split())
        deck = workshop.deck_title
        if named and named in (" ".join(title.split()) for title in deck.values()):
            return in_language(deck, language)
        return named or self._labels.text("workshop-report.untitled", language)

    def _head(self, workshop: Workshop, made: str, language: Language) -> Iterator[Fact]:
        word = self._labels.text
        yield Fact(word("workshop-report.date", language), made)
        if workshop.present is not None:
            yield Fact(word("workshop-report.column.present", language), str(workshop.present))
        if workshop.deck_title:
            deck = in_language(workshop.deck_title, language)
            yield Fact(word("workshop-report.deck", language), deck)

    def _results(
        self, workshop: Workshop, statements: Iterable[Statement], language: Language
    ) -> Iterator[StatementResult]:
        for number, statement in enumerate(statements, 1):
            tally = workshop.tally(statement)
            is_empty = statement.votes.is_empty
            counts = counts_line(tally, self._labels, language)
            heading = statement.heading
            yield StatementResult(
                number=number,
                text=statement.text(language),
                heading=in_language(heading, language) if heading else "",
                votes=statement.votes,
                tally=tally,
                result=self._labels.text("workshop-report.not-voted", language)
                if is_empty
                else result_line(tally, self._labels, language),
                counts="" if is_empty else counts,
                warning="" if is_empty else warning_line(tally, self._labels, language),
                national=self._facilitating.national(statement.figure, language),
                described=described(tally, self._labels, language),
            )

    def _dots(self, workshop: Workshop, vote: Dots, language: Language) -> DotsResult:
        present = workshop.dots_present(vote)
        base = ""
        if not vote.is_empty:
            key = (
                "workshop-report.dots-given" if present is None else "workshop-report.dots-given-of"
            )
            base = self._labels.text(
                key,
                language,
                given=vote.total,
                all=workshop.dots_given(vote),
                each=vote.each,
                present=present,
            )
        return DotsResult(
            question=vote.text(language),
            choices=tuple(ChoiceResult(each.text(language), each.count) for each in vote.choices),
            given=vote.total,
            present=present,
            base=base,
        )

    def _actions(
        self, workshop: Workshop, language: Language, *, with_owners: bool
    ) -> Iterator[PlannedAction]:
        planned = (each for each in workshop.actions if not each.is_empty)
        for number, action in enumerate(planned, 1):
            yield PlannedAction(
                number=number,
                text=action.text,
                owner=action.owner if with_owners else "",
                due=_due(action, language),
                due_iso=action.due_date.isoformat() if action.due_date else "",
                recommendation=action.recommendation,
                recommendation_title=self._document(action.recommendation, language),
            )

    def _document(self, identifier: str, language: Language) -> str:
        """Its title; the identifier where this edition does not have it."""
        document = self._knowledge.documents.get(identifier)
        if document is None:
            return identifier
        number = identifier.rpartition("/")[2]
        title = document.page(language).title
        return f"{number}. {title}" if number.isdigit() else title


def _due(action: Action, language: Language) -> str:
    return short_date(action.due_date, language) if action.due_date else action.due
