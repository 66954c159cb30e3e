"""What can be taken from a page: copies, citations, paper, and the report of a mistake."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QDialog, QWidget

from suunta import paths
from suunta.domain.edition import Edition
from suunta.domain.labels import Labels
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.cite_copier import PassageCopier
from suunta.ui.reader.cite_keys import PassageKeys
from suunta.ui.reader.cite_menu import PassageMenu
from suunta.ui.reader.cite_shown import ShownPages
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.theme.theme import Theme


class CiteDesk(QObject):
    """Serves one browser; its dialogs are built when they are asked for."""

    told = Signal(str)
    search_requested = Signal(str)

    def __init__(
        self,
        *,
        browser: PageBrowser,
        theme: Theme,
        labels: Labels,
        edition: Edition,
        pool: QThreadPool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._labels = labels
        self._edition = edition
        self._pool = pool
        self._page: ReadingPage | None = None
        self._part: ReadingPage | None = None
        self._shown = ShownPages()
        self._form = ""
        self.copier = PassageCopier(
            browser=browser,
            shown=lambda: self._shown,
            labels=labels,
            edition=edition,
            parent=self,
        )
        self._keys = PassageKeys(browser=browser, parent=self)
        self.menu = PassageMenu(browser=browser, copier=self.copier, theme=theme, parent=self)
        self.copier.told.connect(self.told)
        self.menu.told.connect(self.told)
        self.menu.search_requested.connect(self.search_requested)
        self.menu.cite_requested.connect(self.cite)
        self.menu.report_requested.connect(self.report)

    def show_pages(
        self,
        page: ReadingPage,
        beside: ReadingPage | None = None,
        part: ReadingPage | None = None,
    ) -> None:
        """Another page is read, alone or beside the same one in another language, or in part."""
        self._page = page
        self._part = part
        self._shown = ShownPages((page, beside) if beside is not None else (page,))

    def cite(self) -> None:
        """Show the entry of this page for a list of references."""
        from suunta.services.citation import citation_of
        from suunta.services.citation_forms import CitationForm
        from suunta.ui.reader.cite_dialog import CiteDialog

        if self._page is None:
            return
        dialog = CiteDialog(
            citation=citation_of(self._page, self._edition, self._labels),
            labels=self._labels,
            pool=self._pool,
            form=CitationForm(self._form or CitationForm.PLAIN),
            parent=self._window,
        )
        dialog.told.connect(self.told)
        dialog.form_chosen.connect(self._on_form_chosen)
        self._open(dialog)

    def print_page(self) -> None:
        """Show this page as it will be on paper."""
        from suunta.ui.reader.print_dialog import PrintDialog
        from suunta.ui.reader.print_job import print_job

        if self._page is None:
            return
        job = print_job(
            self._page, self._edition, self._labels, paths.resources_folder(), self._part
        )
        dialog = PrintDialog(job=job, theme=self._theme, pool=self._pool, parent=self._window)
        dialog.told.connect(self.told)
        self._open(dialog)

    def report(self) -> None:
        """Show what the editors need to know of a mistake in the passage that is meant."""
        from suunta.services.reporting import mistake_report
        from suunta.ui.reader.report_dialog import ReportDialog

        meant = self.copier.meant()
        if meant is None:
            return
        report = mistake_report(meant.page, meant.text, meant.address, self._edition, self._labels)
        dialog = ReportDialog(report=report, parent=self._window)
        dialog.told.connect(self.told)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_form_chosen(self, form: str) -> None:
        self._form = form
