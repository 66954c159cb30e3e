"""A text with links that is set from HTML in a column of readable width, at any size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from suunta.domain.chart import Chart
from suunta.domain.language import Language
from suunta.ui.reader.link_browser import LinkBrowser
from suunta.ui.reader.page_column import column_margins
from suunta.ui.reader.page_document import (
    Ground,
    anchor_positions,
    second_column,
    understandable,
)
from suunta.ui.reader.page_headings import PageHeadings
from suunta.ui.reader.page_painting import paint_tables, paint_text_ground
from suunta.ui.reader.page_place import PagePlaces
from suunta.ui.reader.page_sections import PageSections
from suunta.ui.reader.page_setting import set_text
from suunta.ui.reader.page_zoom import NORMAL
from suunta.ui.reader.text_ranges import rect_of, top_of
from suunta.ui.theme.theme import Theme
from suunta.ui.translators import locale_of

_TOP, _BOTTOM = 24, 56


class SetBrowser(LinkBrowser):
    """Knows what stands where in the text as it is set right now."""

    style_sheet = "page.css"
    """File of the themes folder that sets the text."""
    ground = "background"
    """Role of the colour under the text."""

    column_placed = Signal(int)
    """How far from the left edge the column of text begins."""
    about_to_fill = Signal()
    """The text that is shown is going to be taken away."""
    filled = Signal()
    """A text is there, laid out."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._html = ""
        self._charts: Sequence[Chart] = ()
        self._section_names: Sequence[str] = ()
        self._zoom = NORMAL
        self._is_double = False
        self._locale_beside = self.locale()
        self.sections = PageSections(self.document)
        self.headings = PageHeadings(self.document)
        self._places: PagePlaces | None = None
        self._grounds: tuple[Ground, ...] = ()
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def charts(self) -> Sequence[Chart]:
        """The charts that stand in the page, in its order."""
        return self._charts

    def set_languages(self, language: Language, beside: Language | None = None) -> None:
        """In which language the text is, and its second column: for who reads it out."""
        self.setLocale(locale_of(language))
        self._locale_beside = locale_of(beside or language)

    def spoken_locale(self, *, is_aside: bool) -> QLocale:
        """The language of the text, or of its second column."""
        return self._locale_beside if is_aside else self.locale()

    def rect_of(self, start: int, end: int) -> QRect:
        """Where the characters from `start` to `end` stand, seen from what is in sight."""
        return rect_of(self.document(), start, end).translated(self.origin()).toAlignedRect()

    def zoom(self) -> int:
        """How large the text is set, in percent."""
        return self._zoom

    def deselect(self) -> bool:
        """Take a selection away, and stay where it was; `False` where nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return False
        scrolled = self.verticalScrollBar().value()
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)
        return True

    def position_at_top(self) -> int:
        """The first character that can be seen."""
        return self.cursorForPosition(QPoint(self.viewport().width() // 2, 1)).position()

    def margins(self) -> tuple[int, int, int, int]:
        """What stays free left, above, right and below the column of text."""
        width = self.viewport().width()
        percent = self._theme.grown(self._zoom)
        left, right = column_margins(width, percent, is_double=self._is_double)
        return left, _TOP, right, _BOTTOM

    def _take(
        self, html: str, sections: Sequence[str], charts: Sequence[Chart], *, is_double: bool
    ) -> None:
        """Set this text from now on."""
        self._html = understandable(html)
        self._charts = charts
        self._is_double = is_double
        self._section_names = sections

    def _paint_grounds(self, painter: QPainter) -> None:
        """Paint what stands under the words: the page, its tables, the grounds of remarks."""
        document, origin = self.document(), self.origin()
        painter.fillRect(self.viewport().rect(), self._theme.color(self.ground))
        paint_tables(painter, document, origin, self._theme)
        for ground in self._grounds:
            paint_text_ground(painter, document, origin, ground)

    def _fill(self) -> None:
        self.about_to_fill.emit()
        document = self.document()
        # Qt scrolls while it takes the old text away: nothing may be looked up by then.
        self.sections, self._grounds, self._places = PageSections(self.document), (), None
        # Lines are broken once, when all is there: two columns would take a second otherwise.
        document.clear()
        document.setLayoutEnabled(False)
        self._grounds = set_text(
            document,
            self._html,
            self._charts,
            theme=self._theme,
            style_sheet=self.style_sheet,
            percent=self._zoom,
        )
        self._set_column()
        margins = self.margins()
        document.setLayoutEnabled(True)
        anchors = anchor_positions(document)
        self.sections = PageSections(self.document, self._section_names, anchors)
        aside = second_column(document)
        self.headings = PageHeadings(self.document, aside)
        self._places = PagePlaces(self.document, self.sections, aside)
        if self.margins() != margins:
            # A scroll bar came or went.
            self._set_column()
        # Qt leaves the keyboard at the end of a new text.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.filled.emit()

    def _set_column(self) -> None:
        root = self.document().rootFrame()
        form = root.frameFormat()
        left, top, right, bottom = self.margins()
        form.setLeftMargin(left)
        form.setTopMargin(top)
        form.setRightMargin(right)
        form.setBottomMargin(bottom)
        root.setFrameFormat(form)
        self.column_placed.emit(left)

    def _top_of(self, position: int) -> float:
        """How far below the start of the page a character stands."""
        return top_of(self.document(), position)
