"""The current figure in full: its chart, base and source, what it means and what rests on it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.chart import Chart
from suunta.domain.labels import Labels
from suunta.services.reading_page import ReadingPage
from suunta.ui.figures.chart_view import ChartView
from suunta.ui.figures.figure_actions import FigureActions
from suunta.ui.reader.fact_box import FactBox
from suunta.ui.reader.relation_panel import RelationPanel
from suunta.ui.theme.theme import Theme

_MARGIN = 21
_ROW_INSET = 8
"""How far the rows of the relations stand in by themselves."""
_LAYERS = 4
"""How deep layouts stand in each other; each asks the one around it for room."""
_LOW = 2.5
"""In less than so many times its own height, what can be done scrolls along with the figure."""
_MEANING = '<p style="line-height: 130%">{text}</p>'


class FigurePanel(QWidget):
    """Shows one figure at a time; what can be done with it stands at the foot."""

    open_requested = Signal(str)
    menu_requested = Signal(object)
    """Where on the screen the menu of the figure should open."""

    def __init__(self, *, theme: Theme, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels = labels
        self._scroll = QScrollArea(self)
        self._content = _Surface(theme=theme, parent=self._scroll)
        self._chart = ChartView(theme=theme, parent=self._content)
        self._facts = FactBox(theme=theme, parent=self._content)
        self._meaning_heading = QLabel(self._content)
        self._meaning = QLabel(self._content)
        self._relations = RelationPanel(theme=theme, parent=self._content)
        self.actions_bar = FigureActions(parent=self)
        self._build()
        theme.changed.connect(self._on_theme_changed)

    def show_figure(self, chart: Chart, page: ReadingPage) -> None:
        """Show another figure from its top; `page` is the page it has of its own."""
        self._chart.show_chart(chart)
        inferred = self._labels.text("provenance.inferred", chart.language)
        # The value is told by the chart.
        self._facts.show_rows(page.fact_box[1:], inferred)
        meaning = page.page.section("meaning")
        self._meaning_heading.setText(meaning.heading if meaning else "")
        self._meaning.setText(_MEANING.format(text=escape(meaning.text if meaning else "")))
        self._relations.show_relations(page.relations, inferred)
        self._content.setAccessibleName(chart.title)
        self._scroll.verticalScrollBar().setValue(0)
        self._settle()

    def narrowest(self) -> int:
        """The width in which nothing lies beyond its edge."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return self._content.minimumSizeHint().width() + bar + 1

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_actions()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setPen(self._theme.color("line"))
        foot = self._scroll.geometry().bottom() + 1
        painter.drawLine(0, foot, self.width(), foot)
        if self.x():
            painter.drawLine(self.rect().topLeft(), self.rect().bottomLeft())
        else:
            painter.drawLine(self.rect().topLeft(), self.rect().topRight())

    def _build(self) -> None:
        self._scroll.setObjectName("preview")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._relations)
        self._chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._chart.customContextMenuRequested.connect(self._on_menu_wanted)
        self._meaning_heading.setProperty("role", "heading3")
        self._meaning.setTextFormat(Qt.TextFormat.RichText)
        self._meaning.setWordWrap(True)
        self._meaning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._relations.open_requested.connect(self.open_requested)
        self._relations.wanted_in_sight.connect(self._on_relation_wanted)

        text = QVBoxLayout()
        text.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        text.setSpacing(0)
        text.addWidget(self._chart)
        text.addSpacing(18)
        text.addWidget(self._facts)
        text.addSpacing(18)
        text.addWidget(self._meaning_heading)
        text.addSpacing(4)
        text.addWidget(self._meaning)
        relations = QVBoxLayout()
        relations.setContentsMargins(_MARGIN - _ROW_INSET, 0, _MARGIN - _ROW_INSET, 0)
        relations.addWidget(self._relations)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 22, 0, 20)
        content.setSpacing(18)
        content.addLayout(text)
        content.addLayout(relations)
        content.addStretch(1)
        self._inside = content
        self._scroll.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addSpacing(1)
        layout.addWidget(self.actions_bar)
        self._foot = layout

    def _place_actions(self) -> None:
        """At the foot, always in sight; where that would hide the figure, beneath it."""
        is_low = self.height() < _LOW * self.actions_bar.heightForWidth(self.width())
        wanted, other = (self._inside, self._foot) if is_low else (self._foot, self._inside)
        if wanted.indexOf(self.actions_bar) < 0:
            other.removeWidget(self.actions_bar)
            wanted.addWidget(self.actions_bar)

    def _on_theme_changed(self) -> None:
        self._place_actions()
        self.update()

    def _settle(self) -> None:
        """Come to rest before anything is painted: Qt would paint first what lies too close."""
        for _ in range(_LAYERS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _on_menu_wanted(self, place: QPoint) -> None:
        self.menu_requested.emit(self._chart.mapToGlobal(place))

    def _on_relation_wanted(self, rect: QRect) -> None:
        middle = rect.translated(self._relations.pos()).center()
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, rect.height())


class _Surface(QWidget):
    """The ground of what scrolls."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("surface"))
