"""The switches above the outline: language, two languages side by side, whole page or gist."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.language import Language
from suunta.ui.commands.hints import with_key_of
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.widgets.segmented import Segmented

_WHOLE, _SHORT = "whole", "short"
_BUTTON = 30
_ICON = 18
_INSET = 8
"""The words of the panel begin so far from its edge."""


class ViewControls(QWidget):
    """Asks for another view of the page; shows the one that was chosen wherever it was chosen."""

    language_requested = Signal(str)
    beside_requested = Signal()
    form_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages = Segmented(parent=self)
        self._beside = QToolButton(self)
        self._forms = Segmented(layout=FlowLayout(), parent=self)
        self._build()
        self._retranslate()
        self._tint()
        theme.changed.connect(self._tint)

    def show_languages(self, languages: Sequence[Language], current: Language) -> None:
        """Offer the languages of a page; a single one is no choice."""
        codes = [(language.value, language.value.upper()) for language in languages]
        self._languages.set_options(codes, current.value)
        self._languages.setVisible(len(codes) > 1)
        self._beside.setVisible(len(codes) > 1)
        self._show()

    def show_view(self, *, has_short_form: bool, is_short: bool, is_double: bool) -> None:
        """Show which view is chosen."""
        self._forms.setVisible(has_short_form)
        self._forms.set_current(_SHORT if is_short else _WHOLE)
        self._beside.setChecked(is_double)
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._languages.setObjectName("languages")
        self._forms.setObjectName("forms")
        self._beside.setObjectName("sideBySide")
        self._beside.setProperty("role", "quiet")
        self._beside.setCheckable(True)
        self._beside.setFixedSize(_BUTTON, _BUTTON)
        self._beside.setIconSize(QSize(_ICON, _ICON))
        self._beside.clicked.connect(self._on_beside_clicked)
        self._languages.chosen.connect(self.language_requested)
        self._forms.chosen.connect(self.form_requested)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._languages)
        row.addWidget(self._beside)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._forms)

    def _retranslate(self) -> None:
        self._languages.setAccessibleName(self.tr("Language of this page"))
        self._forms.setAccessibleName(self.tr("How much of this page"))
        name = self.tr("Two languages side by side")
        self._beside.setAccessibleName(name)
        self._beside.setToolTip(with_key_of(name, "page.beside"))
        options = [(_WHOLE, self.tr("Whole page")), (_SHORT, self.tr("In short"))]
        self._forms.set_options(options, self._forms.current() or _WHOLE)

    def _show(self) -> None:
        """Take no room where there is nothing to choose."""
        parts = (self._languages, self._forms)
        self.setVisible(any(not part.isHidden() for part in parts))

    def _tint(self) -> None:
        self._beside.setIcon(self._theme.icon("columns"))

    def _on_beside_clicked(self) -> None:
        # The button shows what is, not what was asked for.
        self._beside.setChecked(not self._beside.isChecked())
        self.beside_requested.emit()
