"""Long words are known with where they may be parted, and their texts stay as they are."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.domain.shown_slide import Point, Row, ShownSlide
from suunta.domain.slide_kind import SlideKind
from suunta.domain.soft_hyphen import SOFT_HYPHEN
from suunta.services.presenting_breaks import breakable
from suunta.services.workspace import Workspace


def test_a_compound_is_parted_where_its_parts_meet() -> None:
    slide = ShownSlide(
        "a",
        SlideKind.LIST,
        Language.FI,
        title="Kustannusvaikuttavuudesta",
        points=(Point("Työvuorosuunnittelussa, ja työvuorosuunnittelussa"),),
        rows=(Row("Alue", "asiakastietojärjestelmä"),),
    )

    found = dict(breakable(slide))

    assert found["Kustannusvaikuttavuudesta"].startswith(f"Kustannus{SOFT_HYPHEN}vaikut")
    assert found["asiakastietojärjestelmä"].startswith(f"asiakas{SOFT_HYPHEN}tieto{SOFT_HYPHEN}")
    assert len(found) == 4
    assert all(soft.replace(SOFT_HYPHEN, "") == word for word, soft in found.items())


@pytest.mark.parametrize("words", ["lyhyitä sanoja vain", "DIGIFINLANDINSUUNNITELMA", ""])
def test_short_words_and_names_are_not_parted(words: str) -> None:
    assert breakable(ShownSlide("a", SlideKind.STATEMENT, Language.FI, text=words)) == ()


def test_no_text_of_a_ready_deck_holds_a_soft_hyphen(workspace: Workspace) -> None:
    count = 0
    for deck in workspace.presenting.ready:
        for slide in workspace.presenting.resolve(deck, Language.FI):
            texts = (slide.title, slide.text, *(point.text for point in slide.points))
            assert SOFT_HYPHEN not in "".join(texts)
            count += len(slide.breakable)
    assert count > 50
