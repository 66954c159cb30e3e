"""The reader: one document in the middle, and beside it what belongs with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from suunta.domain.address import SCHEME, Address
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.reading import Reading
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_footer import footer_html
from suunta.ui.reader.page_header import header_html
from suunta.ui.reader.passage import find_passage
from suunta.ui.reader.side_panel import SidePanel
from suunta.ui.theme.theme import Theme

_PANEL_SHARE = 0.32
_PANEL_LEAST, _PANEL_MOST = 240, 316
_PANEL_FROM = 620
"""In less width than this, the page stands alone until one asks for the panel."""
_BUTTON_GAP = 18
_LEAST = (300, 200)


class ReaderPage(QWidget):
    """Opens addresses; links that lead on are asked for, not followed."""

    open_requested = Signal(str)
    search_requested = Signal(str)
    page_shown = Signal(str)
    """The identifier of the document that is shown from now on."""

    def __init__(
        self,
        *,
        theme: Theme,
        reading: Reading,
        labels: Labels,
        language: Language = Language.EN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._labels = labels
        self._language = language
        self._page: ReadingPage | None = None
        self._browser = PageBrowser(theme=theme, parent=self)
        self._panel = SidePanel(theme=theme, labels=labels, parent=self)
        self._beside = QPushButton(self)
        self._build()
        self._retranslate()

    def open(self, address: Address) -> None:
        """Show the document of an address at its anchor; raises `UnknownIdentifier`."""
        page = self._reading.page(address.id, address.language or self._language)
        if self._page is None or page.page is not self._page.page:
            self._show(page)
        if address.text and self._mark(address.text):
            return
        self._browser.set_marks([])
        if not (address.anchor and self._browser.go_to(address.anchor)):
            self.set_scroll_position(0)

    def address(self) -> Address | None:
        """Where the reader is: the document, its language if there is a choice, the section."""
        if self._page is None:
            return None
        return self._address_in(self._page.page.language)

    def scroll_position(self) -> int:
        return self._browser.verticalScrollBar().value()

    def set_scroll_position(self, position: int) -> None:
        self._browser.verticalScrollBar().setValue(position)

    def set_language(self, language: Language) -> None:
        """The language to open documents in, where they have it."""
        self._language = language

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that the keyboard goes to in turn."""
        parts = (self._browser, self._beside, self._panel)
        return tuple(part for part in parts if part.isVisible())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setMinimumSize(*_LEAST)
        self.setFocusProxy(self._browser)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._browser, 1)
        row.addWidget(self._panel)
        self._beside.setCheckable(True)
        self._beside.setObjectName("besideButton")
        self._beside.toggled.connect(self._arrange)
        self._browser.link_activated.connect(self._on_link_activated)
        self._browser.section_reached.connect(self._panel.show_section_read)
        self._panel.section_requested.connect(self._on_section_requested)
        self._panel.open_requested.connect(self.open_requested)
        self._panel.language_requested.connect(self._on_language_requested)

    def _arrange(self) -> None:
        """Show the panel where there is room for it; elsewhere a button brings it."""
        width = self.width()
        has_room = width >= _PANEL_FROM
        self._panel.setVisible(has_room or self._beside.isChecked())
        wanted = round(width * _PANEL_SHARE)
        self._panel.setFixedWidth(max(_PANEL_LEAST, min(_PANEL_MOST, wanted)))
        self._beside.setVisible(not has_room)
        self._place_button()

    def _place_button(self) -> None:
        beside_panel = self._panel.width() if self._beside.isChecked() else 0
        size = self._beside.sizeHint()
        right = self.width() - beside_panel - _BUTTON_GAP
        self._beside.setGeometry(QRect(QPoint(right - size.width(), _BUTTON_GAP // 2), size))

    def _retranslate(self) -> None:
        self._beside.setText(self.tr("On this page"))
        self._beside.setToolTip(self.tr("Sections, facts and what this is connected to"))
        if self._page is None:
            self._browser.setAccessibleName(self.tr("Page"))

    def _show(self, page: ReadingPage) -> None:
        self._page = page
        self._panel.show_page(page)
        header, footer = header_html(page, self._chips(page)), footer_html(page)
        anchors = [row.anchor for row in page.outline]
        self._browser.show_html(f"{header}\n{page.html}\n{footer}", anchors)
        self._browser.setAccessibleName(page.page.title)
        self.page_shown.emit(page.document.id)

    def _chips(self, page: ReadingPage) -> list[str]:
        chips = [self._labels.text(f"type.{page.document.type}", page.page.language)]
        chips.append(self.tr("{minutes} min read").replace("{minutes}", str(page.minutes)))
        if len(page.document.pages) > 1:
            chips.append(" · ".join(code.upper() for code in page.document.pages))
        return chips

    def _mark(self, words: str) -> bool:
        """Mark the passage that begins with `words`, and bring it into sight."""
        passage = find_passage(self._browser.toPlainText(), words)
        if passage is None:
            return False
        self._browser.set_marks([passage])
        self._browser.show_place(passage[0])
        return True

    def _address_in(self, language: Language) -> Address:
        assert self._page is not None
        has_choice = len(self._page.document.pages) > 1
        section = self._browser.section()
        is_first = bool(self._page.outline) and section == self._page.outline[0].anchor
        return Address(
            id=self._page.document.id,
            anchor="" if is_first else section,
            language=language if has_choice else None,
        )

    def _on_link_activated(self, link: str) -> None:
        if link.startswith("#") and self._page is not None:
            self.open_requested.emit(str(Address(self._page.document.id, anchor=link[1:])))
        elif link.startswith(SCHEME):
            self.open_requested.emit(link)

    def _on_section_requested(self, anchor: str) -> None:
        self._browser.go_to(anchor)

    def _on_language_requested(self, code: str) -> None:
        self.open_requested.emit(str(self._address_in(Language(code))))
