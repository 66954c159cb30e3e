"""The page with nothing but its text: to a screen reader, the document within the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QVBoxLayout, QWidget

from suunta.ui.reader.page_browser import PageBrowser

_VIEWPORT = "qt_scrollarea_viewport"
"""Qt's own name for the part of a text that is scrolled."""


class PageFrame(QWidget):
    """Holds the text of a page, and lets Qt ask `page_accessible` how both are told."""

    def __init__(self, browser: PageBrowser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.browser = browser
        self.setFocusProxy(browser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(browser)
        self._tell()

    def _tell(self) -> None:
        if not _made.is_asked:
            _made.is_asked = True
            QAccessible.installFactory(_interface_of)
        if QAccessible.isActive():
            # A screen reader met both while they were being made, and not yet what they are.
            for widget in (self, self.browser.viewport()):
                met = QAccessible.queryAccessibleInterface(widget)
                if met not in _made.interfaces:
                    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(met))


class _Made:
    """What was made for Qt, which deletes it when it pleases: Python must not do so before."""

    def __init__(self) -> None:
        self.is_asked = False
        self.interfaces: list[QAccessibleInterface] = []


_made = _Made()


def _interface_of(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks this of everything in a window that a screen reader meets, by its class."""
    made: QAccessibleInterface | None = None
    if class_name == PageFrame.__name__ and isinstance(thing, PageFrame):
        # A start without a screen reader need not load this.
        from suunta.ui.reader.page_accessible import DocumentInterface

        made = DocumentInterface(thing, thing.browser)
    elif class_name == QWidget.__name__ and thing.objectName() == _VIEWPORT:
        around = thing.parent()
        if isinstance(around, PageBrowser):
            from suunta.ui.reader.page_accessible import TextInterface

            made = TextInterface(around)
    if made is not None:
        _made.interfaces.append(made)
    return made
