"""The strip with the languages of the columns."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.reader.column_bar import ColumnBar
from suunta.ui.theme.theme import Theme

LANGUAGES = (Language.EN, Language.FI, Language.SV)


@pytest.fixture(params=[100, 200])
def bar(qtbot: QtBot, theme: Theme, request: pytest.FixtureRequest) -> Iterator[ColumnBar]:
    before = theme.text_size
    theme.set_text_size(request.param)
    bar = ColumnBar(theme=theme)
    qtbot.addWidget(bar)
    bar.show_languages(LANGUAGES, Language.FI, Language.EN)
    bar.resize(1200, bar.height())
    bar.show()
    qtbot.waitExposed(bar)
    yield bar
    theme.set_text_size(before)


@pytest.mark.parametrize("name", ["oneLanguage", "otherLanguage", "closeColumns"])
def test_everything_stands_in_the_middle_of_its_height(bar: ColumnBar, name: str) -> None:
    part = bar.findChild(QWidget, name)

    assert isinstance(part, QWidget)
    assert part.isVisible()
    above, below = part.y(), bar.height() - part.y() - part.height()
    assert above > 2
    assert abs(above - below) <= 2


def test_what_stands_beside_the_button_leaves_it_its_room(bar: ColumnBar) -> None:
    close = bar.findChild(QToolButton, "closeColumns")

    assert isinstance(close, QToolButton)
    assert close.geometry().right() < bar.width()
    assert bar.width() - bar.closing_room() < close.x()


def test_a_single_language_is_no_choice(qtbot: QtBot, theme: Theme) -> None:
    bar = ColumnBar(theme=theme)
    qtbot.addWidget(bar)
    bar.resize(800, bar.height())
    bar.show()

    bar.show_languages((Language.EN,), Language.EN, None)

    shown = [part.isVisible() for part in bar.findChildren(QWidget, "oneLanguage")]
    assert shown == [False]
