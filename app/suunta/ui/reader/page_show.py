"""Put a document on the page in the way that is wanted: its form, its languages, what leads on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from suunta.domain.chart import Chart
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.reading import Reading
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_charts import with_charts
from suunta.ui.reader.page_text import double_text, page_text
from suunta.ui.reader.page_view import WHOLE, PageView
from suunta.ui.reader.read_next import next_pages, read_next_html
from suunta.ui.reader.short_form import has_short_form, short_form


class PageShow(QObject):
    """Knows what is shown right now."""

    changed = Signal(object)
    """Another text is shown: a `ReadingPage` with that part of the document which is shown."""

    def __init__(
        self,
        *,
        browser: PageBrowser,
        reading: Reading,
        labels: Labels,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._reading = reading
        self._labels = labels
        self.page: ReadingPage | None = None
        """The whole document in the language that is read, whatever is shown of it."""
        self.view = WHOLE

    def possible(self, page: ReadingPage, view: PageView) -> PageView:
        """As much of a view as the document has."""
        beside = view.beside
        has_beside = beside in page.document.pages and beside is not page.page.language
        return PageView(
            is_short=view.is_short and has_short_form(page),
            beside=beside if has_beside else None,
        )

    def is_shown(self, page: ReadingPage, view: PageView) -> bool:
        return self.page is not None and page.page is self.page.page and view == self.view

    def show(self, page: ReadingPage, view: PageView) -> None:
        """Show a document from its top."""
        self.page, self.view = page, view
        shown = self._formed(page)
        heading = self._labels.text("read-next", page.page.language)
        onward = read_next_html(next_pages(page, self._reading), heading)
        if view.beside is None:
            html, charts = page_text(_drawn(shown), self._chips(page), onward), _charts(shown)
        else:
            html, charts = self._double(shown, view.beside, onward)
        anchors = [row.anchor for row in shown.outline]
        is_double = view.beside is not None
        self._browser.setAccessibleName(page.page.title)
        self._browser.set_languages(page.page.language, view.beside)
        self._browser.show_html(html, anchors, charts=charts, is_double=is_double)
        self.changed.emit(shown)

    def _double(
        self, shown: ReadingPage, beside: Language, onward: str
    ) -> tuple[str, tuple[Chart, ...]]:
        other = self._formed(self._reading.page(shown.document.id, beside))
        chips = self._chips(shown), self._chips(other)
        html = double_text((_drawn(shown), _drawn(other)), chips, onward)
        return html, (*_charts(shown), *_charts(other))

    def _formed(self, page: ReadingPage) -> ReadingPage:
        return short_form(page, self._labels) if self.view.is_short else page

    def _chips(self, page: ReadingPage) -> Sequence[str]:
        language = page.page.language
        chips = [self._labels.text(f"type.{page.document.type}", language)]
        chips.append(self._labels.text("reading-time", language, minutes=page.minutes))
        if len(page.document.pages) > 1 and self.view.beside is None:
            chips.append(" · ".join(code.upper() for code in page.document.pages))
        return chips


def _drawn(page: ReadingPage) -> ReadingPage:
    """With a place for each chart."""
    return replace(page, html=with_charts(page.html, page.charts))


def _charts(page: ReadingPage) -> tuple[Chart, ...]:
    return tuple(page.charts.values())
