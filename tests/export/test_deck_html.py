"""A deck as one web page, read by html.parser and, where it is there, by Chromium."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.export.chromium import PROGRAM, Browser, browser
from tests.export.decks import COUNT, EVERY_KIND, NOTES, content_of

from suunta.domain.language import Language
from suunta.export.deck_html import deck_html
from suunta.services.workspace import Workspace

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Page(HTMLParser):
    """What a page consists of; complains where something is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & set(self.open):
            self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def text(workspace: Workspace) -> str:
    return deck_html(content_of(workspace, language=Language.FI))


@pytest.fixture(scope="module")
def page(text: str) -> Page:
    return Page(text)


def test_it_is_one_file_in_the_language_of_the_deck(page: Page, text: str) -> None:
    assert page.all("html") == [{"lang": "fi"}]
    assert not page.all("link")
    assert not page.all("img")
    assert all("src" not in script for script in page.all("script"))
    assert not re.search(r"(?:https?:)?//[a-z]|@import|url\(", re.sub(r"//.*", "", text))
    assert len(text.encode()) < 100_000


def test_nothing_from_elsewhere_is_allowed(page: Page) -> None:
    rules = next(m["content"] for m in page.all("meta") if "http-equiv" in m)

    assert rules is not None
    assert rules.startswith("default-src 'none'")


def test_every_slide_is_a_section_with_a_heading_of_its_own(page: Page) -> None:
    sections, headings = page.all("section"), page.all("h2")

    assert len(sections) == len(headings) == COUNT
    assert [each["aria-labelledby"] for each in sections] == [each["id"] for each in headings]
    names = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(names) == len(set(names))


def test_the_landmarks_are_there_once(page: Page) -> None:
    for tag in ("header", "main", "footer", "h1"):
        assert len(page.all(tag)) == 1, tag
    assert all(each.get("aria-label") for each in page.all("nav"))
    assert [a for _, a in page.tags if a.get("aria-live") == "polite"]


def test_a_chart_is_a_table_with_the_values(text: str) -> None:
    table = re.search(r"<table>.*?</table>", text, re.DOTALL)

    assert table is not None
    rows = re.findall(
        r'<th scope="row">(.*?)</th><td class="value">(.*?)</td>', table[0].replace("\u00a0", " ")
    )
    assert rows[1] == ("Käyttää tekoälyä päivittäin", "68 %")
    assert "width:68%" in table[0]


def test_what_people_typed_is_text_and_never_markup(page: Page, text: str) -> None:
    assert "Tools & <rules>" in page.words
    assert "<rules>" not in text
    assert "<this>" not in text


def test_what_is_gone_is_said(text: str) -> None:
    assert re.search(r'<p class="gone">.*recommendation/99', text)


def test_a_quotation_is_seen_once(text: str) -> None:
    said = re.search(r'<section class="slide quotation".*?</section>', text, re.DOTALL)

    assert said is not None
    assert 'class="unseen">We need common rules.</h2>' in said[0]
    assert '<blockquote><p class="marked">We need common rules.</p>' in said[0]


def test_notes_are_folded_away_or_left_out(workspace: Workspace, text: str) -> None:
    assert text.count('<details class="notes">') == COUNT
    silent = deck_html(content_of(workspace, has_notes=False))

    assert NOTES.say not in silent
    assert "Never say" not in silent


def test_what_to_do_before_people_come_stands_once_with_the_notes(workspace: Workspace) -> None:
    deck = replace(EVERY_KIND, before={Language.EN: ("Bring <pens>.",)})

    with_notes = deck_html(content_of(workspace, deck))
    silent = deck_html(content_of(workspace, deck, has_notes=False))

    told = "<dt>Before people come</dt>\n<dd>Bring &lt;pens&gt;.</dd>\n<dt>Do</dt>"
    assert with_notes.count(told) == 1
    assert "pens" not in silent


def test_an_answer_is_not_given_away(text: str) -> None:
    guess = re.search(r'<section class="slide guess".*?</section>', text, re.DOTALL)

    assert guess is not None
    open_part = guess[0].partition("<details")[0]
    assert "Kohdejoukko" not in open_part
    assert 'class="number"' not in open_part
    assert re.search(r'<p class="caveat">[^<]*91\W%', guess[0])
    assert not re.search(r"91\W%", open_part)


