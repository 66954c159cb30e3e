"""Words are broken into lines of about one length, where their language allows it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from suunta.export.slide_lines import broken


def lines(text: str, width: float, narrowest: float = 0.5) -> tuple[str, ...]:
    """Broken where every letter is as wide as another."""
    return broken(text, width, len, narrowest).lines


def test_lines_are_about_equally_long() -> None:
    assert lines("one two three four five six", 24) == ("one two three", "four five six")


def test_a_line_uses_its_width_where_it_may_not_be_narrow() -> None:
    assert lines("one two three four five six", 24, 1.0) == ("one two three four five", "six")


def test_a_no_break_space_holds() -> None:
    for width in range(6, 25):
        assert any("10\u00a0000" in line for line in lines("about 10\u00a0000 votes in all", width))


def test_a_hyphen_may_end_a_line_and_never_begins_one() -> None:
    assert lines("sosiaali- ja terveysala", 10) == ("sosiaali-", "ja", "terveysala")
    assert lines("Polis-keskustelu", 12) == ("Polis-", "keskustelu")
    assert lines("tool Gosta Aide -sovellus", 16) == ("tool Gosta", "Aide\u00a0-sovellus")


def test_a_range_of_numbers_is_not_parted() -> None:
    assert lines("years 2024–2025", 12) == ("years", "2024–2025")


def test_a_paragraph_ends_its_line() -> None:
    assert lines("one\ntwo three", 40) == ("one", "two three")
    assert lines("\n\n", 40) == ()


def test_a_soft_hyphen_is_used_only_where_the_word_is_too_wide() -> None:
    word = "hyvinvointi\u00adalueiden\u00adjohto"

    assert lines(word, 40) == ("hyvinvointialueidenjohto",)
    parted = broken(word, 14, len)
    assert parted.lines == ("hyvinvointi-", "alueidenjohto")
    assert parted.is_parted
    assert not parted.is_torn


def test_a_long_word_without_one_is_parted_between_syllables() -> None:
    torn = broken("epäjärjestelmällisyys", 10, len)

    assert torn.is_torn
    assert "".join(line.removesuffix("-") for line in torn.lines) == "epäjärjestelmällisyys"
    assert all(line[0].isalpha() and len(line) <= 10 for line in torn.lines)
    assert torn.lines[0] == "epäjär-"


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cf"))),
    st.integers(2, 40),
)
def test_no_letter_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    found = lines(text, width)

    def letters(words: str) -> str:
        return "".join(letter for letter in words if not letter.isspace() and letter != "-")

    assert letters("".join(found)) == letters(text)
    assert all(len(line) <= width for line in found)
    assert all(line and not line.startswith(" ") and not line.endswith(" ") for line in found)
