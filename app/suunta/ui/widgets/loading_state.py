"""What stands there while something takes its time: what is being done, and that it goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget
from typing_extensions import override

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.centred_column import lay_out_centred
from suunta.ui.widgets.icon_label import IconLabel

_LOGO = 48
_BAR_WIDTH = 220


class LoadingState(QWidget):
    """Centred in the room it is given."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._logo = IconLabel(parent=self)
        self._title = QLabel(self)
        self._text = QLabel(self)
        self._bar = QProgressBar(self)
        self._build()

    def set_texts(self, title: str, text: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title} {text}".strip())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange:
            self._show_logo()
        elif event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._title.setProperty("role", "heading2")
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, 4)
        self._retranslate()
        self._show_logo()
        lay_out_centred(self, (self._logo, self._title, self._text, self._bar), self._theme)

    def _retranslate(self) -> None:
        self._bar.setAccessibleName(self.tr("In progress"))

    def _show_logo(self) -> None:
        logo = self._theme.logo()
        self._logo.set_icon(logo, _LOGO)
