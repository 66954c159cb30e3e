"""Words found in the text of a page, whatever parts or dresses them."""

from __future__ import annotations

import pytest

from suunta.ui.reader.text_search import SearchableText

SHY = "\N{SOFT HYPHEN}"
NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The need is easy to see.", "NEED", ["need"]),
        (f"terveys{SHY}palve{SHY}lujen", "palvelujen", [f"palve{SHY}lujen"]),
        (f"terveys{SHY}palve{SHY}lujen", "terveys", ["terveys"]),
        ("terveyspalvelujen", f"palve{SHY}lujen", ["palvelujen"]),
        (f"91{NBSP}% of all", "91 %", [f"91{NBSP}%"]),
        ("91 % of all", f"91{NBSP}%", ["91 %"]),
        ("the sector’s own", "sector's", ["sector’s"]),
        ("”tilannekuva”", '"tilannekuva"', ["”tilannekuva”"]),
        ("March–April", "march-april", ["March–April"]),
        ("tekoälyn käyttö", "tekoalyn", ["tekoälyn"]),
        ("Ensimmäisen aika", "ai", ["ai"]),
        ("Ensimmäisen", "ai", ["äi"]),
        ("tekoalyn", "tekoälyn", ["tekoalyn"]),
        ("two words", "  two   words ", ["two words"]),
        ("one two\nthree", "two three", []),
        ("a b a b", "a b", ["a b", "a b"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("İstanbul i", "i", ["i"]),
        ("anything", "   ", []),
        ("anything", SHY, []),
        ("", "word", []),
    ],
)
def test_words_are_found(text: str, words: str, found: list[str]) -> None:
    marks = SearchableText(text).find(words)

    assert [text[mark.start : mark.end] for mark in marks] == found


def test_accents_are_forgiven_only_where_nothing_is_found_as_it_was_typed() -> None:
    text = SearchableText("sisäinen ainoa")

    assert [mark.start for mark in text.find("ai")] == [9]
    assert [mark.start for mark in text.find("sisai")] == [0]
