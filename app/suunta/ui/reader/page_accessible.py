"""Tell a screen reader of the headings, links, lists, tables and charts in the text of a page.

Qt tells of a text as one object with nothing in it. Beneath that object stands the part of the
window that is scrolled; it is told here as a section with everything that the page is made of.
Nothing of this is made, or loaded, before something asks for it: see `page_frame`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

import shiboken6
from PySide6.QtCore import QLocale, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QTextCursor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from typing_extensions import override

from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_parts import PagePart, PartKind, page_parts

_ROLES = {
    PartKind.HEADING: QAccessible.Role.Heading,
    PartKind.PARAGRAPH: QAccessible.Role.Paragraph,
    PartKind.LINK: QAccessible.Role.Link,
    PartKind.LIST: QAccessible.Role.List,
    PartKind.ITEM: QAccessible.Role.ListItem,
    PartKind.TABLE: QAccessible.Role.Table,
    PartKind.ROW: QAccessible.Role.Row,
    PartKind.COLUMN_HEADER: QAccessible.Role.ColumnHeader,
    PartKind.CELL: QAccessible.Role.Cell,
    PartKind.CHART: QAccessible.Role.Graphic,
}
_GOES_TO = frozenset({PartKind.HEADING, PartKind.LINK})
"""What the keyboard can be put on."""


class DocumentInterface(QAccessibleWidget):
    """What is around the text: the document, by the title of its page."""

    def __init__(self, frame: QWidget, browser: PageBrowser) -> None:
        super().__init__(frame, QAccessible.Role.Document)
        self._browser = browser

    @override
    def text(self, t: QAccessible.Text) -> str:
        return self._browser.accessibleName() if t is QAccessible.Text.Name else super().text(t)


class TextInterface(QAccessibleWidget):
    """Everything that the text is made of, as its children; after that, what lies on the text."""

    def __init__(self, browser: PageBrowser) -> None:
        super().__init__(browser.viewport(), QAccessible.Role.Section)
        self._told = _ToldParts(self, browser)

    @override
    def childCount(self) -> int:
        return len(self._told.parts()) + super().childCount()

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        parts = self._told.parts()
        return _nth(parts, index) or super().child(index - len(parts))

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        parts = self._told.parts()
        if isinstance(child, PartInterface):
            return _number_of(parts, child)
        number = super().indexOfChild(child)
        return number if number < 0 else number + len(parts)

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        on_top: QAccessibleInterface | None = super().childAt(x, y)
        return on_top or _at(self._told.parts(), x, y)


class PartInterface(
    QAccessibleInterface, QAccessibleActionInterface, QAccessibleAttributesInterface
):
    """One part of a page: by its role, its words, its place on the screen, what can be done."""

    def __init__(self, part: PagePart, browser: PageBrowser, around: QAccessibleInterface) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleActionInterface.__init__(self)
        QAccessibleAttributesInterface.__init__(self)
        self.part = part
        self._browser = browser
        self._around = around
        self.parts = tuple(PartInterface(inner, browser, self) for inner in part.parts)

    @override
    def isValid(self) -> bool:
        return shiboken6.isValid(self._browser)

    @override
    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    @override
    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._browser.window().windowHandle()

    @override
    def parent(self) -> QAccessibleInterface:
        return self._around

    @override
    def childCount(self) -> int:
        return len(self.parts)

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return _nth(self.parts, index)

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return _number_of(self.parts, child)

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return _at(self.parts, x, y)

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return next((part for part in self.parts if part.state().focused), None)

    @override
    def rect(self) -> QRect:
        rect = self._browser.rect_of(self.part.start, self.part.end)
        return QRect(self._browser.viewport().mapToGlobal(rect.topLeft()), rect.size())

    @override
    def role(self) -> QAccessible.Role:
        return _ROLES[self.part.kind]

    @override
    def text(self, t: QAccessible.Text) -> str:
        match t:
            case QAccessible.Text.Name:
                return self.part.words
            case QAccessible.Text.Description:
                return self.part.about
            case _:
                return ""

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nobody writes into a page."""

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = 1
        seen = QRect(
            self._browser.viewport().mapToGlobal(QPoint()), self._browser.viewport().size()
        )
        state.offscreen = int(not seen.intersects(self.rect()))
        if self.part.kind in _GOES_TO:
            state.focusable = 1
            state.focused = int(self._is_here())
        if self.part.kind is PartKind.LINK:
            state.linked = 1
        return state

    @override
    def interface_cast(self, arg__1: QAccessible.InterfaceType) -> int:
        """Where the rest of what this can do is told; Qt wants an address, or the empty one."""
        places = shiboken6.getCppPointer(self)
        match arg__1:
            case QAccessible.InterfaceType.ActionInterface if self.part.kind in _GOES_TO:
                place = places[1]
            case QAccessible.InterfaceType.AttributesInterface:
                place = places[2]
            case _:
                place = 0
        return cast("int", shiboken6.VoidPtr(place))

    @override
    def attributeKeys(self) -> list[QAccessible.Attribute]:
        keys = [QAccessible.Attribute.Locale]
        return [QAccessible.Attribute.Level, *keys] if self.part.level else keys

    @override
    def attributeValue(self, key: QAccessible.Attribute) -> int | QLocale | None:
        match key:
            case QAccessible.Attribute.Level if self.part.level:
                return self.part.level
            case QAccessible.Attribute.Locale:
                return self._browser.spoken_locale(is_aside=self.part.is_aside)
            case _:
                return None

    @override
    def actionNames(self) -> list[str]:
        names = [self.setFocusAction()] if self.part.kind in _GOES_TO else []
        return [self.pressAction(), *names] if self.part.kind is PartKind.LINK else names

    @override
    def keyBindingsForAction(self, actionName: str) -> list[str]:
        return []

    @override
    def doAction(self, actionName: str) -> None:
        if actionName == self.setFocusAction() and self.part.kind in _GOES_TO:
            self._go_here()
        elif actionName == self.pressAction() and self.part.kind is PartKind.LINK:
            # Not at once: what is followed puts another page here, and this part is no more.
            address = self.part.address
            QTimer.singleShot(0, self._browser, lambda: self._follow(address))

    def _follow(self, address: str) -> None:
        self._browser.link_activated.emit(address)

    def _go_here(self) -> None:
        self._browser.setFocus()
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(self.part.start)
        if self.part.kind is PartKind.LINK:
            cursor.setPosition(self.part.end, QTextCursor.MoveMode.KeepAnchor)
        self._browser.setTextCursor(cursor)
        self._browser.show_place(self.part.start)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Focus))

    def _is_here(self) -> bool:
        """Whether the keyboard is at this part."""
        cursor = self._browser.textCursor()
        if not self._browser.hasFocus() or cursor.selectionStart() != self.part.start:
            return False
        end = self.part.end if self.part.kind is PartKind.LINK else self.part.start
        return cursor.selectionEnd() == end


