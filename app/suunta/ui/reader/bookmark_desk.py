"""Bookmark the page or the passage that is read, and say whether it is bookmarked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from suunta.domain.bookmark import Bookmark
from suunta.services.reading_page import ReadingPage
from suunta.ui.keeper import Keeper


class BookmarkDesk(QObject):
    """A passage is bookmarked once: the same step takes it away again."""

    told = Signal(str)
    changed = Signal(bool)
    """Whether what is read is bookmarked now."""

    def __init__(self, *, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._page: ReadingPage | None = None
        self._anchor = ""
        keeper.changed.connect(self._on_changed)

    def stand_at(self, page: ReadingPage, anchor: str) -> None:
        """Another passage is read; without an anchor, the page as a whole."""
        self._page, self._anchor = page, anchor
        self.changed.emit(self.is_set())

    def is_set(self) -> bool:
        return self._here() is not None

    def toggle(self) -> None:
        """Bookmark what is read, or take its bookmark away."""
        if self._page is None:
            return
        standing = self._here()
        if standing is not None:
            self._keeper.delete(standing, self.tr("Bookmark removed."))
            return
        page, section = self._page.page, self._page.page.section(self._anchor)
        title = f"{page.title} – {section.heading}" if section and self._anchor else page.title
        made = Bookmark(self._page.document.id, self._anchor, page.language, title)
        kept = self._keeper.keeping.bookmarks
        told = self.tr("Bookmarked: %1").replace("%1", title)
        self._keeper.do(lambda: kept.save(made), lambda _kept: self.told.emit(told))

    def _here(self) -> Bookmark | None:
        """The bookmark of what is read; that of a passage counts in every language."""
        if self._page is None:
            return None
        about = self._keeper.keeping.bookmarks.about(self._page.document.id)
        return next((each for each in about if each.anchor == self._anchor), None)

    def _on_changed(self, names: frozenset[str]) -> None:
        if "bookmark" in names:
            self.changed.emit(self.is_set())
