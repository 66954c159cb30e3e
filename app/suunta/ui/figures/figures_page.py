"""The figures: every number of the survey as a chart, with its wording, base and source."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta import paths
from suunta.domain.address import Address
from suunta.domain.chart import Chart
from suunta.domain.document import DocumentId
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.export.chart_picture import chart_picture
from suunta.services.charting import Charting
from suunta.services.reading import Reading
from suunta.ui.browse.collection import collection_of
from suunta.ui.figures.all_figures_button import AllFiguresButton
from suunta.ui.figures.figure_copier import FigureCopier
from suunta.ui.figures.figure_delegate import FigureDelegate
from suunta.ui.figures.figure_list import FigureList
from suunta.ui.figures.figure_model import FigureModel
from suunta.ui.figures.figure_panel import FigurePanel
from suunta.ui.theme.paper_look import PaperLook
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.widgets.keyboard_lead import KeyboardLead
from suunta.ui.widgets.picture_saver import PictureSaver

_MARGINS = (20, 26, 8, 0)
_SIDE_BY_SIDE = 640
"""In less width than this, the figure in full stands beneath the list."""
_PANEL_SHARE = 0.42
_PANEL_LEAST, _PANEL_MOST = 330, 560


@dataclass(frozen=True, slots=True)
class FiguresState:
    """What the history keeps: the figure that was current, and the scrolling."""

    current: DocumentId
    scroll: int


class FiguresPage(QWidget):
    """Figures in a list, the current one in full beside it."""

    open_requested = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        knowledge: KnowledgeBase,
        labels: Labels,
        reading: Reading,
        pool: QThreadPool,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._charting = Charting(knowledge, labels)
        self._reading = reading
        self._language = language
        self._look = PaperLook(paths.resources_folder())
        self._copier = FigureCopier(labels=labels, look=self._look)
        self._saver = PictureSaver(pool=pool, parent=self)
        self._title = QLabel(self)
        self._about = QLabel(self)
        self._all = AllFiguresButton(parent=self)
        self._model = FigureModel(self)
        self._list = FigureList(self)
        self._panel = FigurePanel(theme=theme, labels=labels, parent=self)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self._connect()
        self._retranslate()

    def set_language(self, language: Language) -> None:
        self._language = language
        self._fill()

    def state(self) -> FiguresState:
        return FiguresState(self._current_id(), self._list.verticalScrollBar().value())

    def restore(self, state: object) -> None:
        """Be where one was; with anything else, begin with the first figure."""
        if not isinstance(state, FiguresState):
            self._list.go_to(QModelIndex())
            self._list.scrollToTop()
            return
        self._list.go_to(self._model.row_of(state.current))
        self._list.doItemsLayout()
        self._list.verticalScrollBar().setValue(state.scroll)

    def go_to(self, argument: str) -> None:
        """Show a figure by its name; anything else changes nothing."""
        slug = argument.removeprefix(f"{DocumentType.FIGURE}/")
        index = self._model.row_of(f"{DocumentType.FIGURE}/{slug}")
        if index.isValid():
            self._list.go_to(index)

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that the keyboard goes to in turn."""
        return (self._list, self._panel)

    def open_current(self) -> None:
        """Open the page of the current figure."""
        if chart := self._list.chart():
            self.open_requested.emit(str(Address(chart.id)))

    def copy_text(self) -> None:
        """Copy the current figure in words, with its source; selected words go first."""
        if selected := self._selected_text():
            QGuiApplication.clipboard().setText(selected)
            self.told.emit(self.tr("Copied the selected text"))
        elif chart := self._list.chart():
            self.told.emit(self._copier.copy_text(chart))

    def copy_picture(self) -> None:
        if chart := self._list.chart():
            self.told.emit(self._copier.copy_picture(chart))

    def copy_csv(self) -> None:
        if chart := self._list.chart():
            self.told.emit(self._copier.copy_csv((chart,)))

    def copy_all_csv(self) -> None:
        """Copy every figure as one table."""
        if charts := self._model.charts:
            self.told.emit(self._copier.copy_csv(charts))

    def copy_all_text(self) -> None:
        """Copy every figure in words, each with its source."""
        if charts := self._model.charts:
            self.told.emit(self._copier.copy_texts(charts))

    def copy_all_picture(self) -> None:
        """Copy all shares on one scale, with the warning that each answers its own statement."""
        self.told.emit(self._copier.copy_picture(self._charting.shares(self._language)))

    def save_all_picture(self) -> None:
        """Ask where the picture of all shares goes, and write it there."""
        chart = self._charting.shares(self._language)
        self._saver.save(chart_picture(chart, self._look), _file_name(chart))

    def save_picture(self) -> None:
        """Ask where the current figure goes as a picture, and write it there."""
        if chart := self._list.chart():
            self._saver.save(chart_picture(chart, self._look), _file_name(chart))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._title.setProperty("role", "heading1")
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(FigureDelegate(theme=self._theme, parent=self._list))
        KeyboardLead(self, lambda: self._list)
        heading = QVBoxLayout()
        heading.setContentsMargins(12, 0, 12, 0)
        heading.setSpacing(4)
        line = FlowLayout(spacing=12)
        line.addWidget(self._title)
        line.addWidget(self._all)
        heading.addLayout(line)
        heading.addWidget(self._about)
        left = QVBoxLayout()
        left.setContentsMargins(*_MARGINS)
        left.setSpacing(0)
        left.addLayout(heading)
        left.addSpacing(14)
        left.addWidget(self._list, 1)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addLayout(left, 1)
        self._parts.addWidget(self._panel, 1)

    def _connect(self) -> None:
        self._list.current_changed.connect(self._on_current_changed)
        self._list.chosen.connect(self.open_current)
        self._list.copy_requested.connect(self.copy_text)
        self._list.menu_requested.connect(self._on_menu_requested)
        self._panel.open_requested.connect(self.open_requested)
        self._panel.menu_requested.connect(self._on_menu_requested)
        self._saver.told.connect(self.told)
        self._theme.changed.connect(self._list.viewport().update)
        self._all.text_requested.connect(self.copy_all_text)
        self._all.csv_requested.connect(self.copy_all_csv)
        self._all.picture_requested.connect(self.copy_all_picture)
        self._all.save_requested.connect(self.save_all_picture)
        bar = self._panel.actions_bar
        bar.page_requested.connect(self.open_current)
        bar.text_requested.connect(self.copy_text)
        bar.picture_requested.connect(self.copy_picture)
        bar.csv_requested.connect(self.copy_csv)
        bar.all_csv_requested.connect(self.copy_all_csv)
        bar.save_requested.connect(self.save_picture)

    def _arrange(self) -> None:
        """The two side by side where there is room, else one above the other."""
        width = self.width()
        is_wide = width >= _SIDE_BY_SIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(across if is_wide else down)
        self._parts.setStretch(1, 0 if is_wide else 1)
        wished = min(_PANEL_MOST, round(width * _PANEL_SHARE))
        wanted = max(_PANEL_LEAST, self._panel.narrowest(), wished)
        self._panel.setFixedWidth(wanted if is_wide else width)
        self._parts.activate()

    def _retranslate(self) -> None:
        collection = collection_of(DocumentType.FIGURE)
        self._title.setText(collection.name)
        about = self.tr(
            "Every number of the Polis discussions. Each bar answers a statement of its own:"
            " the distance between two bars measures nothing."
        )
        self._about.setText(about)
        self._list.setAccessibleName(collection.name)
        self._list.setAccessibleDescription(about)
        self._fill()

    def _fill(self) -> None:
        """Tell the figures in the present languages; the current one stays so."""
        current = self._current_id()
        self._model.set_charts(
            self._charting.figures(self._language),
            self.tr("What participants said"),
            self.tr("How many took part"),
        )
        if current:
            self._list.go_to(self._model.row_of(current))

    def meant(self) -> tuple[Address, ...]:
        """The current figure."""
        identifier = self._current_id()
        return (Address(identifier),) if identifier else ()

    def _current_id(self) -> DocumentId:
        chart = self._list.chart()
        return chart.id if chart else ""

    def _selected_text(self) -> str:
        """What is selected in the figure in full, where the keyboard is."""
        label = self.focusWidget()
        return label.selectedText() if isinstance(label, QLabel) and label.hasFocus() else ""

    def _on_current_changed(self) -> None:
        if chart := self._list.chart():
            self._panel.show_figure(chart, self._reading.page(chart.id, chart.language))

    def _on_menu_requested(self, place: QPoint) -> None:
        self._panel.actions_bar.menu().popup(place)


def _file_name(chart: Chart) -> str:
    """What a picture of it is called on disk."""
    return f"suunta-{chart.id.partition('/')[2]}-{chart.language}"
