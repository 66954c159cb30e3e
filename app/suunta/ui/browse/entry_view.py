"""A list of documents: each can be opened, and copied with its address."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.ui.browse.browse_model import BrowseRole
from suunta.ui.browse.entry import Entry
from suunta.ui.widgets.row_view import RowView


class EntryView(RowView):
    """The menu is that of the row beneath the pointer, or by key of the current one."""

    told = Signal(str)

    def __init__(self, *, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        """Of the rows: what is copied opens in it."""

    def copy(self) -> None:
        """Put the current row on the clipboard: its title, what is said of it, its address."""
        entry = self._entry()
        if entry is None:
            return
        address = str(Address(entry.id, language=self.language))
        title = " ".join(part for part in (entry.lead, entry.title) if part)
        data = QMimeData()
        data.setText("\n".join(part for part in (title, entry.detail, address) if part))
        data.setHtml(
            f'<div lang="{self.language}"><p><b>{escape(title)}</b></p>'
            f"<p>{escape(entry.detail)}</p>"
            f'<p><a href="{escape(address)}">{escape(address)}</a></p></div>'
        )
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(self.tr("Copied with its address: %1").replace("%1", title))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
                return
            self.setCurrentIndex(index)
        else:
            box = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(box.center())
        if self._entry() is not None:
            self._menu().popup(place)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Open the page"), self._on_open_wanted)
        menu.addAction(self.tr("Copy with its address"), self.copy)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _entry(self) -> Entry | None:
        entry = QModelIndex(self.currentIndex()).data(BrowseRole.ENTRY)
        return entry if isinstance(entry, Entry) else None

    def _on_open_wanted(self) -> None:
        self.chosen.emit(self.currentIndex())
