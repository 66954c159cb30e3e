"""What is put on the clipboard."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from suunta.domain.language import Language
from suunta.services.passage import plain_passage
from suunta.services.quoting import Quotation
from suunta.ui.reader.cite_mime import MARKDOWN, quotation_mime, text_mime, words_mime

BLOCKS = plain_passage("Käyttö on 91\N{NO-BREAK SPACE}%").blocks
ADDRESS = "suunta:recommendation/1?lang=fi#why"


def test_a_quotation_is_there_in_three_forms(qapp: QApplication) -> None:
    data = quotation_mime(Quotation(Language.FI, BLOCKS, "Sivu.", ("Lähteet: x",), ADDRESS))

    markdown = bytes(data.data(MARKDOWN).data()).decode()
    for form in (data.text(), data.html(), markdown):
        assert "Käyttö on 91\N{NO-BREAK SPACE}%" in form
        assert ADDRESS in form
        assert "Lähteet: x" in form


def test_words_alone_have_no_source(qapp: QApplication) -> None:
    data = words_mime(BLOCKS, Language.FI)

    assert data.text() == "Käyttö on 91\N{NO-BREAK SPACE}%"
    assert data.hasHtml()
    assert data.hasFormat(MARKDOWN)
    assert ADDRESS not in data.html()


def test_text_has_a_look_only_if_it_is_given_one(qapp: QApplication) -> None:
    assert text_mime("x").formats() == ["text/plain"]
    assert text_mime("x", "<i>x</i>").html() == "<i>x</i>"
