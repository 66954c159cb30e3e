"""The search page before anything is searched for: what can be typed, with examples to try."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.search.chip_button import RING, ChipButton
from suunta.ui.theme.theme import Theme
from suunta.ui.translation import QT_TRANSLATE_NOOP
from suunta.ui.widgets.grown_width import keep_grown
from suunta.ui.widgets.keyboard_lead import KeyboardLead

_CONTEXT = "SearchStart"
_WIDEST = 560

EXAMPLES = (
    (
        QT_TRANSLATE_NOOP("Examples", "documentation"),
        QT_TRANSLATE_NOOP("SearchStart", "any words; the beginnings are enough"),
    ),
    (
        QT_TRANSLATE_NOOP("Examples", '"shift planning"'),
        QT_TRANSLATE_NOOP("SearchStart", "these words, side by side"),
    ),
    (QT_TRANSLATE_NOOP("Examples", "91%"), QT_TRANSLATE_NOOP("SearchStart", "a figure")),
    (
        QT_TRANSLATE_NOOP("Examples", "type:experiment"),
        QT_TRANSLATE_NOOP("SearchStart", "only experiments"),
    ),
    (
        QT_TRANSLATE_NOOP("Examples", "county:pirkanmaa"),
        QT_TRANSLATE_NOOP("SearchStart", "only what runs in one county"),
    ),
    (
        QT_TRANSLATE_NOOP("Examples", "imaging -pet"),
        QT_TRANSLATE_NOOP("SearchStart", "the first word without the second"),
    ),
)
"""What is typed, in words of the reader's language, and what that asks for."""


class SearchStart(QWidget):
    """Centred in the room it is given."""

    search_requested = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = QLabel(self)
        self._text = QLabel(self)
        self._chips = [ChipButton(text, theme=theme, parent=self) for text, _ in EXAMPLES]
        self._meanings = [QLabel(self) for _ in EXAMPLES]
        self._column = QVBoxLayout()
        self._build()
        self._retranslate()

    def focus(self) -> None:
        """Take the keyboard at the first example."""
        self._first().setFocus(Qt.FocusReason.TabFocusReason)

    def _first(self) -> QWidget:
        return self._chips[0]

    def add_beneath(self, widget: QWidget) -> None:
        """Put something under the examples."""
        self._column.addWidget(widget)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        KeyboardLead(self, self._first)
        self._title.setProperty("role", "heading1")
        self._text.setProperty("role", "muted")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setContentsMargins(RING, 0, 0, 0)
        examples = QGridLayout()
        examples.setHorizontalSpacing(14)
        examples.setVerticalSpacing(8)
        examples.setColumnStretch(1, 1)
        for number, (chip, meaning) in enumerate(zip(self._chips, self._meanings, strict=True)):
            chip.chosen.connect(self._on_example_chosen)
            meaning.setProperty("role", "muted")
            meaning.setWordWrap(True)
            examples.addWidget(chip, number, 0, Qt.AlignmentFlag.AlignLeft)
            examples.addWidget(meaning, number, 1)
        inner = QWidget(self)
        keep_grown(inner, _WIDEST, self._theme)
        column = self._column
        inner.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(14)
        column.addLayout(examples)
        content = QWidget(self)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        page = QGridLayout(content)
        page.setContentsMargins(32, 24, 32, 24)
        page.setColumnStretch(0, 1)
        page.setColumnStretch(1, 100)
        page.setColumnStretch(2, 1)
        page.setRowStretch(0, 2)
        page.setRowStretch(2, 3)
        page.addWidget(inner, 1, 1)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Search everything"))
        self._text.setText(
            self.tr(
                "Type in the field above, in any form of the word. Results follow each letter, "
                "a slip of the finger is forgiven, and nothing leaves this computer."
            )
        )
        for (query, meaning), chip, label in zip(
            EXAMPLES, self._chips, self._meanings, strict=True
        ):
            text = QCoreApplication.translate("Examples", query)
            chip.stands_for = text
            chip.setText(text)
            chip.setToolTip(text)
            label.setText(QCoreApplication.translate(_CONTEXT, meaning))
            chip.setAccessibleName(f"{text}: {label.text()}")

    def _on_example_chosen(self, query: str) -> None:
        self.search_requested.emit(query)
