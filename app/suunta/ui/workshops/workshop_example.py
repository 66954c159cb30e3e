"""A workshop to show in a picture: nobody's own, and made anew each time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from suunta.domain.language import Language
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Action, Workshop
from suunta.domain.workshop_change import attended, dotted, due, noted, planned, voted
from suunta.domain.workshop_votes import Side

if TYPE_CHECKING:
    from suunta.domain.deck import Deck
    from suunta.services.facilitating import Facilitating

_PRESENT = 24
_HANDS = ((17, 4), (11, 7), (15, 4), (2, 18), (20, 1))
_DOTS = (19, 11, 13, 9, 4, 16)
_ACTIONS = {
    Language.EN: (
        ("Pilot assisted documentation in home care", "Service lead", "recommendation/1"),
        ("Draft ethical guidelines", "Ethics group", "recommendation/6"),
    ),
    Language.FI: (
        ("Kokeillaan avustettua kirjaamista kotihoidossa", "Palvelupäällikkö", "recommendation/1"),
        ("Laaditaan eettiset ohjeet", "Eettinen työryhmä", "recommendation/6"),
    ),
    Language.SV: (
        ("Pröva assisterad dokumentation i hemvården", "Servicechef", "recommendation/1"),
        ("Skriv etiska riktlinjer", "Etikgruppen", "recommendation/6"),
    ),
}
_DUE = ("31.1.2027", "28.2.2027")
_SAID = {
    Language.EN: "Home care first: there the benefit is seen soonest.",
    Language.FI: "Ensin kotihoito: siellä hyöty näkyy nopeimmin.",
    Language.SV: "Hemvården först: där syns nyttan snabbast.",
}


def example_of(facilitating: Facilitating, decks: tuple[Deck, ...], language: Language) -> Workshop:
    """A workshop in full swing, on the first deck that has a vote."""
    voting = (deck for deck in decks if any(s.kind is SlideKind.VOTE for s in deck.shown))
    deck = next(voting, None)
    workshop = facilitating.from_deck(deck, language) if deck else facilitating.blank("Suunta")
    workshop = attended(workshop, _PRESENT)
    for statement, (agree, disagree) in zip(workshop.statements, _HANDS, strict=False):
        workshop = voted(workshop, statement.id, Side.AGREE, agree)
        workshop = voted(workshop, statement.id, Side.DISAGREE, disagree)
    for dots in workshop.dots[:1]:
        for choice, count in zip(dots.choices, _DOTS, strict=False):
            workshop = dotted(workshop, dots.id, choice.about, count)
    for number, (text, owner, recommendation) in enumerate(_ACTIONS[language]):
        action = Action(text, owner, recommendation=recommendation)
        workshop = planned(workshop, due(action, _DUE[number], date(2026, 11, 30)))
    return noted(workshop, workshop.notes[0].id, _SAID[language])
