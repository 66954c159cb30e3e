"""Dates as the language of the window writes them."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.shown_date import shown_date


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.EN, "10 June 2025"),
        (Language.FI, "10. kesäkuuta 2025"),
        (Language.SV, "10 juni 2025"),
    ],
)
def test_a_date_follows_the_language_of_the_window(
    interface: InterfaceLanguage, language: Language, expected: str
) -> None:
    interface.set(language)

    assert shown_date("2025-06-10").replace("\N{NO-BREAK SPACE}", " ") == expected


def test_what_is_no_date_stays_as_it_is() -> None:
    assert shown_date("2025") == "2025"
    assert shown_date("soon") == "soon"
