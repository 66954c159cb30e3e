"""What stands in the place of the results where there are none: the words that come near."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from suunta.search.hit import Suggestion
from suunta.ui.counting import Counting
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.centred_column import lay_out_centred
from suunta.ui.widgets.icon_label import IconLabel
from suunta.ui.widgets.keyboard_lead import KeyboardLead

_ICON = 40
_MOST = 6


class NothingFound(QWidget):
    """Says that nothing was found, offers what exists, and a way on."""

    word_chosen = Signal(str)
    """A word that exists should be searched for in the place of the one that does not."""
    way_on_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = IconLabel(parent=self)
        self._title = QLabel(self)
        self._text = QLabel(self)
        self._words = QWidget(self)
        self._way_on = QPushButton(self)
        self._suggestions: tuple[Suggestion, ...] = ()
        self._chips = [ChipButton("", theme=theme, parent=self._words) for _ in range(_MOST)]
        self._build()
        self._tint()
        theme.changed.connect(self._tint)

    def set_texts(self, title: str, text: str, way_on: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._way_on.setText(way_on)
        self.setAccessibleName(f"{title}. {text}")

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer words, nearest first."""
        self._suggestions = tuple(suggestions[:_MOST])
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(self._suggestions))
        for suggestion, chip in zip(self._suggestions, self._chips, strict=False):
            text = self._counted(suggestion)
            chip.stands_for = suggestion.word
            chip.setText(text)
            chip.setToolTip(self.tr("Search for %1").replace("%1", suggestion.word))
        self._words.setVisible(bool(self._suggestions))

    def focus(self) -> None:
        """Take the keyboard at the nearest word, or at the way on."""
        self._first().setFocus(Qt.FocusReason.TabFocusReason)

    def _first(self) -> QWidget:
        return self._chips[0] if self._suggestions else self._way_on

    def _build(self) -> None:
        self._title.setProperty("role", "heading2")
        self._text.setProperty("role", "muted")
        for label in (self._title, self._text):
            # The query stands in them, and may look like HTML.
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._way_on.setObjectName("wayOn")
        self._way_on.clicked.connect(self.way_on_requested)
        KeyboardLead(self, self._first)
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        for chip in self._chips:
            chip.setObjectName("suggestion")
            chip.chosen.connect(self._on_word_chosen)
            column.addWidget(chip, 0, Qt.AlignmentFlag.AlignHCenter)
        parts = (self._icon, self._title, self._text, self._words, self._way_on)
        lay_out_centred(self, parts, self._theme)
        self.show_suggestions(())

    def _counted(self, suggestion: Suggestion) -> str:
        return f"{suggestion.word} · {Counting().documents(suggestion.documents)}"

    def _on_word_chosen(self, word: str) -> None:
        self.word_chosen.emit(word)

    def _tint(self) -> None:
        icon = self._theme.icon("search", "text_faint")
        self._icon.set_icon(icon, _ICON)
