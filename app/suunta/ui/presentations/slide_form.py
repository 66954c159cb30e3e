"""The form of one slide: what it is of, how long it takes, and its words in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.deck_change import written
from suunta.domain.deck_changes import What
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import NOTE_PARTS, Slide, SlideWords
from suunta.ui.presentations.slide_remarks import SlideRemarks
from suunta.ui.presentations.slide_settings import SlideSettings
from suunta.ui.presentations.slide_words import (
    FIELDS,
    fields_of,
    filled_of,
    value_of,
    with_value,
)
from suunta.ui.presentations.words_field import WordsField
from suunta.ui.settings.language_names import OWN_NAMES
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from suunta.services.deck_making import DeckMaking

_ONE_LINE = ("title", "part")


class SlideForm(QScrollArea):
    """Shows a slide as it is; tells what it would be after each key."""

    changed = Signal(object, object, str)
    """The `Slide` as it shall be, `What` was changed, and in which field it was typed."""
    language_chosen = Signal(str)
    """The words shall be typed in another language."""
    open_requested = Signal(str)
    """The page that the slide is of."""

    def __init__(self, *, theme: Theme, making: DeckMaking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._making = making
        self._slide: Slide | None = None
        self._language = Language.EN
        self._content = QWidget(self)
        self.notes = QWidget(self._content)
        """The part with the speaker's notes, which may stand elsewhere."""
        self._remarks = SlideRemarks(self)
        self.languages = Segmented(parent=self._content)
        self._source = QPushButton(self._content)
        self._missing = QLabel(self._content)
        self.settings = SlideSettings(theme=theme, parent=self._content)
        self._words_heading, self._notes_heading = QLabel(self._content), QLabel(self.notes)
        self.fields = {
            name: WordsField(name, is_one_line=name in _ONE_LINE, parent=self._content)
            for name in FIELDS
        }
        self._build()
        self._retranslate()

    def show_slide(
        self, slide: Slide, shown: ShownSlide, deck: Deck, language: Language, over: str = ""
    ) -> None:
        """Show a slide of a deck; `over` says what of it has no room when it is painted."""
        is_other = self._slide is None or self._slide.id != slide.id
        self._slide, self._language = slide, language
        self.languages.set_current(language.value)
        self.settings.show_slide(slide, language)
        self._source.setVisible(bool(shown.address))
        self._source.setText(self.tr("Open the page it is filled from"))
        self._missing.setText("\n".join(each.sentence for each in shown.gone))
        self._missing.setVisible(bool(shown.gone))
        self._show_words(slide, shown, deck, over)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def take_notes(self) -> None:
        """Let the notes stand beneath the words."""
        self._layout.addWidget(self.notes)
        self._layout.addStretch(1)
        self.notes.show()

    def focus_words(self) -> None:
        """Give the keyboard to the first field."""
        self.fields["title"].text.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("sidePanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content.setObjectName("slideForm")
        self._source.setObjectName("openSource")
        self._source.setProperty("role", "link")
        self._source.clicked.connect(self._on_source)
        self._missing.setProperty("tone", "warning")
        self._missing.setWordWrap(True)
        self._missing.setTextFormat(Qt.TextFormat.PlainText)
        for heading in (self._words_heading, self._notes_heading):
            heading.setProperty("role", "heading3")
            heading.setWordWrap(True)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(14, 12, 14, 14)
        layout.setSpacing(10)
        layout.addWidget(self.settings)
        layout.addWidget(self._missing)
        layout.addWidget(self._source, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._words_heading)
        layout.addWidget(self.languages)
        notes = QVBoxLayout(self.notes)
        notes.setContentsMargins(0, 0, 0, 0)
        notes.setSpacing(10)
        notes.addWidget(self._notes_heading)
        for name, field in self.fields.items():
            (notes if name in NOTE_PARTS else layout).addWidget(field)
            field.typed.connect(lambda text, name=name: self._on_typed(name, text))
        self._layout = layout
        self.take_notes()
        self.setWidget(self._content)
        self.languages.chosen.connect(self.language_chosen)
        self.settings.changed.connect(lambda slide, what: self.changed.emit(slide, what, ""))

    def _retranslate(self) -> None:
        labels = {
            "title": self.tr("Title"),
            "text": self.tr("Text"),
            "points": self.tr("Lines, one each"),
            "part": self.tr("Part that begins here"),
            "do": self.tr("Do"),
            "say": self.tr("Say"),
            "ask": self.tr("Ask"),
            "mind": self.tr("Keep in mind"),
            "next": self.tr("Lead on"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self._words_heading.setText(self.tr("Words on the slide"))
        self._notes_heading.setText(self.tr("Notes for you alone"))
        self.languages.set_options(
            [(each.value, OWN_NAMES[each]) for each in OWN_NAMES], self._language.value
        )
        self.languages.setAccessibleName(self.tr("Language of the words"))

    def _show_words(self, slide: Slide, shown: ShownSlide, deck: Deck, over: str) -> None:
        own = slide.words.get(self._language, SlideWords())
        bare = self._making.unwritten(slide, self._language, deck)
        names = fields_of(slide.kind)
        for name, field in self.fields.items():
            field.setVisible(name in names)
            value, filled = value_of(own, name), filled_of(bare, name)
            field.show_words(value if name != "points" else _as_typed(field, value), filled)
            warning = self._remarks.warning(shown, name)
            if name == "text" and over and not warning:
                warning = over
            field.remark(warning or self._remarks.filled(value, filled), is_warning=bool(warning))

    def _on_typed(self, name: str, text: str) -> None:
        if self._slide is None:
            return
        own = self._slide.words.get(self._language, SlideWords())
        slide = written(
            self._slide,
            self._language,
            with_value(own, name, text, keeps_blanks=len(self._slide.of) > 1),
        )
        self.changed.emit(slide, What.WORDS, f"{self._language} {name}")

    def _on_source(self) -> None:
        if self._slide is not None and self._slide.of:
            self.open_requested.emit(f"suunta:{self._slide.of[0]}")


def _as_typed(field: WordsField, value: str) -> str:
    """Empty lines that are being typed stay in the field, though they are no points yet."""
    typed = field.value()
    return typed if field.text.hasFocus() and _lines(typed) == _lines(value) else value


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]
