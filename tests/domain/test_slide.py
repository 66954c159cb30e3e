"""A slide knows which of its words hold in which language."""

from __future__ import annotations

from suunta.domain.language import Language
from suunta.domain.slide import Slide, SlideWords, SpeakerNotes
from suunta.domain.slide_kind import SlideKind

TYPED = SlideWords(title="Oma otsikko", text="Oma teksti", notes=SpeakerNotes(say="Kerro"))


def test_own_words_are_shown_in_the_language_they_were_typed_in() -> None:
    slide = Slide("own", SlideKind.STATEMENT, words={Language.FI: TYPED})

    assert slide.own_words(Language.SV) == TYPED
    assert slide.language_of_words(Language.SV) is Language.FI


def test_what_is_of_a_page_is_filled_anew_in_another_language_but_keeps_its_notes() -> None:
    slide = Slide("page", SlideKind.STATEMENT, ("recommendation/1",), words={Language.FI: TYPED})

    assert slide.own_words(Language.FI) == TYPED
    assert slide.own_words(Language.SV) == SlideWords(notes=TYPED.notes)
    assert slide.language_of_words(Language.SV) is Language.SV


def test_a_slide_without_words_is_empty_in_the_language_asked_for() -> None:
    slide = Slide("bare", SlideKind.END)

    assert slide.own_words(Language.EN) == SlideWords()
    assert slide.language_of_words(Language.EN) is Language.EN


def test_notes_are_there_when_anything_is_written() -> None:
    assert not SpeakerNotes()
    assert SpeakerNotes(mind="This")


def test_parts_of_notes_come_in_the_order_in_which_they_are_needed() -> None:
    notes = SpeakerNotes(next="And now?", say="Words.", do="Wait.")

    assert notes.parts() == {"do": "Wait.", "say": "Words.", "next": "And now?"}
    assert list(notes.parts()) == ["do", "say", "next"]


def test_references_are_addresses() -> None:
    slide = Slide("page", SlideKind.STATEMENT, ("recommendation/1#why",))

    assert [(each.id, each.anchor) for each in slide.addresses] == [("recommendation/1", "why")]
