"""From a deck to slides: filled in any language, honest about what is missing, never an error."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from suunta.domain.address import Address
from suunta.domain.deck import Deck
from suunta.domain.errors import UnknownIdentifier
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.domain.shown_slide import Loss
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.services.preparing import Prepared
from suunta.services.presenting import Presenting
from suunta.services.workspace import Workspace

ID = "deck/vision-in-20-minutes"


@pytest.fixture(scope="module")
def presenting(prepared: Prepared, knowledge: KnowledgeBase, labels: Labels) -> Presenting:
    return Presenting(knowledge, labels, prepared.decks)


def test_the_ready_decks_are_read_when_the_first_is_asked_for(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    asked: list[int] = []

    def read() -> tuple[Deck, ...]:
        asked.append(1)
        return (Deck({Language.EN: "One"}, id="deck/one"),)

    presenting = Presenting(knowledge, labels, read)
    assert asked == []

    assert presenting.deck("deck/one").title == {Language.EN: "One"}
    assert [deck.id for deck in presenting.ready] == ["deck/one"]
    assert asked == [1]


def test_the_workspace_presents_the_bundled_decks(workspace: Workspace) -> None:
    assert workspace.presenting.deck(ID).is_ready
    assert workspace.presenting is workspace.presenting


def test_an_unknown_deck_is_told_with_the_nearest(presenting: Presenting) -> None:
    with pytest.raises(UnknownIdentifier, match="There is no deck") as caught:
        presenting.deck("deck/vision-in-30-minutes")

    assert caught.value.nearest[0] == ID


def test_hidden_slides_are_left_out_unless_asked_for(presenting: Presenting) -> None:
    deck = presenting.deck(ID)
    first = replace(deck.slides[0], is_hidden=True)
    hidden = replace(deck, slides=(first, *deck.slides[1:]))

    shown = presenting.resolve(hidden, Language.EN)

    assert [slide.id for slide in shown] == [slide.id for slide in deck.slides[1:]]
    assert len(presenting.resolve(hidden, Language.EN, with_hidden=True)) == len(deck.slides)


def test_a_search_hit_is_projected_large_with_its_source(presenting: Presenting) -> None:
    hit = Address("recommendation/1", "why", Language.EN, "Leading means choosing")

    slide = presenting.projected(hit, Language.EN)

    assert slide.text.startswith("Leading means choosing.")
    assert "\n" not in slide.text
    assert "inferred" not in slide.text
    assert slide.provenance is Provenance.INFERRED
    assert slide.provenance_label == "inferred"
    assert slide.reasons == ("Our reading of why adoption needs a lead; the deck gives no reason",)
    assert any(note.name == "Source" for note in slide.footnotes)
    assert Address.parse(slide.address) == hit
    assert slide.part == "Recommendation\u00a01"


@pytest.mark.parametrize(
    ("identifier", "part"),
    [
        ("recommendation/4", "Suositus\u00a04"),
        ("recommendation/99", ""),
        ("vision/aims", ""),
        ("figure/daily-use", ""),
    ],
)
def test_a_recommendation_is_projected_with_its_number(
    presenting: Presenting, identifier: str, part: str
) -> None:
    assert presenting.projected(Address(identifier), Language.FI).part == part


def test_the_same_hit_stands_at_the_same_place_in_another_language(presenting: Presenting) -> None:
    hit = Address("recommendation/1", "why", Language.EN, "Leading means choosing")

    slide = presenting.projected(hit, Language.FI)

    assert slide.text.startswith("Johtaminen on valitsemista.")
    assert slide.gone == ()


@pytest.mark.parametrize(
    ("reference", "loss"),
    [
        ("vision/gone", Loss.DOCUMENT),
        ("recommendation/1#gone", Loss.SECTION),
        ("recommendation/1?lang=en&text=gone%20words#why", Loss.PASSAGE),
        ("figure/gone", Loss.FIGURE),
        ("fact/gone", Loss.FIGURE),
    ],
)
@pytest.mark.parametrize("language", Language)
def test_what_is_gone_is_said_on_the_slide(
    presenting: Presenting, reference: str, loss: Loss, language: Language
) -> None:
    slide = presenting.projected(Address.parse(reference), language)

    assert [gone.what for gone in slide.gone] == [loss]
    assert slide.gone[0].sentence
    assert slide.is_empty == (loss in (Loss.DOCUMENT, Loss.FIGURE))


def test_own_words_stand_in_place_of_the_pages_in_their_language_alone(
    presenting: Presenting,
) -> None:
    own = {Language.SV: SlideWords(title="Egen rubrik", text="Egen text.")}
    slide = Slide("one", SlideKind.STATEMENT, ("recommendation/2",), words=own)

    swedish, finnish = (presenting.slide(slide, each) for each in (Language.SV, Language.FI))

    assert (swedish.title, swedish.text) == ("Egen rubrik", "Egen text.")
    assert finnish.title == "Näyttö vaikutuksista ja kustannuksista ratkaisee jatkon"


def test_an_own_slide_stays_in_the_language_it_was_typed_in(presenting: Presenting) -> None:
    own = {Language.FI: SlideWords(text="Oma ajatus")}

    shown = presenting.slide(Slide("one", SlideKind.STATEMENT, words=own), Language.SV)

    assert (shown.text, shown.language) == ("Oma ajatus", Language.FI)


REFERENCES = st.one_of(
    st.text(max_size=30),
    st.builds(
        "{}{}{}".format,
        st.sampled_from(
            ["recommendation/1", "figure/daily-use", "fact/call-funding", "experiment/hus-obesity",
             "polis/results", "term/ai-act", "vision/overview", "ecosystem/gone", "use-case/a"]
        ),
        st.sampled_from(["", "?lang=fi", "?text=AI", "?lang=sv&text=och", "?text=%"]),
        st.sampled_from(["", "#why", "#short", "#figures", "#discuss", "#nothing", "#"]),
    ),
)  # fmt: skip
WORDS = st.builds(
    SlideWords,
    title=st.text(max_size=100),
    text=st.one_of(st.text(max_size=500), st.just("{{figure/daily-use}} and {{figure/gone}}")),
    points=st.lists(st.text(max_size=130), max_size=12).map(tuple),
)
SLIDES = st.builds(
    Slide,
    id=st.text(min_size=1, max_size=5),
    kind=st.sampled_from(SlideKind),
    of=st.lists(REFERENCES, max_size=4).map(tuple),
    words=st.dictionaries(st.sampled_from(Language), WORDS),
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(slides=st.lists(SLIDES, max_size=4), language=st.sampled_from(Language))
def test_no_deck_is_an_error(
    presenting: Presenting, slides: list[Slide], language: Language
) -> None:
    deck = Deck({}, tuple(slides))

    shown = presenting.resolve(deck, language)

    assert [slide.id for slide in shown] == [slide.id for slide in slides]
    for slide in shown:
        names = {note.name for note in slide.compared or slide.footnotes}
        assert not slide.figures or len(names) >= 3
        assert "{{" not in slide.text or "{{figure" not in slide.text
