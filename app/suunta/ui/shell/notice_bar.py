"""A notice above the page: said once, read in peace, and dismissed by whoever has read it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.icon_label import IconLabel

_DETAILS_HEIGHT = 132
_ICON = 18


class NoticeBar(QWidget):
    """Hidden until it has something to say; details, where there are any, unfold beneath."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = "info"
        self._is_passing = False
        self._icon = IconLabel(parent=self)
        self._text = QLabel(self)
        self._offered: Callable[[], object] | None = None
        self._offer = QPushButton(self)
        self._more = QPushButton(self)
        self._close = QToolButton(self)
        self._details = QPlainTextEdit(self)
        self._build()
        self._retranslate()
        self._tint()
        theme.changed.connect(self._tint)

    def show_notice(self, text: str) -> None:
        """Say something that is good to know."""
        self._show(text, "", "info")

    def show_passing(self, text: str) -> None:
        """Say something that matters only where one is; it goes when one goes on."""
        self._show(text, "", "info")
        self._is_passing = True

    def show_offer(self, text: str, action: str, do: Callable[[], object]) -> None:
        """Say what was done, with a button that takes it back; it goes when one goes on."""
        self._show(text, "", "info")
        self._is_passing = True
        self._offered = do
        self._offer.setText(action)
        self._offer.show()

    def show_choice(self, text: str, action: str, do: Callable[[], object]) -> None:
        """Say something that stays until one does what the button says, or dismisses it."""
        self.show_offer(text, action, do)
        self._is_passing = False

    def drop_passing(self) -> None:
        """One went on: what mattered only there goes."""
        if self._is_passing:
            self.hide()

    def show_warning(self, text: str, details: str = "") -> None:
        """Say that something is not as it should be, with the particulars on request."""
        self._show(text, details, "warning")

    def text(self) -> str:
        return self._text.text()

    def details(self) -> str:
        return self._details.toPlainText()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, text: str, details: str, icon: str) -> None:
        self._is_passing = False
        self._offer.hide()
        self._icon_name = icon
        self._text.setText(text)
        self._details.setPlainText(details)
        self._details.hide()
        self._more.setVisible(bool(details))
        self.setAccessibleName(text)
        self._retranslate()
        self._tint()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _build(self) -> None:
        self.setObjectName("noticeBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()
        # Addresses from outside stand in it, and may look like HTML.
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more.setProperty("role", "quiet")
        self._more.setObjectName("noticeDetails")
        self._more.clicked.connect(self._on_more_clicked)
        self._offer.setObjectName("noticeOffer")
        self._offer.clicked.connect(self._on_offer_clicked)
        self._close.setProperty("role", "quiet")
        self._close.setObjectName("dismissNotice")
        self._close.clicked.connect(self.hide)
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setFixedHeight(_DETAILS_HEIGHT)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._offer)
        row.addWidget(self._more)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 6, 12, 6)
        layout.addLayout(row)
        layout.addWidget(self._details)

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._details.setAccessibleName(self.tr("Particulars"))
        is_open = not self._details.isHidden()
        self._more.setText(self.tr("Hide particulars") if is_open else self.tr("Show particulars"))

    def _on_offer_clicked(self) -> None:
        self.hide()
        if self._offered is not None:
            self._offered()

    def _on_more_clicked(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self._retranslate()

    def _tint(self) -> None:
        role = "warning" if self._icon_name == "warning" else "brand_text"
        icon = self._theme.icon(self._icon_name, role)
        self._icon.set_icon(icon, _ICON)
        self._close.setIcon(self._theme.icon("close"))
