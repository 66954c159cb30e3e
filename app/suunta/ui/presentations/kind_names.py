"""What the kinds of slides and the steps of a change are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from suunta.domain.deck_changes import What
from suunta.domain.slide_kind import SlideKind
from suunta.ui.translation import QT_TRANSLATE_NOOP

_KINDS = {
    SlideKind.TITLE: QT_TRANSLATE_NOOP("SlideKind", "Title slide"),
    SlideKind.AGENDA: QT_TRANSLATE_NOOP("SlideKind", "Agenda"),
    SlideKind.STATEMENT: QT_TRANSLATE_NOOP("SlideKind", "Statement"),
    SlideKind.FIGURE: QT_TRANSLATE_NOOP("SlideKind", "Figure"),
    SlideKind.CHART: QT_TRANSLATE_NOOP("SlideKind", "Chart"),
    SlideKind.LIST: QT_TRANSLATE_NOOP("SlideKind", "List"),
    SlideKind.EXPERIMENT: QT_TRANSLATE_NOOP("SlideKind", "Experiment"),
    SlideKind.QUOTATION: QT_TRANSLATE_NOOP("SlideKind", "Quotation"),
    SlideKind.GUESS: QT_TRANSLATE_NOOP("SlideKind", "Guess the figure"),
    SlideKind.DISCUSSION: QT_TRANSLATE_NOOP("SlideKind", "Discussion"),
    SlideKind.VOTE: QT_TRANSLATE_NOOP("SlideKind", "Vote"),
    SlideKind.END: QT_TRANSLATE_NOOP("SlideKind", "Closing slide"),
}
_STEPS = {
    What.ADD: QT_TRANSLATE_NOOP("DeckStep", "adding a slide"),
    What.REMOVE: QT_TRANSLATE_NOOP("DeckStep", "deleting a slide"),
    What.MOVE: QT_TRANSLATE_NOOP("DeckStep", "moving a slide"),
    What.DUPLICATE: QT_TRANSLATE_NOOP("DeckStep", "duplicating a slide"),
    What.HIDE: QT_TRANSLATE_NOOP("DeckStep", "hiding a slide"),
    What.SHOW: QT_TRANSLATE_NOOP("DeckStep", "showing a hidden slide"),
    What.MINUTES: QT_TRANSLATE_NOOP("DeckStep", "changing the minutes"),
    What.OPTIONS: QT_TRANSLATE_NOOP("DeckStep", "changing a setting of a slide"),
    What.WORDS: QT_TRANSLATE_NOOP("DeckStep", "typing"),
    What.TITLE: QT_TRANSLATE_NOOP("DeckStep", "renaming the presentation"),
    What.LENGTH: QT_TRANSLATE_NOOP("DeckStep", "changing the length"),
    What.ELSEWHERE: QT_TRANSLATE_NOOP("DeckStep", "a change in another window"),
}


def kind_name(kind: SlideKind) -> str:
    return QCoreApplication.translate("SlideKind", _KINDS[kind])


def step_name(what: What) -> str:
    """As it stands in “Undo: …”."""
    return QCoreApplication.translate("DeckStep", _STEPS[what])
