"""Each kind of slide takes from the knowledge what it shows."""

from __future__ import annotations

import pytest

from suunta.domain.deck import Deck
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Citation, Provenance
from suunta.domain.shown_slide import Loss, ShownSlide
from suunta.domain.slide import Ballot, Slide, SlideOptions, SlideWords, SpeakerNotes
from suunta.domain.slide_kind import SlideKind
from suunta.services.presenting import Presenting

EXPERIMENTS = ("experiment/hus-obesity", "experiment/western-uusimaa-documentation")


@pytest.fixture(scope="module")
def presenting(knowledge: KnowledgeBase, labels: Labels) -> Presenting:
    return Presenting(knowledge, labels, tuple)


def shown(presenting: Presenting, slide: Slide, language: Language = Language.EN) -> ShownSlide:
    return presenting.slide(slide, language)


def words(language: Language = Language.EN, **parts: object) -> dict[Language, SlideWords]:
    return {language: SlideWords(**parts)}  # type: ignore[arg-type]


@pytest.mark.parametrize("language", Language)
def test_a_figure_shows_number_base_date_and_source(
    presenting: Presenting, knowledge: KnowledgeBase, language: Language
) -> None:
    fact = knowledge.facts["figure/daily-use"]

    slide = shown(presenting, Slide("a", SlideKind.FIGURE, (fact.id,)), language)

    assert slide.chart is not None
    assert slide.title == fact.sentence(language)
    assert [bar.fact for bar in slide.figures] == [fact.id]
    texts = [note.text for note in slide.footnotes]
    assert fact.base[language] in texts
    assert fact.date[language] in texts
    assert any("AI Ecosystem" in text for text in texts)
    assert slide.caveat
    assert slide.warnings == ()


def test_a_number_in_words_brings_its_base_and_source_along(presenting: Presenting) -> None:
    own = words(text="About {{figure/participants}} people - in all")
    slide = shown(presenting, Slide("a", SlideKind.STATEMENT, words=own))

    assert slide.text.replace("\N{NO-BREAK SPACE}", " ") == "About 250 people – in all"
    assert [bar.fact for bar in slide.figures] == ["figure/participants"]
    assert {note.name for note in slide.footnotes} == {"Base", "Date", "Source"}


def test_a_number_in_notes_is_filled_but_is_no_figure_of_the_slide(presenting: Presenting) -> None:
    notes = SpeakerNotes(say="{{figure/participants}} took part, {{figure/gone}} did not")
    slide = shown(presenting, Slide("a", SlideKind.END, words=words(notes=notes)))

    assert slide.notes.say == "250 took part, … did not"
    assert slide.figures == ()
    assert slide.gone == ()


def test_a_number_that_is_gone_is_a_gap_and_told(presenting: Presenting) -> None:
    slide = shown(
        presenting, Slide("a", SlideKind.STATEMENT, words=words(text="{{figure/gone}} of us"))
    )

    assert slide.text == "… of us"
    assert [(gone.what, gone.reference) for gone in slide.gone] == [(Loss.FIGURE, "figure/gone")]


def test_a_number_in_a_passage_brings_its_base_along(presenting: Presenting) -> None:
    own = words(text="What do we keep?")
    slide = shown(
        presenting, Slide("a", SlideKind.DISCUSSION, ("recommendation/3#discuss",), words=own)
    )

    assert slide.text == "What do we keep?"
    assert "figure/work-will-change" in [bar.fact for bar in slide.figures]
    assert "Base" in [note.name for note in slide.footnotes]


def test_an_experiment_tells_who_and_how_well_founded_that_is(presenting: Presenting) -> None:
    slide = shown(presenting, Slide("a", SlideKind.EXPERIMENT, EXPERIMENTS[:1]))

    rows = {row.label: row for row in slide.rows}
    assert list(rows) == ["Where", "Sector", "Class", "Status"]
    assert rows["Where"].value == "HUS Group"
    assert rows["Sector"].provenance is Provenance.INFERRED
    assert rows["Sector"].sector == "healthcare"
    assert slide.text


def test_a_list_of_documents_names_them_with_region_and_sector(presenting: Presenting) -> None:
    slide = shown(presenting, Slide("a", SlideKind.LIST, (*EXPERIMENTS, "experiment/gone")))

    assert [point.address for point in slide.points] == [
        f"suunta:{each}?lang=en" for each in EXPERIMENTS
    ]
    assert [(p.detail, p.sector, p.is_sector_inferred) for p in slide.points] == [
        ("HUS", "healthcare", True),
        ("Western Uusimaa", "both", False),
    ]
    assert [gone.reference for gone in slide.gone] == ["experiment/gone"]


def test_own_points_stand_for_the_titles_of_a_list(presenting: Presenting) -> None:
    slide = shown(presenting, Slide("a", SlideKind.LIST, EXPERIMENTS, words=words(points=("One",))))

    assert [point.text for point in slide.points] == [
        "One",
        "AI-assisted documentation with Gosta Aide",
    ]


def test_who_runs_it_is_not_told_twice_in_a_line(presenting: Presenting) -> None:
    points = ("HUS: digital care", "Documentation, wherever it is")
    slide = shown(presenting, Slide("a", SlideKind.LIST, EXPERIMENTS, words=words(points=points)))

    assert [point.detail for point in slide.points] == ["", "Western Uusimaa"]


