"""The words stand beside the slide where there is room, else under it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from suunta.ui.presentations.deck_desk import DeckDesk
from suunta.ui.presentations.deck_editor import DeckEditor
from suunta.ui.presentations.presentations_page import PresentationsPage


@pytest.fixture
def editor(page: PresentationsPage, desk: DeckDesk) -> DeckEditor:
    page.go_to("deck/figures-quiz")
    return page.editor


def top_left(widget: QWidget, editor: DeckEditor) -> tuple[int, int]:
    corner = widget.mapTo(editor, widget.rect().topLeft())
    return corner.x(), corner.y()


def test_words_stand_beside_or_under_the_slide(page: PresentationsPage, editor: DeckEditor) -> None:
    for width, is_beside in ((1300, True), (800, False), (1300, True)):
        page.resize(width, 700)
        QTest.qWait(30)
        form, slide = top_left(editor.form, editor), top_left(editor.preview, editor)

        assert (form[0] > slide[0] + editor.preview.width() - 1) is is_beside
        assert (form[1] > slide[1]) is not is_beside
        # The notes are beneath the slide where the words are beside it, else among them.
        notes = editor.form.fields["say"]
        assert notes.isVisible()
        assert editor.form.isAncestorOf(notes) is not is_beside


def test_without_a_slide_there_are_no_words(editor: DeckEditor, desk: DeckDesk) -> None:
    deck = desk.create(desk.making.deck_of(()))
    for slide in deck.slides:
        editor.edit(deck.id, slide.id)
        editor.act("delete")

    editor.edit(deck.id)

    assert not editor.form.isVisible()
    assert not editor.form.fields["say"].isVisible()
