"""Facilitating: a workshop is made from a deck, and stands beside the national figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from suunta.domain.deck import Deck
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, Localized, in_language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Ballot, Slide
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Choice, DiscussionNote, Dots, Statement, Workshop
from suunta.services.presenting import Presenting

Shown = dict[Language, ShownSlide]
"""A slide in every language."""


class Facilitating:
    """Makes workshops, and says what belongs beside them."""

    def __init__(
        self, knowledge: KnowledgeBase, labels: Labels, presenting: Callable[[], Presenting]
    ) -> None:
        """`presenting` is asked when a workshop is made from a deck."""
        self._knowledge, self._labels, self._presenting = knowledge, labels, presenting

    def blank(self, title: str = "") -> Workshop:
        """A workshop without a deck: dots on the recommendations, and room for notes."""
        return Workshop(title, dots=(self._dots(),), notes=(DiscussionNote(),))

    def from_deck(self, deck: Deck, language: Language) -> Workshop:
        """A workshop with the votes and discussions of a deck, named after it in `language`.

        It copies their words in every language: what was voted on stays what it was.
        """
        shown = [(slide, self._in_every_language(slide, deck)) for slide in deck.shown]
        votes = [each for each in shown if each[0].kind is SlideKind.VOTE]
        by_dots = [each for each in votes if each[0].options.ballot is Ballot.DOTS]
        by_hands = [each for each in votes if each[0].options.ballot is not Ballot.DOTS]
        discussions = [each for each in shown if each[0].kind is SlideKind.DISCUSSION]
        return Workshop(
            title=in_language(deck.title, language) if deck.title else "",
            deck=deck.id,
            deck_title=dict(deck.title),
            statements=tuple(each for _, slide in by_hands for each in _statements(slide)),
            dots=tuple(self._dots_on(*each) for each in by_dots) or (self._dots(),),
            notes=(*(_question(slide) for _, slide in discussions), DiscussionNote()),
        )

    def renewed(self, workshop: Workshop, deck: Deck, language: Language) -> Workshop:
        """The workshop with what has been added to its deck since it was started.

        What is in the workshop stays as it is, even where the deck says other words now.
        """
        fresh = self.from_deck(deck, language)
        points = {(each.slide, each.point) for each in workshop.statements}
        votes = {each.slide for each in workshop.dots}
        questions = {each.slide for each in workshop.notes}
        statements = (e for e in fresh.statements if (e.slide, e.point) not in points)
        dots = (each for each in fresh.dots if each.slide not in votes)
        notes = (each for each in fresh.notes if each.slide not in questions)
        return replace(
            workshop,
            statements=(*workshop.statements, *statements),
            dots=(*workshop.dots, *dots),
            notes=(*workshop.notes, *notes),
        )

    def national(self, figure: str, language: Language) -> str:
        """The national figure as it stands beside a statement; empty where there is none now."""
        fact = self._knowledge.facts.get(figure)
        if fact is None:
            return ""
        return self._labels.text("workshop.national", language, number=fact.number(language))

    def caveat(self, language: Language) -> str:
        """What the national figures must not be read as."""
        return self._labels.text("slide.vote-caveat", language)

    def _in_every_language(self, slide: Slide, deck: Deck) -> Shown:
        shown: Shown = {}
        for language in Language:
            filled = self._presenting().slide(slide, language, deck)
            # What somebody typed in one language is said in that language alone.
            shown.setdefault(filled.language, filled)
        return shown

    def _dots(self) -> Dots:
        """Dots on the recommendations."""
        documents = self._knowledge.documents
        wanted = [each for each in documents.values() if each.type is DocumentType.RECOMMENDATION]
        choices = tuple(
            Choice(
                document.id,
                {language: page.title for language, page in document.pages.items()},
            )
            for document in sorted(wanted, key=lambda document: document.id)
        )
        question = {
            language: self._labels.text("slide.vote-title", language) for language in Language
        }
        return Dots(choices, words=question)

    def _dots_on(self, slide: Slide, shown: Shown) -> Dots:
        first = next(iter(shown.values()))
        choices = tuple(Choice(point.id, _point_words(shown, point.id)) for point in first.points)
        words = _title(shown)
        return Dots(choices, each=slide.options.dots, slide=slide.id, words=words)


def _statements(shown: Shown) -> Iterator[Statement]:
    first = next(iter(shown.values()))
    for point in first.points:
        yield Statement(
            words=_point_words(shown, point.id),
            slide=first.id,
            point=point.id,
            heading=_title(shown),
            figure=point.figure.fact if point.figure else "",
        )


def _title(shown: Shown) -> Localized:
    return {language: slide.title for language, slide in shown.items() if slide.title}


def _point_words(shown: Shown, identifier: str) -> Localized:
    """The words of one line in every language that has it."""
    return {
        language: point.text
        for language, slide in shown.items()
        for point in slide.points
        if point.id == identifier and point.text
    }


def _question(shown: Shown) -> DiscussionNote:
    first = next(iter(shown.values()))
    words = {language: each.text or each.title for language, each in shown.items()}
    return DiscussionNote(slide=first.id, words={k: text for k, text in words.items() if text})
