"""What stands beside a page: its languages, its outline, its facts, what it is related to."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.labels import Labels
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.cite_buttons import PageButtons
from suunta.ui.reader.fact_box import FactBox
from suunta.ui.reader.outline_panel import OutlinePanel
from suunta.ui.reader.relation_panel import RelationPanel
from suunta.ui.reader.view_controls import ViewControls
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.keyboard_lead import KeyboardLead

_MARGIN = 10


class SidePanel(QScrollArea):
    """Scrolls as a whole; what gets the keyboard comes into sight."""

    open_requested = Signal(str)
    section_requested = Signal(str)
    language_requested = Signal(str)
    beside_requested = Signal()
    form_requested = Signal()

    def __init__(self, *, theme: Theme, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels = labels
        self._content = _Ground(theme=theme, parent=self)
        self._view = ViewControls(theme=theme, parent=self._content)
        self._facts = FactBox(theme=theme, parent=self._content)
        self._outline = OutlinePanel(theme=theme, parent=self._content)
        self.buttons = PageButtons(theme=theme, parent=self._content)
        self._relations = RelationPanel(theme=theme, parent=self._content)
        self._build()
        theme.changed.connect(self.viewport().update)

    def add_yours(self, buttons: QWidget, notes: QWidget) -> None:
        """Make room for what a person keeps of the page: buttons, and notes under them."""
        column = self._content.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.buttons), buttons)
        column.insertWidget(column.indexOf(self.buttons), notes)

    def add_first(self, widget: QWidget) -> None:
        """Make room above everything else for what is to be done on the page."""
        column = self._content.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, widget)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to a part of the panel."""
        self.ensureWidgetVisible(widget, 0, _MARGIN)

    def show_page(self, page: ReadingPage) -> None:
        """Show what belongs with another page."""
        language = page.page.language
        inferred = self._labels.text("provenance.inferred", language)
        self._view.show_languages(tuple(page.document.pages), language)
        self._facts.show_rows(page.fact_box, inferred)
        self._outline.show_sections(page.outline)
        self._relations.show_relations(page.relations, inferred)
        self.verticalScrollBar().setValue(0)

    def show_view(self, *, has_short_form: bool, is_short: bool, is_double: bool) -> None:
        """Show in which way the page is shown."""
        self._view.show_view(has_short_form=has_short_form, is_short=is_short, is_double=is_double)

    def show_section_read(self, anchor: str) -> None:
        self._outline.show_section_read(anchor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, 400)

    def _build(self) -> None:
        self.setObjectName("sidePanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        KeyboardLead(self, lambda: self._outline)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 24)
        column.setSpacing(20)
        column.addWidget(self._view)
        column.addWidget(self._outline)
        column.addWidget(self._facts)
        column.addWidget(self.buttons)
        column.addWidget(self._relations)
        column.addStretch(1)
        self.setWidget(self._content)
        self._view.language_requested.connect(self.language_requested)
        self._view.beside_requested.connect(self.beside_requested)
        self._view.form_requested.connect(self.form_requested)
        self._outline.section_requested.connect(self.section_requested)
        self._relations.open_requested.connect(self.open_requested)
        self._outline.wanted_in_sight.connect(self._on_outline_wanted)
        self._relations.wanted_in_sight.connect(self._on_relation_wanted)

    def _on_outline_wanted(self, rect: QRect) -> None:
        self._bring_into_sight(rect.translated(self._outline.pos()))

    def _on_relation_wanted(self, rect: QRect) -> None:
        self._bring_into_sight(rect.translated(self._relations.pos()))

    def _bring_into_sight(self, rect: QRect) -> None:
        middle = rect.center()
        self.ensureVisible(middle.x(), middle.y(), 0, rect.height())


class _Ground(QWidget):
    """The surface under the panel, with a line towards the page."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(self.rect().topLeft(), self.rect().bottomLeft())
