"""Where addresses lead on the page that is shown, and the address of where one is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from suunta.domain.address import SCHEME, Address
from suunta.domain.language import Language
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_show import PageShow
from suunta.ui.reader.page_turning import PageTurning
from suunta.ui.reader.page_words import page_words
from suunta.ui.reader.passage import find_passage_in


class PageLinks(QObject):
    """Follows links within the page; those that lead on are asked for."""

    open_requested = Signal(str)

    def __init__(
        self,
        *,
        browser: PageBrowser,
        shown: PageShow,
        turning: PageTurning,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._shown = shown
        self._turning = turning
        self._language = language

    def set_language(self, language: Language) -> None:
        """The language that pages are opened in, where an address names none."""
        self._language = language

    def follow(self, link: str) -> None:
        """Go where a link leads; what is no address of ours leads nowhere."""
        if link.startswith("#"):
            self.go_to(link[1:])
        elif link.startswith(SCHEME):
            self._lead_to(Address.parse(link))

    def go_to(self, anchor: str) -> bool:
        """Scroll to an anchor; what the short form lacks, the whole page may have."""
        if self._browser.go_to(anchor):
            return True
        if self._shown.view.is_short:
            self._turning.look_at(replace(self._shown.view, is_short=False))
        return self._browser.go_to(anchor)

    def mark(self, address: Address) -> bool:
        """Mark the passage an address means and bring it into sight; `False` if it is nowhere."""
        span = self._browser.sections.span(address.anchor)
        passage = find_passage_in(page_words(self._browser.document()), address.text, span)
        if passage is None:
            return False
        self._browser.set_marks([passage])
        self._browser.show_place(passage[0])
        return True

    def address_in(self, language: Language) -> Address:
        """The section that is read, in a language of the page."""
        page = self._shown.page
        assert page is not None
        has_choice = len(page.document.pages) > 1
        section = self._browser.section()
        is_first = bool(page.outline) and section == page.outline[0].anchor
        return Address(
            id=page.document.id,
            anchor="" if is_first else section,
            language=language if has_choice else None,
        )

    def _lead_to(self, address: Address) -> None:
        """Scroll to a place of this page; ask for another page in the language shown here."""
        page = self._shown.page
        assert page is not None
        shown = page.page.language
        is_here = address.id == page.document.id and address.language in (None, shown)
        if is_here and not address.text:
            if not (address.anchor and self.go_to(address.anchor)):
                self._browser.verticalScrollBar().setValue(0)
            return
        if address.language is None and shown is not self._language:
            address = replace(address, language=shown)
        self.open_requested.emit(str(address))
