"""Ask before a talk that is on makes room for another: nothing of it goes without a word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from suunta.domain.deck import Deck
from suunta.domain.language import Language, in_language
from suunta.ui.messages import Message
from suunta.ui.settings.question import ask

CONTEXT = "TalkExchange"


def ask_to_exchange(
    window: QWidget,
    running: Deck,
    wanted: Deck,
    language: Language,
    exchange: Callable[[], object],
) -> None:
    """Call `exchange` if the talk of one deck is to end and that of another to begin."""
    given, other = (
        in_language(deck.title, language) if deck.title else "" for deck in (running, wanted)
    )
    title = QCoreApplication.translate("TalkExchange", "“%1” is being presented. End it?")
    text = QCoreApplication.translate(
        "TalkExchange", "Then “%1” begins. F5 leads back to the talk that is on."
    )
    yes = QCoreApplication.translate("TalkExchange", "End and present")
    ask(window, Message(title.replace("%1", given), text.replace("%1", other)), yes, exchange)
