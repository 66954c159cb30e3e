"""The page of the experiments: one selection, shown on a map, in a matrix and in a list."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QThreadPool, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.line_ends import with_short_end_held
from suunta.services.experiment_overview import ExperimentOverview, value
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.experiments.choice_bar import ChoiceBar
from suunta.ui.experiments.experiment_list import ExperimentList
from suunta.ui.experiments.experiment_rows import ExperimentRows
from suunta.ui.experiments.experiments_state import ExperimentsState, View
from suunta.ui.experiments.legend import Legend
from suunta.ui.experiments.map_page import MapPage
from suunta.ui.experiments.map_pictures import MapPictures
from suunta.ui.experiments.matrix_model import Cell, MatrixModel, MatrixRole
from suunta.ui.experiments.page_head import PageHead
from suunta.ui.experiments.place_menu import PlaceMenu
from suunta.ui.experiments.pointing import Pointing
from suunta.ui.experiments.selection import Selection
from suunta.ui.experiments.tile_model import TileModel, TileRole
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.segmented import Segmented

_LEFT, _TOP, _RIGHT = 26, 20, 20


class ExperimentsPage(QWidget):
    """Shows every experiment; opens the one that is wanted."""

    open_requested = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        knowledge: KnowledgeBase,
        labels: Labels,
        pool: QThreadPool,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._knowledge = knowledge
        self._labels = labels
        self._overview = ExperimentOverview(knowledge)
        self._words = self._words_in(language)
        self._selection = Selection(overview=self._overview, parent=self)
        self._is_in_matrix = False
        self._title = QLabel(self)
        self._choice_bar = ChoiceBar(parent=self)
        self._legend = Legend(theme=theme, parent=self)
        self._picture = QPushButton(self)
        self._pictures = MapPictures(words=self._words, pool=pool, parent=self)
        self._views = Segmented(parent=self)
        self._tiles = TileModel(self)
        self._cells = MatrixModel(self)
        self._map_page = MapPage(
            theme=theme, tiles=self._tiles, cells=self._cells, margins=(_LEFT, _RIGHT), parent=self
        )
        self._list = ExperimentList(
            theme=theme, overview=self._overview, selection=self._selection, parent=self
        )
        self._on_map = Pointing(view=self._map_page.map, first=self._tiles.first_with_experiments)
        self._on_matrix = Pointing(
            view=self._map_page.matrix, first=self._cells.first_with_experiments
        )
        self._head = PageHead(
            title=self._title,
            choice=self._choice_bar,
            legend=self._legend,
            buttons=(self._picture, self._views),
            margins=(_LEFT, _RIGHT),
            parent=self,
        )
        self._body = QStackedLayout()
        self._build()
        self._connect()
        self._retranslate()
        self._fill()

    def show_view(self, view: View) -> None:
        """Show the map and the matrix, or the list."""
        self._views.set_current(view.value)
        is_map = view is View.MAP
        self._body.setCurrentIndex(0 if is_map else 1)
        for widget in (self._choice_bar, self._legend, self._picture):
            widget.setVisible(is_map)

    def go_to(self, argument: str) -> None:
        """Show a view by its name, or a county by its slug; anything else changes nothing."""
        if argument in set(View):
            self.show_view(View(argument))
        elif argument in self._knowledge.regions:
            self._selection.choose_region(argument)

    def view(self) -> View:
        return View(self._views.current())

    def set_language(self, language: Language) -> None:
        self._words = self._words_in(language)
        self._fill()

    def state(self) -> ExperimentsState:
        return ExperimentsState(
            view=self.view(),
            choice=self._selection.choice,
            grouping=self._list.grouping,
            scroll=self._map_page.verticalScrollBar().value(),
            place=self._list.place(),
            is_in_matrix=self._is_in_matrix,
        )

    def restore(self, state: object) -> None:
        """Show what was remembered; begin on the map with nothing chosen with anything else."""
        if not isinstance(state, ExperimentsState):
            self._is_in_matrix = False
            self.show_view(View.MAP)
            self._selection.clear()
            self._map_page.verticalScrollBar().setValue(0)
            return
        self._is_in_matrix = state.is_in_matrix
        self._list.group_by(state.grouping)
        self._selection.choose(state.choice)
        self.show_view(state.view)
        self._list.go_to(state.place)
        self._map_page.verticalScrollBar().setValue(state.scroll)

    def meant(self) -> tuple[Address, ...]:
        """The experiments that are chosen."""
        chosen = self._overview.chosen(self._selection.choice)
        return tuple(Address(document.id) for document in chosen)

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that the keyboard goes to in turn, the one it was in last first."""
        if self.view() is View.LIST:
            return (self._list.main_pane(),)
        parts = (self._map_page.map, self._map_page.matrix)
        return parts[::-1] if self._is_in_matrix else parts

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_choice()

    def _build(self) -> None:
        self._title.setProperty("role", "heading1")
        self._title.setWordWrap(True)
        self._picture.setProperty("role", "segment")
        self._picture.setObjectName("mapPicture")
        self._picture.setMenu(QMenu(self._picture))
        # Where there is little room, what scrolls gives way to what does not.
        for part in (self._map_page, self._list):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._body.addWidget(self._map_page)
        self._body.addWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _TOP, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._head)
        layout.addLayout(self._body, 1)

    def _connect(self) -> None:
        self._selection.changed.connect(self._show_choice)
        self._views.chosen.connect(self._on_view_chosen)
        self._on_map.pointed.connect(self._on_tile_pointed)
        self._on_map.opened.connect(self._on_tile_opened)
        self._on_matrix.pointed.connect(self._on_cell_pointed)
        self._on_matrix.opened.connect(self._on_cell_opened)
        for pointing in (self._on_map, self._on_matrix):
            pointing.cleared.connect(self._selection.clear)
            pointing.copied.connect(self._pictures.copy)
            pointing.menu_wanted.connect(self._on_menu_wanted)
        self._choice_bar.open_requested.connect(self._open_choice)
        self._choice_bar.clear_requested.connect(self._on_clear_wanted)
        self._list.open_requested.connect(self.open_requested)
        self._list.told.connect(self.told)
        self._pictures.told.connect(self.told)

    def _retranslate(self) -> None:
        options = [
            (View.MAP.value, self.tr("Map and matrix")),
            (View.LIST.value, self.tr("List")),
        ]
        self._views.set_options(options, self._views.current() or View.MAP.value)
        self._order_keys()
        self._views.setAccessibleName(self.tr("Show as"))
        self._map_page.map.setAccessibleName(self.tr("Map of the experiments"))
        self._map_page.matrix.setAccessibleName(self.tr("Experiments by class and sector"))
        self._picture.setText(self.tr("Map as a picture"))
        keys = QKeySequence(QKeySequence.StandardKey.Copy)
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        hint = self.tr("Copy or save the map; %1 on the map copies it, too")
        self._picture.setToolTip(hint.replace("%1", native))
        menu = self._picture.menu()
        menu.clear()
        menu.addAction(self.tr("Copy the map"), self._pictures.copy)
        menu.addAction(self.tr("Save the map as PNG or SVG…"), self._pictures.save)

    def _order_keys(self) -> None:
        """Tab goes over the page as it is read: buttons, choice, map, matrix, list."""
        options = self._views.findChildren(QPushButton)
        bar = self._choice_bar.findChildren(QPushButton)
        views = (self._map_page.map, self._map_page.matrix, *self._list.stops())
        for before, after in pairwise((self._picture, *options, *bar, *views)):
            QWidget.setTabOrder(before, after)

    def _fill(self) -> None:
        words = self._words
        self._title.setText(with_short_end_held(words.heading()))
        self._legend.set_entries(words.legend(), words.label("legend.inferred"))
        hints = {region.id: words.hint(region) for region in self._overview.regions}
        self._tiles.set_map(words.map(), hints)
        self._cells.set_overview(self._overview, words)
        self._map_page.standing_out.set_sentences(words.label("stands-out"), words.standing_out())
        rows = ExperimentRows(knowledge=self._knowledge, labels=self._labels, words=words)
        self._list.show_words(words, rows)
        self._pictures.set_words(words)
        self._show_choice()

    def _words_in(self, language: Language) -> ExperimentWords:
        return ExperimentWords(
            overview=self._overview,
            knowledge=self._knowledge,
            labels=self._labels,
            language=language,
        )

    def _show_choice(self) -> None:
        """Mark in the map and in the matrix what is chosen, and say it."""
        choice, chosen = self._selection.choice, self._overview.chosen(self._selection.choice)
        is_region = bool(choice.region and not choice.experiment)
        regions = {choice.region} if is_region else {r for d in chosen for r in d.regions}
        cells = {(value(d.use_case), value(d.sector)) for d in chosen}
        if choice.is_cell and not choice.experiment:
            cells = {(choice.use_case, choice.sector)}
        self._tiles.set_chosen(frozenset(regions))
        self._cells.set_chosen(frozenset(cells))
        self._on_map.follow(self._tiles.index_of(choice.region))
        self._on_matrix.follow(self._cells.index_of(choice.use_case, choice.sector))
        self._choice_bar.show_choice(self._words.chosen(choice), len(chosen))

    def _on_tile_pointed(self, index: QModelIndex) -> None:
        self._is_in_matrix = False
        self._selection.choose_region(index.data(TileRole.TILE).id)

    def _on_cell_pointed(self, index: QModelIndex) -> None:
        cell = index.data(MatrixRole.CELL)
        if isinstance(cell, Cell):
            self._is_in_matrix = True
            self._selection.choose_cell(cell.use_case, cell.sector)

    def _on_tile_opened(self, index: QModelIndex) -> None:
        self._on_tile_pointed(index)
        self._open_choice()

    def _on_cell_opened(self, index: QModelIndex) -> None:
        self._on_cell_pointed(index)
        self._open_choice()

    def _open_choice(self) -> None:
        """One experiment is opened, several are listed; of none there is nothing to show."""
        chosen = self._overview.chosen(self._selection.choice)
        if len(chosen) == 1:
            self.open_requested.emit(str(Address(chosen[0].id)))
        elif chosen:
            self._show_list()
        else:
            self.told.emit(self._words.chosen(self._selection.choice))

    def _show_list(self) -> None:
        self.show_view(View.LIST)
        self._list.main_pane().setFocus()

    def _on_menu_wanted(self, place: QPoint) -> None:
        chosen = self._overview.chosen(self._selection.choice)
        menu = PlaceMenu(
            [(document.id, self._words.title(document)) for document in chosen],
            show_list=self._show_list,
            copy_map=self._pictures.copy,
            save_map=self._pictures.save,
            parent=self,
        )
        menu.wanted.connect(self._on_experiment_wanted)
        menu.popup(place)

    def _on_experiment_wanted(self, identifier: str) -> None:
        self.open_requested.emit(str(Address(identifier)))

    def _on_clear_wanted(self) -> None:
        self._selection.clear()
        self.panes()[0].setFocus()

    def _on_view_chosen(self, view: str) -> None:
        self.show_view(View(view))
