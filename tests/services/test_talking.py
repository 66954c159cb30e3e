from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import SpeakerNotes
from suunta.domain.slide_kind import SlideKind
from suunta.services.talking import Talking, empty_deck, folded, found, name_of, without_notes
from suunta.services.workspace import Workspace


@pytest.fixture
def talking(workspace: Workspace) -> Talking:
    deck = workspace.presenting.deck("deck/vision-in-20-minutes")
    return Talking(workspace.presenting, workspace.labels, deck)


def test_words_are_found_in_titles_first_and_then_in_texts(talking: Talking) -> None:
    hits = talking.find("ai", Language.EN)
    places = [hit.position for hit in hits if hit.is_in_title]

    assert places == sorted(places)
    assert [hit.is_in_title for hit in hits] == sorted(
        (hit.is_in_title for hit in hits), reverse=True
    )
    assert any(not hit.is_in_title for hit in hits)


def test_case_accents_and_order_do_not_matter(talking: Talking) -> None:
    slides = talking.slides(Language.EN)
    wanted = [hit.position for hit in found("six recommendations", slides)]

    assert wanted
    assert [hit.position for hit in found("RECOMMENDÁTIONS  Six", slides)] == wanted
    assert folded("Ääni\N{SOFT HYPHEN}valta") == "aanivalta"


def test_nothing_is_found_for_nothing(talking: Talking) -> None:
    assert talking.find("  ", Language.EN) == ()
    assert talking.find("xyzzy", Language.EN) == ()


def test_a_slide_of_another_language_is_at_the_same_place(talking: Talking) -> None:
    names = [[slide.id for slide in talking.slides(language)] for language in Language]

    assert names[0] == names[1] == names[2]


def test_a_passage_stays_in_the_language_it_is_in(talking: Talking) -> None:
    page = "suunta:recommendation/1"
    passage = f"{page}?lang=fi&text=xyz#why"

    assert talking.hit(page, Language.SV).language is Language.SV
    assert talking.hit(passage, Language.SV).language is Language.FI


def test_every_slide_has_a_name(talking: Talking) -> None:
    assert all(name_of(slide) for slide in talking.slides(Language.FI))


def test_for_the_audience_there_are_no_notes(talking: Talking) -> None:
    slide = next(slide for slide in talking.slides(Language.EN) if slide.notes)

    assert without_notes(slide).notes == SpeakerNotes()
    assert without_notes(slide).title == slide.title


def test_a_deck_of_nothing() -> None:
    assert empty_deck("x").slides == ()


def test_it_is_told_where_the_words_are(talking: Talking) -> None:
    slide = ShownSlide(
        "a",
        SlideKind.STATEMENT,
        Language.EN,
        title="Evidence",
        text="So far nobody has measured what the experiments save in hours.",
        notes=SpeakerNotes(say="Tell of the pilots."),
    )
    titled = ShownSlide("b", SlideKind.STATEMENT, Language.EN, title="The experiments")

    first, second = found("experim", (slide, titled))
    assert (first.slide, first.excerpt) == (titled, "")
    assert second.excerpt == "… measured what the experiments save in hours."
    (noted,) = found("pilots", (slide, titled))
    assert (noted.is_in_notes, noted.excerpt) == (True, "")
