"""The rows of the facets: a word that is wider than its row is shortened, never cut."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from suunta.ui.search.facet_delegate import _fitting
from suunta.ui.theme.theme import Theme


@pytest.mark.parametrize("text", ["Rekommendationer", "Sosiaalipalvelut ja terveydenhuolto"])
def test_no_word_is_wider_than_its_row(theme: Theme, text: str) -> None:
    metrics = QFontMetrics(theme.font("strong"))
    width = metrics.horizontalAdvance("Rekommend")

    shown = _fitting(text, metrics, width)

    assert "…" in shown
    assert all(metrics.horizontalAdvance(word) <= width for word in shown.split(" "))


def test_words_that_fit_stay_whole(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font("body"))
    width = metrics.horizontalAdvance("Rekommendationer") + 2

    assert _fitting("Rekommendationer och lag", metrics, width) == "Rekommendationer och lag"
