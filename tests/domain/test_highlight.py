"""A highlight opens and marks its passage."""

from __future__ import annotations

from suunta.domain.address import Address
from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.domain.quotation import Quotation


def test_its_address_says_the_first_words() -> None:
    passage = Quotation("one two three four five six seven eight nine ten")
    highlight = Highlight("vision/aims", Language.FI, "why", passage)

    assert highlight.address == Address(
        "vision/aims", "why", Language.FI, "one two three four five six seven eight"
    )