def test_what_is_known_of_the_nation_is_folded_away_until_the_room_has_voted(text: str) -> None:
    vote = re.search(r'<section class="slide vote".*?</section>', text, re.DOTALL)

    assert vote is not None
    open_part, _, folded = vote[0].partition("<details")
    assert "We use AI daily." in open_part
    assert "Polis" not in open_part
    assert "Kohdejoukko" not in open_part
    assert not re.search(r"68\W%", open_part)
    assert "Äänestyksen jälkeen: Polis 2025" in folded
    assert re.search(r"68\W%", folded)
    assert "osallistujat tulivat itse mukaan" in folded
    assert "<b>Kohdejoukko:</b>" in folded


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if PROGRAM is None:
        pytest.skip("Chromium is not installed")
    with browser(tmp_path_factory.mktemp("profile")) as running:
        yield running


@pytest.fixture
def shown(chromium: Browser, text: str, tmp_path: Path) -> Browser:
    path = tmp_path / "deck.html"
    path.write_text(text, encoding="utf-8")
    chromium.resize(1366, 768)
    chromium.open(path)
    return chromium


def place(browser: Browser) -> str:
    return str(browser.value("document.getElementById('place').textContent"))


def visible(browser: Browser) -> list[str]:
    found = "[...document.querySelectorAll('.slide')].filter(s => s.offsetHeight).map(s => s.id)"
    return list(browser.value(found))


def test_keys_lead_through_the_slides(shown: Browser) -> None:
    assert place(shown) == f"Dia 1/{COUNT}"
    for key, number in (
        ("ArrowRight", 2),
        ("PageDown", 3),
        ("ArrowLeft", 2),
        ("End", COUNT),
        ("ArrowRight", COUNT),
        ("PageUp", COUNT - 1),
        ("Home", 1),
        ("ArrowLeft", 1),
    ):
        shown.press(key)
        assert place(shown) == f"Dia {number}/{COUNT}", key
        assert len(visible(shown)) == 1
    assert shown.complaints == []


def test_a_change_is_said_and_kept_in_the_address(shown: Browser) -> None:
    for _ in range(5):
        shown.press("PageDown")

    told = shown.value("document.getElementById('told').textContent")
    assert told == f"Dia 6/{COUNT}: Two figures"
    assert shown.value("location.hash") == "#s6-both"


def test_the_overview_opens_by_key_and_leads_to_a_slide(shown: Browser) -> None:
    shown.press("PageDown")
    shown.press("Escape")

    assert visible(shown) == []
    assert shown.value("document.activeElement.getAttribute('aria-current')") == "true"
    shown.press("Tab")
    shown.press("Enter")
    assert place(shown) == f"Dia 3/{COUNT}"
    assert shown.value("document.activeElement.tagName") == "H2"


def test_a_screen_reader_meets_one_slide_with_its_table(shown: Browser) -> None:
    for _ in range(5):
        shown.press("PageDown")

    roles = shown.accessible()
    assert ("table", "Kaksi Polis-keskustelua") in roles
    assert ("rowheader", "Käyttää tekoälyä päivittäin") in roles
    headings = [name for role, name in roles if role == "heading"]
    assert headings == ["Työkalut & <säännöt>", "Two figures"]


def test_without_a_script_everything_is_there(chromium: Browser, text: str, tmp_path: Path) -> None:
    path = tmp_path / "deck.html"
    path.write_text(text, encoding="utf-8")
    chromium.open(path, has_script=False)

    assert len(visible(chromium)) == COUNT
    assert chromium.complaints == []


def test_light_and_dark_follow_the_system_and_the_button(shown: Browser) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    shown.emulate(prefers_color_scheme="light")
    light = shown.value(ground)
    shown.emulate(prefers_color_scheme="dark")
    dark = shown.value(ground)
    shown.value("document.getElementById('look').click()")

    assert light != dark
    assert shown.value(ground) == light


@pytest.mark.parametrize("width", [320, 1366, 1920])
def test_nothing_is_wider_than_the_window(shown: Browser, width: int) -> None:
    shown.resize(width, 720)
    for _ in range(COUNT):
        assert shown.value("document.documentElement.scrollWidth <= innerWidth"), place(shown)
        shown.press("PageDown")
