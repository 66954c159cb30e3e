"""Words as HTML, as other programs take it from the clipboard."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from suunta.domain.language import Language
from suunta.services.passage import Block, BlockKind, Run
from suunta.services.pasted_html import blocks_as_html, pasted_page
from suunta.services.quotation_forms import as_html
from suunta.services.quoting import Quotation

ADDRESS = "suunta:recommendation/1?lang=fi&text=a%20b#why"
BLOCKS = (
    Block(((Run("Miksi"),),), BlockKind.HEADING, level=2),
    Block(
        (
            (
                Run("Sosiaali\N{SOFT HYPHEN}palvelut, 91\N{NO-BREAK SPACE}%: "),
                Run("tärkeää", is_strong=True),
                Run(" ja "),
                Run("tukipalvelut", address="suunta:use-case/support-services"),
            ),
        )
    ),
    Block(((Run("toinen"),),), BlockKind.ITEM, number=2),
    Block(((Run("sen alla"),),), BlockKind.ITEM, level=2),
    Block(((Run("kolmas"),),), BlockKind.ITEM, number=3),
    Block(((Run("luoti"),),), BlockKind.ITEM),
    Block(((Run("91 %"),), (Run("heistä"),)), BlockKind.ROW),
)
QUOTATION = Quotation(Language.FI, BLOCKS, "Sivu. Teoksessa: Suunta", ("Lähteet: x",), ADDRESS)
HTML = as_html(QUOTATION)
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class _Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))


def windows_fragment(html: str) -> str:
    """What Windows takes for the piece that is pasted, as Qt hands it over."""
    begin, end = "<!--StartFragment-->", "<!--EndFragment-->"
    whole = (begin if begin not in html else "") + html + (end if end not in html else "")
    return whole[whole.index(begin) + len(begin) : whole.index(end)]


def test_what_windows_pastes_is_the_piece_without_the_head_of_the_page() -> None:
    fragment = windows_fragment(HTML)

    assert fragment.startswith('<div lang="fi"')
    assert fragment.endswith("</div>")
    assert HTML.startswith("<!DOCTYPE html>")


def test_nothing_depends_on_a_style_sheet() -> None:
    tags = _Tags(HTML).seen

    assert not {"style", "link", "script"} & {tag for tag, _ in tags}
    assert {name for _, attributes in tags for name in attributes} <= {
        "style",
        "lang",
        "href",
        "start",
        "charset",
    }


def test_nothing_has_a_colour() -> None:
    styles = " ".join(attributes.get("style") or "" for _, attributes in _Tags(HTML).seen)

    assert not re.search(r"color|background|#[0-9a-f]{3}|rgb", styles)


def test_what_word_does_not_inherit_says_how_it_is_set() -> None:
    tags = _Tags(HTML).seen

    for tag, attributes in tags:
        if tag in ("div", "td"):
            assert "font-family:Calibri" in (attributes["style"] or "")
            assert "font-size:11pt" in (attributes["style"] or "")


def test_lists_stand_in_the_items_they_belong_to() -> None:
    html = re.sub(r' style="[^"]*"', "", blocks_as_html(BLOCKS[2:6], "fi"))

    assert html == (
        '<ol start="2"><li>toinen<ul><li>sen alla</li></ul></li><li>kolmas</li></ol>'
        "<ul><li>luoti</li></ul>"
    )


def test_an_item_that_stood_deep_can_come_first() -> None:
    blocks = (
        Block(((Run("deep"),),), BlockKind.ITEM, level=2),
        Block(((Run("less"),),), BlockKind.ITEM),
    )

    html = re.sub(r' style="[^"]*"', "", blocks_as_html(blocks, "fi"))

    assert html == "<ul><li>deep</li></ul><ul><li>less</li></ul>"


def test_no_soft_hyphen_is_pasted_and_the_no_break_space_stays() -> None:
    assert "\N{SOFT HYPHEN}" not in HTML
    assert "91\N{NO-BREAK SPACE}%" in HTML


def test_a_page_holds_what_it_is_given() -> None:
    assert "<p>words</p></div><!--EndFragment-->" in pasted_page("<p>words</p>", "sv")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed here")
@pytest.mark.timeout(240)
def test_a_word_processor_keeps_structure_language_and_links(tmp_path: Path) -> None:
    (tmp_path / "pasted.html").write_text(HTML, encoding="utf-8")
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    filters = ["--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML"]
    subprocess.run(
        [*command, *filters, "--outdir", tmp_path, tmp_path / "pasted.html"],
        check=True,
        capture_output=True,
        timeout=200,
    )

    with zipfile.ZipFile(tmp_path / "pasted.docx") as file:
        body = ElementTree.fromstring(file.read("word/document.xml"))
        links = file.read("word/_rels/document.xml.rels").decode()
    paragraphs = {"".join(part.itertext()): part for part in body.iter(f"{WORD}p")}
    runs = {"".join(part.itertext()): part for part in body.iter(f"{WORD}r")}

    heading = paragraphs["Miksi"].find(f".//{WORD}pStyle")
    assert heading is not None
    assert heading.get(f"{WORD}val") == "Heading2"
    assert runs["tärkeää"].find(f".//{WORD}b") is not None
    assert paragraphs["kolmas"].find(f".//{WORD}numPr") is not None
    assert "suunta:use-case/support-services" in links
    assert {each.get(f"{WORD}val") for each in body.iter(f"{WORD}lang")} == {"fi-FI"}
    assert any(words.startswith("Sosiaalipalvelut, 91\N{NO-BREAK SPACE}%") for words in paragraphs)
    assert not list(body.iter(f"{WORD}shd"))
    assert not list(body.iter(f"{WORD}highlight"))
