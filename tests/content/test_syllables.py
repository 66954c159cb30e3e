"""A word that is no compound is parted as the language's editors part it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.content.syllables import syllable_breaks
from suunta.domain.language import Language

FI, SV, EN = Language.FI, Language.SV, Language.EN
LETTERS = st.text(st.sampled_from("abdeghiklmnoprstuvyåäöé"), min_size=1, max_size=20)


def parted(word: str, language: Language, *, is_first: bool = True) -> str:
    breaks = sorted(syllable_breaks(word, language, is_first=is_first))
    return "-".join(word[a:b] for a, b in zip([0, *breaks], [*breaks, None], strict=True))


@pytest.mark.parametrize(
    "expected",
    [
        "ka-la",
        "kui-ten-kin",
        "kurs-si",
        "ken-gät",
        "myrs-kyi-hin",
        "am-mat-ti-lai-nen",
        "vai-kut-ta-vuus",
        "luot-ta-muk-ses-taan",
        "or-ga-ni-saa-tio",
        "teks-til",
        "sään-nök-set",
    ],
)
def test_a_finnish_syllable_begins_with_the_consonant_before_a_vowel(expected: str) -> None:
    assert parted(expected.replace("-", ""), FI) == expected


@pytest.mark.parametrize(
    "expected",
    [
        "presenta-tionen",
        "diskus-sionerna",
        "skyldig-heterna",
        "samman-fatt-ning",
        "inter-na-tionell",
        "själv-ständig-het",
        "medicine-ring",
        "effektivi-tet",
        "till-handahållare",
        "tillämp-ning",
        "veten-skapen",
        "ansvar",
    ],
)
def test_a_swedish_word_is_parted_by_its_beginning_and_its_ending(expected: str) -> None:
    assert parted(expected.replace("-", ""), SV) == expected


def test_a_swedish_part_keeps_its_beginning_behind_another() -> None:
    assert parted("uppgifter", SV) == "upp-gifter"
    assert parted("uppgifter", SV, is_first=False) == "uppgifter"


def test_no_rule_parts_an_english_word() -> None:
    assert parted("pseudonymisation", EN) == "pseudonymisation"


@given(LETTERS)
def test_no_finnish_line_begins_with_a_vowel_or_holds_none(word: str) -> None:
    for at in syllable_breaks(word, FI):
        assert word[at] not in "aeiouyåäö"
        assert set(word[at:]) & set("aeiouyåäö")
