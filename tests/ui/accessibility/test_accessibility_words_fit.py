"""Every visible word has room, or is cut with a hint that holds all of it.

What is measured is the text size of the window: a screen scaled to 200 % leaves half the room for
words, and so does text at 200 %, with the same layout. The suite walks the hardest combinations;
`make fit` walks them all. A language that is added to the window is walked by itself.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from itertools import combinations, product

import pytest
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.accessibility.seen import label, places, shown
from tests.ui.pseudo_translator import PseudoTranslator

from suunta.domain.language import Language
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.elided_label import ElidedLabel

PSEUDO = "pseudo"
LANGUAGES = tuple(language.value for language in Language)
SIZES = ((1024, 640), (1366, 768), (1920, 1080))
SCALES = (100, 150, 200)
EVERY = tuple(product((*LANGUAGES, PSEUDO), SIZES, SCALES))
"""Words made 40 % longer stand for a language to come."""
HARDEST = (
    ("fi", (1024, 640), 100),
    ("fi", (1024, 640), 200),
    ("sv", (1366, 768), 150),
    (PSEUDO, (1024, 640), 200),
)
_PARTED = re.compile(r"[\s\u200b\u00ad]+|(?<=[-/–])")
"""Where Qt may begin another line."""
SLACK = 1
"""Pixels by which a size hint may be rounded up."""


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("language", "size", "scale"), EVERY if os.environ.get("SUUNTA_FIT") == "all" else HARDEST
)
def test_words_have_room(
    open_window: Callable[..., Session],
    interface: InterfaceLanguage,
    qapp: QApplication,
    qtbot: QtBot,
    theme: Theme,
    language: str,
    size: tuple[int, int],
    scale: int,
) -> None:
    pseudo = PseudoTranslator()
    if language == PSEUDO:
        assert qapp.installTranslator(pseudo)
    else:
        interface.set(Language(language))
    theme.set_text_size(scale)
    faults: set[tuple[str, ...]] = set()
    met = 0
    try:
        for place, front in places(open_window(size=size), qtbot):
            QCoreApplication.sendPostedEvents()
            QTest.qWait(20)
            words = list(words_in(front))
            met += len(words)
            faults |= {(place, *fault) for fault in faults_of(front, words)}
    finally:
        theme.set_text_size(100)
        qapp.removeTranslator(pseudo)

    assert met > 200
    assert not faults, "\n".join(" · ".join(fault) for fault in sorted(faults))


def words_in(front: QWidget) -> Iterator[QLabel | QAbstractButton]:
    for widget in shown(front):
        if isinstance(widget, (QLabel, QAbstractButton)) and widget.text():
            yield widget


def faults_of(
    front: QWidget, words: list[QLabel | QAbstractButton]
) -> Iterator[tuple[str, str, str]]:
    for widget in words:
        if not (has_room(widget) or says_all_in_a_hint(widget)):
            wanted = wanted_size(widget)
            has = widget.size().toTuple()
            yield "no room", label(widget), f"{widget.text()[:40]!r} {has} < {wanted}"
        if is_cut_off(widget):
            yield "cut off", label(widget), widget.text()[:40]
    for one, other in combinations(words, 2):
        if one.parentWidget() is other.parentWidget() and overlap(one, other):
            yield "overlap", label(one), f"{one.text()[:30]} {other.text()[:30]}"


def has_room(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, ElidedLabel):
        return widget.shown() == widget.text()
    width, height = wanted_size(widget)
    return widget.width() + SLACK >= width and widget.height() + SLACK >= height


def wanted_size(widget: QLabel | QAbstractButton) -> tuple[int, int]:
    """The room for all of the words: as wide as the widget is, where they may be wrapped."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        text = QTextDocumentFragment.fromHtml(widget.text()).toPlainText()
        longest = max(map(widget.fontMetrics().horizontalAdvance, _PARTED.split(text)), default=0)
        return longest, widget.heightForWidth(widget.width())
    if isinstance(widget, QAbstractButton) and len(widget.text()) < 3:  # an arrow, a sign
        return widget.fontMetrics().horizontalAdvance(widget.text()) + 4, 0
    hint = widget.sizeHint()
    return hint.width(), hint.height() if isinstance(widget, QLabel) else 0


def says_all_in_a_hint(widget: QLabel | QAbstractButton) -> bool:
    text = widget.text().replace("&", "").strip()
    return bool(text) and text in widget.toolTip().replace("&", "")


def is_cut_off(widget: QWidget) -> bool:
    """Whether an ancestor hides a part for good: one that cannot be scrolled."""
    child, parent = widget, widget.parentWidget()
    rect = QRect(widget.rect())
    while parent is not None and not child.isWindow():
        rect.translate(child.pos())
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            area = parent.parentWidget()
            return isinstance(area, QScrollArea) and rect.right() > parent.width() + SLACK
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(rect):
            return True
        child, parent = parent, parent.parentWidget()
    return False


def overlap(one: QWidget, other: QWidget) -> bool:
    common = one.geometry() & other.geometry()
    return common.width() > 2 and common.height() > 2
