"""A deck with a slide of every kind, one that has lost its page, and one that holds too much."""

from __future__ import annotations

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.slide import Slide, SlideOptions, SlideWords, SpeakerNotes
from suunta.domain.slide_kind import SlideKind
from suunta.export.deck_content import DeckContent
from suunta.services.workspace import Workspace

NOTES = SpeakerNotes(
    do="Start the timer.",
    say="Here it is.",
    ask="Who has done <this>?",
    mind="Never say “all staff”.",
    next="Now the figures.",
)
LONG = "Sosiaali- ja terveydenhuollon tietojärjestelmäkokonaisuus, jota kehitetään yhdessä. " * 14
DAILY, GOOD = "figure/daily-use", "figure/positive-experiences"


def slide(identifier: str, kind: SlideKind, *of: str, **words: object) -> Slide:
    options = words.pop("options", SlideOptions())
    assert isinstance(options, SlideOptions)
    made = SlideWords(notes=NOTES, **words)  # type: ignore[arg-type]
    return Slide(identifier, kind, of, words=dict.fromkeys(Language, made), options=options)


EVERY_KIND = Deck(
    {Language.EN: "Tools & <rules>", Language.FI: "Työkalut & <säännöt>"},
    (
        slide("opening", SlideKind.TITLE, title="Tools & <rules>", text="For a room"),
        slide("agenda", SlideKind.AGENDA, part="First part"),
        slide("why", SlideKind.STATEMENT, "recommendation/1"),
        slide("alone", SlideKind.STATEMENT, text="Nobody should have to build alone."),
        slide("daily", SlideKind.FIGURE, DAILY),
        slide("both", SlideKind.CHART, GOOD, DAILY, title="Two figures", part="Second part"),
        slide("six", SlideKind.LIST, *(f"recommendation/{number}" for number in range(1, 7))),
        slide(
            "marked",
            SlideKind.LIST,
            "experiment/hus-obesity",
            "experiment/central-finland-interpretation",
        ),
        slide("one", SlideKind.EXPERIMENT, "experiment/hus-obesity"),
        slide("said", SlideKind.QUOTATION, text="We need common rules."),
        slide("guess", SlideKind.GUESS, DAILY, options=SlideOptions(decoys=(34, 51))),
        slide("talk", SlideKind.DISCUSSION, text="What now?", options=SlideOptions(timer=150)),
        slide("vote", SlideKind.VOTE, DAILY, points=("We use AI daily.", "We know the rules.")),
        slide("gone", SlideKind.STATEMENT, "recommendation/99"),
        slide("long", SlideKind.STATEMENT, title="Too much", text=LONG),
        Slide("hidden", SlideKind.STATEMENT, is_hidden=True),
        slide("end", SlideKind.END),
    ),
    minutes=20,
)
COUNT = len(EVERY_KIND.shown)


def content_of(
    workspace: Workspace,
    deck: Deck = EVERY_KIND,
    language: Language = Language.EN,
    *,
    has_notes: bool = True,
) -> DeckContent:
    return DeckContent(
        title=deck.title.get(language, "Deck"),
        language=language,
        slides=workspace.presenting.resolve(deck, language),
        labels=workspace.labels,
        subject="Unofficial digest, edition 2026.1",
        date="2026-11-24",
        has_notes=has_notes,
        before=deck.preparation(language),
    )