def test_a_list_of_a_section_has_its_items_without_marks(presenting: Presenting) -> None:
    slide = shown(presenting, Slide("a", SlideKind.LIST, ("recommendation/1#what-to-do",)))

    assert len(slide.points) == 6
    assert slide.points[0].text.startswith("See what is already in use.")


def test_a_vote_has_the_national_figure_beside_our_wording(presenting: Presenting) -> None:
    points = ("I use AI every day.", "We share what we learn.")
    slide = shown(
        presenting, Slide("vote", SlideKind.VOTE, ("figure/daily-use",), words=words(points=points))
    )

    ours, added = slide.points
    assert (ours.text, ours.id) == (points[0], "figure/daily-use")
    assert ours.figure is not None
    assert ours.figure.written == "68%"
    assert (added.text, added.id, added.figure) == (points[1], "vote/1", None)
    assert "self-selected" in slide.caveat
    assert slide.footnotes == ()
    assert [note.name for note in slide.compared] == ["Base", "Date", "Source"]


def test_a_figure_in_the_words_of_a_vote_has_its_source_at_once(presenting: Presenting) -> None:
    points = ("Of all, {{figure/daily-use}} use AI. So do I.",)
    slide = shown(
        presenting,
        Slide(
            "vote",
            SlideKind.VOTE,
            ("figure/daily-use", "figure/inadequate-evidence"),
            words=words(points=points),
        ),
    )

    assert len(slide.footnotes) == 3
    assert len(slide.compared) >= 3
    assert all("evidence" not in note.text for note in slide.footnotes)


def test_dots_are_spread_over_recommendations(presenting: Presenting) -> None:
    of = tuple(f"recommendation/{number}" for number in range(1, 7))
    options = SlideOptions(ballot=Ballot.DOTS)
    slide = shown(presenting, Slide("a", SlideKind.VOTE, of, options=options), Language.SV)

    assert [point.id for point in slide.points] == list(of)
    assert slide.options.ballot is Ballot.DOTS
    assert slide.caveat == ""


@pytest.mark.parametrize("language", Language)
def test_a_guess_hides_the_number_among_others(presenting: Presenting, language: Language) -> None:
    options = SlideOptions(decoys=(90, 45))
    slide = shown(
        presenting, Slide("a", SlideKind.GUESS, ("figure/daily-use",), options=options), language
    )

    assert "68" not in f"{slide.title}{slide.text}"
    assert [(point.text[:2], point.is_right) for point in slide.points] == [
        ("45", False),
        ("68", True),
        ("90", False),
    ]
    assert slide.steps == 2
    assert slide.chart is not None
    assert slide.chart.bars[0].written.startswith("68")


def test_an_agenda_lists_the_parts_that_follow_with_their_minutes(presenting: Presenting) -> None:
    def part(name: str) -> dict[Language, SlideWords]:
        return words(part=name)

    deck = Deck(
        {Language.EN: "Deck"},
        (
            Slide("title", SlideKind.TITLE, words=part("Before")),
            Slide("agenda", SlideKind.AGENDA),
            Slide("one", SlideKind.STATEMENT, minutes=2, words=part("First")),
            Slide("two", SlideKind.STATEMENT, minutes=3),
            Slide("three", SlideKind.STATEMENT, minutes=9, is_hidden=True),
            Slide("four", SlideKind.DISCUSSION, minutes=4, words=part("Second")),
        ),
    )

    title, agenda, *_ = presenting.resolve(deck, Language.EN)

    assert title.title == "Deck"
    assert [(p.text, p.minutes) for p in agenda.points] == [("First", 5), ("Second", 4)]


def test_a_quotation_stands_with_its_source(presenting: Presenting) -> None:
    cited = (Citation("deck", "AI vision work"), Citation("gone"))
    slide = shown(
        presenting,
        Slide("a", SlideKind.QUOTATION, words=words(text="A sentence."), sources=cited),
    )

    (note,) = slide.footnotes
    assert note.text.endswith("(SOTE): AI vision work")
    assert [gone.what for gone in slide.gone] == [Loss.SOURCE]


def test_our_own_conclusion_is_labelled_in_the_slides_language(presenting: Presenting) -> None:
    own = words(Language.FI, text="Oma neuvo")
    slide = Slide("a", SlideKind.STATEMENT, words=own, provenance=Provenance.INFERRED)

    assert shown(presenting, slide, Language.SV).provenance_label == "päätelty"


def test_too_many_words_are_told(presenting: Presenting) -> None:
    slide = shown(presenting, Slide("a", SlideKind.STATEMENT, words=words(text="x" * 600)))

    assert [(found.part.value, found.count) for found in slide.warnings] == [("text", 600)]


def test_what_the_own_words_replace_brings_no_source_along(presenting: Presenting) -> None:
    own = words(text="Our own sentence.")
    slide = shown(presenting, Slide("a", SlideKind.STATEMENT, ("recommendation/1#why",), words=own))

    assert slide.footnotes == ()
    assert slide.provenance is None
    assert slide.address == "suunta:recommendation/1?lang=en#why"
