"""Show one page of text in a column of readable width, and tell which section is being read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from suunta.domain.chart import Chart
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.ui.reader.highlight_grounds import HighlightGrounds, Painted
from suunta.ui.reader.page_marks import NOWHERE, PageMarks
from suunta.ui.reader.page_place import PAGE_TOP, PagePlace
from suunta.ui.reader.set_browser import SetBrowser
from suunta.ui.reader.text_ranges import bottom_of
from suunta.ui.reader.ticked_scroll_bar import TickedScrollBar
from suunta.ui.theme.theme import Theme

_TOP, _BOTTOM = 24, 56
_HEADROOM = 18
"""What stays free above a section that was jumped to."""
_READING_LINE = 90
"""How far below the upper edge a heading counts as being read."""
_AIR = 72
"""What should be free below a mark that is looked at."""


class PageBrowser(SetBrowser):
    """Goes to places of the text, marks pieces of it, and tells which section is being read."""

    section_reached = Signal(str)
    """The anchor of the section at the top; sent when it becomes another."""
    mark_chosen = Signal(int)
    """The number of the mark whose tick beside the page was clicked."""
    zoom_requested = Signal(int)
    """Set the text larger, where positive, or smaller: the wheel was turned with Ctrl held."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._held: tuple[int, PagePlace] | None = None
        self._marks = PageMarks(theme=theme)
        self.highlights = HighlightGrounds(theme=theme)
        self._ticks = TickedScrollBar(theme=theme, parent=self)
        self._retick = QTimer(self)
        self._section = ""
        self._jumped_to = ""
        self._build()
        theme.changed.connect(self._on_theme_changed)

    def show_html(
        self,
        html: str,
        sections: Sequence[str] = (),
        *,
        charts: Sequence[Chart] = (),
        is_double: bool = False,
    ) -> None:
        """Show a page from its top; `sections` are the anchors that are told about.

        A double page has two columns of text, and twice the width. The places of its charts stand
        in the HTML already.
        """
        self._take(html, sections, charts, is_double=is_double)
        self._section = self._jumped_to = ""
        self._held = None
        self.set_marks([])
        self.highlights.set(())
        self._fill()
        self.verticalScrollBar().setValue(0)
        self._tell_section()

    def go_to(self, anchor: str) -> bool:
        """Scroll to an anchor; `False` when the page has none of that name."""
        position = self.sections.position(anchor)
        if position is None:
            return False
        self.verticalScrollBar().setValue(max(0, round(self._top_of(position)) - _HEADROOM))
        # Near the end of a page, what was jumped to does not reach the top, and is read there.
        self._jumped_to = self.sections.around(position)
        self._tell_section()
        return True

    def section(self) -> str:
        """The anchor of the section that is being read."""
        return self._section

    def place(self) -> PagePlace:
        """What stands at the upper edge, or was wanted there, until somebody scrolls."""
        scrolled = self.verticalScrollBar().value()
        if self._held is not None and self._held[0] == scrolled:
            return self._held[1]
        return self._places.place_at(scrolled) if self._places is not None else PAGE_TOP

    def go_to_place(self, place: PagePlace) -> None:
        """Let a place stand at the upper edge, if the page is long enough."""
        if self._places is None:
            return
        self.verticalScrollBar().setValue(round(self._places.height_of(place)))
        self._held = self.verticalScrollBar().value(), place

    def go_to_heading(self, by: int) -> str:
        """Go to the next heading, or the one before; answers it, or nothing if there is none."""
        line = self.verticalScrollBar().value() + _HEADROOM
        position = self.headings.stepped(by, line)
        if position is None:
            return ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(max(0, round(self._top_of(position)) - _HEADROOM))
        self.headings.stand_at(position)
        self._jumped_to = self.sections.around(position)
        self._tell_section()
        return without_soft_hyphens(cursor.block().text()).strip()

    def set_zoom(self, percent: int) -> None:
        """Set the text in another size; what stands at the upper edge stays there."""
        if percent == self._zoom:
            return
        self._zoom = percent
        self._set_again()

    def set_marks(self, marks: Sequence[tuple[int, int]], here: int = NOWHERE) -> None:
        """Mark pieces of the text, given as first character and length, one of them set off."""
        self._marks.set(marks, here)
        self.setExtraSelections(self._marks.selections(self.document()))
        self._show_ticks()

    def set_highlights(self, painted: Sequence[Painted]) -> None:
        """Paint what a person has highlighted on this page."""
        self.highlights.set(painted)
        self.viewport().update()

    def has_marks(self) -> bool:
        return bool(self._marks.marks)

    def show_mark(self) -> None:
        """Bring the mark that is set off into sight; Tab goes on from there."""
        start, _ = self._marks.mark
        bar = self.verticalScrollBar()
        scrolled, is_in_sight = bar.value(), self._is_mark_in_sight(_AIR)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        above = max(0, round(self._top_of(start)) - self.viewport().height() // 3)
        bar.setValue(scrolled if is_in_sight else above)
        self._jumped_to = self.sections.around(start)
        self._tell_section()

    def sentence_of_mark(self) -> str:
        """The sentence around the mark that is set off, to be heard."""
        return without_soft_hyphens(self._marks.sentence(self.document()))

    def paragraph_in_sight(self) -> QTextBlock | None:
        """The first paragraph to be read at the cursor, or at the upper edge if that is away."""
        cursor, seen = self.textCursor(), self.viewport().rect()
        is_in_sight = cursor.position() > 0 and seen.contains(self.cursorRect(cursor).center())
        start = cursor.position() if is_in_sight else self.position_at_top()
        block = self.document().findBlock(start)
        while block.isValid():
            is_read = block.text().strip() and not block.blockFormat().headingLevel()
            if is_read and self.sections.around(block.position()):
                return block
            block = block.next()
        return None

    def show_place(self, position: int) -> None:
        """Scroll so that a character of the text can be seen, with some air above it."""
        self.verticalScrollBar().setValue(max(0, round(self._top_of(position)) - _READING_LINE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        document, origin = self.document(), self.origin()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grounds(painter)
        self.highlights.paint(painter, document, origin, self.viewport().height())
        self._marks.paint(painter, document, origin, self.viewport().height())
        painter.end()
        super().paintEvent(event)
        self.paint_focus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is at the upper edge there, however the lines break now."""
        place = self.place()
        super().resizeEvent(event)
        if self._places is None:
            return
        if event.oldSize().width() == event.size().width():
            return
        self._set_column()
        self.go_to_place(place)
        self._show_ticks()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel ask for another size; Qt would enlarge some of the letters only."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned:
                self.zoom_requested.emit(1 if turned > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def _build(self) -> None:
        self.setObjectName("page")
        self.setVerticalScrollBar(self._ticks)
        self._ticks.tick_chosen.connect(self.mark_chosen)
        self._retick.setSingleShot(True)
        self._retick.timeout.connect(self._show_ticks)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _is_mark_in_sight(self, air: int = 0) -> bool:
        """Whether the mark that is set off can be seen, with so much room below it."""
        start, length = self._marks.mark
        scrolled, height = self.verticalScrollBar().value(), self.viewport().height()
        bottom = scrolled + height - min(air, height // 4)
        is_below_the_edge = self._top_of(start) >= scrolled + _HEADROOM - 2
        return is_below_the_edge and bottom_of(self.document(), start + length) <= bottom

    def _set_again(self) -> None:
        """What stands at the upper edge stays there, and what was looked at stays in sight."""
        has_mark = self.has_marks() and self._marks.here != NOWHERE
        place, is_seen = self.place(), has_mark and self._is_mark_in_sight()
        self._fill_again()
        self.go_to_place(place)
        if is_seen:
            self.show_mark()

    def _fill_again(self) -> None:
        """The same page, set differently, with the same marks."""
        marks, here = self._marks.marks, self._marks.here
        # The text is away for a moment, and the page is resized in it: there is nothing to mark.
        self._marks.set(())
        self._fill()
        self.set_marks(marks, here)

    def _tell_section(self) -> None:
        section = self._jumped_to or self.sections.at_height(
            self.verticalScrollBar().value() + _READING_LINE
        )
        if section != self._section:
            self._section = section
            self.section_reached.emit(section)

    def _show_ticks(self) -> None:
        self._ticks.set_ticks(self._marks.shares(self.document()), self._marks.here)

    def _on_size_changed(self) -> None:
        """The text may have been set larger; Qt is not done with that yet."""
        if self.has_marks():
            self._retick.start(0)

    def _on_scrolled(self) -> None:
        self._jumped_to = ""
        self.headings.leave()
        self._tell_section()

    def _on_theme_changed(self) -> None:
        """Words may be set in another size now, too."""
        self._set_again()
