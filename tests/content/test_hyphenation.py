"""Long words may be parted on the page, where an editor would part them, and nowhere else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta import paths
from suunta.content.hyphenation import Hyphenation
from suunta.domain.errors import UnreadableKnowledge
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.soft_hyphen import SOFT_HYPHEN, without_soft_hyphens
from suunta.search.morphology import written_parts

FI, SV, EN = Language.FI, Language.SV, Language.EN
WORDS = Hyphenation.read(paths.resources_folder(), written_parts)
LISTS = sorted((paths.resources_folder() / "hyphenation").glob("*.txt"))


def parted(word: str, language: Language) -> str:
    breaks = WORDS.breaks(word, language)
    return "-".join(word[a:b] for a, b in zip((0, *breaks), (*breaks, None), strict=True))


def shown(html: str, language: Language) -> str:
    return WORDS.html(html, language).replace(SOFT_HYPHEN, "|")


@pytest.mark.parametrize(
    "expected",
    [
        "hyvin-vointi-alue",
        "Hyvin-vointi-alueella",
        "sosiaali-huollossa",
        "terveyden-huolto",
        "teko-äly-avustaja",
        "teko-äly-työ-kaluja",
        "työ-vuoro-suun-nit-telu",
        "lasten-suojelu-ilmoitus",
        "asian-ajo-toimis-toilta",
        "ammat-ti-lainen",
        "keskus-te-lussa",
        "asiakas-ohjaus",
        "kansain-välinen",
        "tieto-lupa-viran-omainen",
    ],
)
def test_finnish_compounds_are_parted_where_their_parts_meet(expected: str) -> None:
    assert parted(expected.replace("-", ""), FI) == expected


@pytest.mark.parametrize(
    "expected",
    [
        "välfärds-området",
        "person-uppgifter",
        "läkemedels-behandling",
        "social-vårds-lagen",
        "data-skydds-förord-ningen",
        "presenta-tionen",
        "screening-verktyg",
        "överens-kommelse",
        "tillämp-nings-området",
        "tillstånds-myndig-heten",
    ],
)
def test_swedish_compounds_are_parted_where_their_parts_meet(expected: str) -> None:
    assert parted(expected.replace("-", ""), SV) == expected


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("palvelut", FI),
        ("sosiaalityö", FI),
        ("välfärdsområ", SV),
        ("DigiFinlandin", FI),
        ("LINKEDINISSÄ", FI),
        ("Painonhallintatalossa", FI),
        ("Hälsovikthusets", SV),
        ("recommendation", FI),
        ("hyvinvointialue", SV),
        ("hyvinvointialue", EN),
        ("pseudonymisation", EN),
        ("zyxwvutsrqponm", FI),
    ],
)
def test_short_words_names_and_words_nobody_knows_stay_whole(word: str, language: Language) -> None:
    assert parted(word, language) == word


def test_the_words_of_a_page_are_parted_and_nothing_else_of_it() -> None:
    html = (
        '<p><a href="suunta:term/hyvinvointialue" title="hyvinvointialue">hyvinvointialue</a>n'
        " <code>hyvinvointialue</code> MDR-hyvinvointialue<sup>1</sup></p>"
    )

    assert shown(html, FI) == (
        '<p><a href="suunta:term/hyvinvointialue" title="hyvinvointialue">hyvin|vointi|alue</a>n'
        " <code>hyvinvointialue</code> MDR-hyvin|vointi|alue<sup>1</sup></p>"
    )


def test_breaks_that_an_editor_wrote_are_the_only_ones() -> None:
    written = f"<p>hyvinvointi{SOFT_HYPHEN}alueella</p>"

    assert WORDS.html(written, FI) == written


def test_the_longest_line_of_a_list_wins(tmp_path: Path) -> None:
    (tmp_path / "hyphenation").mkdir()
    listed = "# why\nabcdef-gh\nabcdef-ghij-klm # a remark\nnopqrstuvwxy\n"
    (tmp_path / "hyphenation" / "fi.txt").write_text(listed, "utf-8")
    (tmp_path / "hyphenation" / "sv.txt").write_text("", "utf-8")
    words = Hyphenation.read(tmp_path, lambda word, language: (word[:4], word[4:]))

    assert words.breaks("Abcdefghijklmn", FI) == (6, 10)
    assert words.breaks("abcdefghxyzå", FI) == (6,)
    assert words.breaks("nopqrstuvwxyn", FI) == ()
    assert words.breaks("qqqqqqqqqqqq", FI) == (4,)


def test_a_list_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableKnowledge, match=r"fi\.txt"):
        Hyphenation.read(tmp_path, written_parts)


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.name)
def test_the_lists_hold_each_word_once_in_small_letters(file: Path) -> None:
    lines = [line for line in file.read_text("utf-8").splitlines() if line and line[0] != "#"]

    words = [line.replace("-", "") for line in lines]
    assert len(words) == len(set(words))
    assert all(re.fullmatch("[a-zåäö]{2,}(-[a-zåäö]{2,})*", line) for line in lines)


def test_the_pages_are_parted_in_their_html_alone(knowledge: KnowledgeBase) -> None:
    pages = [page for document in knowledge for page in document.pages.values()]
    sections = [(page.language, section) for page in pages for section in page.sections]

    parted_in = {language for language, section in sections if SOFT_HYPHEN in section.html}
    assert parted_in == {FI, SV}
    assert not any(
        SOFT_HYPHEN in text
        for page in pages
        for section in page.sections
        for text in (page.title, page.summary, section.heading, section.text, section.markdown)
    )


@given(st.text(), st.sampled_from(Language))
def test_a_word_is_the_same_without_its_breaks(word: str, language: Language) -> None:
    assert all(3 <= at <= len(word) - 3 for at in WORDS.breaks(word, language))
    html = f"<p>{word.replace('<', '').replace('&', '')}</p>"
    once = WORDS.html(html, language)
    assert without_soft_hyphens(once) == without_soft_hyphens(WORDS.html(once, language))
    assert WORDS.html(once, language) == once
