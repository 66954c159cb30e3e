"""Marks and spaces are those of the language; what is right, and what is no prose, stays."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from suunta.content.typography import right_html, right_text
from suunta.domain.language import Language

FI, SV, EN = Language.FI, Language.SV, Language.EN

LANGUAGES = st.sampled_from(Language)
PROSE = st.text(st.sampled_from("ab12 0\n\"'’‘“”.,-–…%§€/(){}[]@:A\N{NO-BREAK SPACE}"), max_size=40)


def shown(text: str, language: Language) -> str:
    """With no-break spaces that can be seen."""
    return right_text(text, language).replace("\N{NO-BREAK SPACE}", "~")


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        (FI, 'Hän sanoi: "Kyllä."', "Hän sanoi: ”Kyllä.”"),
        (FI, "“väärin” ja 'sisällä'", "”väärin” ja ’sisällä’"),
        (SV, '"ja", sade hon', "”ja”, sade hon"),
        (EN, "the county's 'tool'", "the county’s ‘tool’"),
        (EN, '"A "nested" word"', "‘A “nested” word’"),
        (EN, "'He said \"yes\".'", "‘He said “yes”.’"),
        (EN, "\"He said 'yes'.\"", "‘He said “yes”.’"),
        (EN, "(\"ten\") and '10 tools'", "(‘ten’) and ‘10 tools’"),
        (EN, "experts' ratings of the '90s", "experts’ ratings of the ’90s"),
        (EN, "‘right’ “already”", "‘right’ “already”"),
    ],
)
def test_quotation_marks_are_those_of_the_language(
    language: Language, typed: str, expected: str
) -> None:
    assert shown(typed, language) == expected


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        (FI, "91 % vastaajista", "91~% vastaajista"),
        (SV, "91 % av dem", "91~% av dem"),
        (EN, "91 % of them, 9% of us", "91% of them, 9% of us"),
        (FI, "2,3 miljoonaa euroa", "2,3~miljoonaa~euroa"),
        (SV, "2,3 miljoner euro", "2,3~miljoner~euro"),
        (EN, "€2.3 million", "€2.3~million"),
        (FI, "1 000 000 ja 10 000", "1~000~000 ja 10~000"),
        (FI, "vuonna 2025 150 ihmistä", "vuonna 2025 150 ihmistä"),
        (FI, "27 § 10 momentti", "27~§ 10~momentti"),
        (EN, "§ 27", "§~27"),
        (FI, "s. 12, nro 3, kap. 2, esim. tämä", "s.~12, nro~3, kap.~2, esim.~tämä"),
        (SV, "s. 12, nr 3, kap. 2, artikel 27", "s.~12, nr~3, kap.~2, artikel~27"),
        (EN, "p. 12, no. 3, Article 27, Annex III", "p.~12, no.~3, Article~27, Annex~III"),
        (EN, "e.g. this", "e.g.~this"),
        (FI, "J. K. Virtanen", "J.~K.~Virtanen"),
        (FI, "klo 8.30, 10. kesäkuuta 2025", "klo~8.30, 10.~kesäkuuta~2025"),
        (SV, "den 10 juni 2025", "den~10~juni~2025"),
        (EN, "10 June 2025", "10~June~2025"),
        (FI, "10.6.2025", "10.6.2025"),
        (FI, "työ – ja", "työ~– ja"),
        (SV, "ord\n– ord", "ord~– ord"),
    ],
)
def test_what_belongs_together_is_not_parted(language: Language, typed: str, expected: str) -> None:
    assert shown(typed, language) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("10-15 and 2024-2025", "10–15 and 2024–2025"),
        ("8.30-9.30, 16.9.-25.10.2024.", "8.30–9.30, 16.9.–25.10.2024."),
        ("IEC 62304-1, 2024-05, 2024-05-01", "IEC 62304-1, 2024-05, 2024-05-01"),
        ("9-1, 1-2-3, a1-2", "9-1, 1-2-3, a1-2"),
        ("one - two -- three", "one~– two~– three"),
        ("wait... and ....", "wait… and ...."),
        ("PET-kuvaus, sosiaali- ja", "PET-kuvaus, sosiaali- ja"),
    ],
)
def test_hyphens_and_points_become_dashes_and_ellipses(typed: str, expected: str) -> None:
    assert shown(typed, FI) == expected


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a-1-2/'b'...",
        "suunta:recommendation/1#what-to-do",
        "figure/votes / figure/participants - figure/daily-use",
        "first.last@example.org",
    ],
)
@pytest.mark.parametrize("language", Language)
def test_addresses_stay(language: Language, address: str) -> None:
    assert right_text(f"{address} (a)", language) == f"{address} (a)"


def test_html_is_set_through_its_tags_and_keeps_its_code() -> None:
    html = (
        '<p>"<em>A</em>" <a class="figure" href="#x" title="91 %">91</a> % &amp; it&#x27;s'
        ' <code>"b" ... 5 %</code>.<sup><a title="c - d">1</a></sup> %</p>'
    )

    assert right_html(html, FI) == (
        '<p>”<em>A</em>” <a class="figure" href="#x" title="91 %">91</a>\N{NO-BREAK SPACE}% &amp;'
        ' it’s <code>"b" ... 5 %</code>.<sup><a title="c - d">1</a></sup> %</p>'
    )


@given(PROSE, LANGUAGES)
@example('"\'a"', EN)
@example("1 - -- 2 %", EN)
def test_to_set_twice_is_to_set_once(text: str, language: Language) -> None:
    once = right_text(text, language)

    assert right_text(once, language) == once


@given(st.text(), LANGUAGES)
def test_no_letter_and_no_number_is_lost(text: str, language: Language) -> None:
    assert re.findall(r"\w", right_text(text, language)) == re.findall(r"\w", text)


@given(PROSE, PROSE, LANGUAGES)
def test_html_reads_like_the_text(one: str, other: str, language: Language) -> None:
    html = right_html(f"<p>{one}<em>{other}</em></p>", language)

    assert unescape(re.sub("<[^>]*>", "", html)) == right_text(one + other, language)