class _ToldParts:
    """The parts of the page that is shown, made when they are asked for, and all at once."""

    def __init__(self, around: TextInterface, browser: PageBrowser) -> None:
        self._around = around
        self._browser = browser
        self._parts: tuple[PartInterface, ...] | None = None
        browser.about_to_fill.connect(self.forget)
        browser.filled.connect(self._tell)
        browser.viewport().destroyed.connect(self._delete)

    def parts(self) -> tuple[PartInterface, ...]:
        if self._parts is None:
            found = page_parts(self._browser.document(), self._browser.charts())
            self._parts = tuple(PartInterface(part, self._browser, self._around) for part in found)
            for part in _every(self._parts):
                QAccessible.registerAccessibleInterface(part)
        return self._parts

    def forget(self) -> None:
        """The text is going: so is what was told of it."""
        for part in self._parts or ():
            if QAccessible.isActive():
                event = QAccessibleEvent(part, QAccessible.Event.ObjectDestroyed)
                QAccessible.updateAccessibility(event)
        self._delete()

    def _delete(self) -> None:
        """Qt owns what it was told of; Python lets go of it only after Qt has deleted it."""
        gone, self._parts = self._parts or (), None
        for part in _every(gone):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))

    def _tell(self) -> None:
        """Another text is there."""
        if QAccessible.isActive():
            for part in self.parts():
                event = QAccessibleEvent(part, QAccessible.Event.ObjectCreated)
                QAccessible.updateAccessibility(event)


def _every(parts: Sequence[PartInterface]) -> Iterator[PartInterface]:
    """All of them with what they hold, the innermost first."""
    for part in parts:
        yield from _every(part.parts)
        yield part


def _nth(parts: Sequence[PartInterface], index: int) -> PartInterface | None:
    return parts[index] if 0 <= index < len(parts) else None


def _number_of(parts: Sequence[PartInterface], child: QAccessibleInterface) -> int:
    return next((number for number, part in enumerate(parts) if part is child), -1)


def _at(parts: Sequence[PartInterface], x: int, y: int) -> PartInterface | None:
    return next((part for part in parts if part.rect().contains(x, y)), None)
