"""What stands beside a page: its languages, its outline, its facts, what it is related to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.labels import Labels
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.fact_box import FactBox
from suunta.ui.reader.outline_panel import OutlinePanel
from suunta.ui.reader.relation_panel import RelationPanel
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.segmented import Segmented

_MARGIN = 10


class SidePanel(QScrollArea):
    """Scrolls as a whole; what gets the keyboard comes into sight."""

    open_requested = Signal(str)
    section_requested = Signal(str)
    language_requested = Signal(str)

    def __init__(self, *, theme: Theme, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels = labels
        self._content = _Ground(theme=theme, parent=self)
        self._languages = Segmented(parent=self._content)
        self._facts = FactBox(theme=theme, parent=self._content)
        self._outline = OutlinePanel(theme=theme, parent=self._content)
        self._relations = RelationPanel(theme=theme, parent=self._content)
        self._build()
        self._retranslate()
        theme.changed.connect(self.viewport().update)

    def show_page(self, page: ReadingPage) -> None:
        """Show what belongs with another page."""
        language = page.page.language
        inferred = self._labels.text("provenance.inferred", language)
        codes = [(code.value, code.value.upper()) for code in page.document.pages]
        self._languages.set_options(codes, language.value)
        self._languages.setVisible(len(codes) > 1)
        self._facts.show_rows(page.fact_box, inferred)
        self._outline.show_sections(page.outline)
        self._relations.show_relations(page.relations, inferred)
        self.verticalScrollBar().setValue(0)

    def show_section_read(self, anchor: str) -> None:
        self._outline.show_section_read(anchor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, 400)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("sidePanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._outline)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 24)
        column.setSpacing(20)
        column.addWidget(self._languages, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._outline)
        column.addWidget(self._facts)
        column.addWidget(self._relations)
        column.addStretch(1)
        self.setWidget(self._content)
        self._languages.chosen.connect(self.language_requested)
        self._outline.section_requested.connect(self.section_requested)
        self._relations.open_requested.connect(self.open_requested)
        self._outline.wanted_in_sight.connect(self._on_outline_wanted)
        self._relations.wanted_in_sight.connect(self._on_relation_wanted)

    def _retranslate(self) -> None:
        self._languages.setAccessibleName(self.tr("Language of this page"))

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
