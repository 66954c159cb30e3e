"""What is shown before the knowledge is open."""

from __future__ import annotations

from suunta.domain.front_page import Card, FrontPage, Overview
from suunta.domain.language import Language


def overview(*languages: Language) -> Overview:
    pages = {each: FrontPage(vision=(Card("vision/aims", each.value),)) for each in languages}
    return Overview(edition="1", date="2026-01-01", passages=1, documents={}, pages=pages)


def test_a_language_without_texts_is_shown_in_one_with() -> None:
    both = overview(Language.EN, Language.SV)

    assert both.page(Language.SV).vision[0].title == "sv"
    assert both.page(Language.FI).vision[0].title == "en"


def test_without_any_text_the_page_is_empty() -> None:
    assert overview().page(Language.EN) == FrontPage()


def test_a_tile_says_all_it_shows() -> None:
    card = Card(
        "recommendation/1", "Lead it", "Recommendation 1", "91%", "report it", sector_name="Both"
    )

    assert card.spoken == "Recommendation 1, Lead it, 91% report it, Both"
    assert Card("vision/aims", "Aims").spoken == "Aims"
