"""The first page: the recommendations with their figures, the experiments, and where to begin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.document_type import DocumentType
from suunta.domain.front_page import Card, DeckCard, Overview
from suunta.domain.language import Language
from suunta.ui.home.card_delegate import CardDelegate
from suunta.ui.home.card_model import CARD_ROLE, CardModel
from suunta.ui.home.deck_delegate import DeckDelegate
from suunta.ui.home.edition_note import EditionNote
from suunta.ui.home.experiment_delegate import ExperimentDelegate
from suunta.ui.home.link_delegate import LinkDelegate
from suunta.ui.home.panel import Panel
from suunta.ui.home.recommendation_delegate import RecommendationDelegate
from suunta.ui.home.sector_legend import SectorLegend
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.grid_view import GridView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from suunta.domain.address import Address
    from suunta.domain.document import DocumentId

_MARGINS = (32, 26, 20, 20)
_SIDE_BY_SIDE = 900
_TILE_GAP = 12


@dataclass(frozen=True, slots=True)
class HomeState:
    """What the history keeps of the first page: the tile that was current, and the scrolling."""

    grid: str
    current: DocumentId
    scroll: int


class HomePage(QScrollArea):
    """Everything that matters, one step away."""

    open_requested = Signal(str)
    collection_requested = Signal(str)
    deck_requested = Signal(str)
    """Carries the identifier of a ready deck; empty for all decks."""

    def __init__(
        self,
        *,
        theme: Theme,
        overview: Overview,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._overview = overview
        self._language = language
        self._content = QWidget()
        self._title = QLabel(self)
        self._about = QLabel(self)
        self._recommendations = self._grid(RecommendationDelegate(theme=theme), 290, 3)
        self._experiments = self._grid(ExperimentDelegate(theme=theme), 260, 2)
        self._decks = self._grid(DeckDelegate(theme=theme), 200, 1)
        self._vision = self._grid(LinkDelegate(theme=theme), 260, 3)
        self._recent = self._grid(LinkDelegate(theme=theme), 200, 1)
        self._legend = SectorLegend(theme=theme)
        self._experiment_panel = Panel(content=self._experiments, foot=self._legend)
        self._decks_panel = Panel(content=self._decks)
        self._vision_panel = Panel(content=self._vision)
        self._recent_panel = Panel(content=self._recent)
        self._note = EditionNote(overview=overview)
        self._main = self._recommendations
        self._left_at: Mapping[DocumentId, Address] = {}
        self._panels = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below = QVBoxLayout()
        self._build()
        self._connect()
        self._retranslate()
        self._fill()

    def show_overview(self, overview: Overview) -> None:
        """Show what the knowledge holds, where that differs from what was seen before it opened."""
        if overview != self._overview:
            self._overview = overview
            self._note.show_overview(overview)
            self._fill()

    def show_recent(
        self,
        cards: tuple[Card, ...],
        places: Mapping[DocumentId, Address] | None = None,
    ) -> None:
        """Offer what was read last, at the `places` where it was left; nothing if nothing was."""
        self._left_at = places or {}
        self._recent_panel.setVisible(bool(cards))
        self._set_cards(self._recent, cards)

    def set_language(self, language: Language) -> None:
        self._language = language
        self._fill()

    def state(self) -> HomeState:
        current = self._main.currentIndex().data(CARD_ROLE)
        identifier = current.id if isinstance(current, Card) else ""
        return HomeState(self._main.objectName(), identifier, self.verticalScrollBar().value())

    def restore(self, state: object) -> None:
        """Put the keyboard's place and the scrolling back; begin at the top with anything else."""
        if not isinstance(state, HomeState):
            self._main = self._recommendations
            self.verticalScrollBar().setValue(0)
            return
        for grid in self._grids():
            if grid.objectName() == state.grid and state.current:
                self._main = grid
                grid.setCurrentIndex(_cards_of(grid).index_of(state.current))
        self.verticalScrollBar().setValue(state.scroll)

    def main_pane(self) -> QWidget:
        """Where the keyboard was last, the recommendations at first."""
        return self._main

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that the keyboard goes to in turn."""
        return tuple(grid for grid in self._grids() if grid.model().rowCount())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.viewport().width() >= self._theme.grown(_SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._panels.setDirection(across if is_wide else down)
        for row in (self._panels, self._below):
            row.setContentsMargins(0, 0, self._right_of_cards(), 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()

    def _grid(self, delegate: CardDelegate, narrowest: int, most_columns: int) -> GridView:
        model = CardModel(self)
        grid = GridView(
            narrowest=narrowest,
            most_columns=most_columns,
            tile_height=lambda width: delegate.tile_height(model.cards, width),
        )
        delegate.setParent(grid)
        grid.setModel(model)
        grid.setItemDelegate(delegate)
        return grid

    def _build(self) -> None:
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._recommendations.setObjectName("recommendationGrid")
        self._experiments.setObjectName("experimentGrid")
        self._decks.setObjectName("deckList")
        self._vision.setObjectName("visionList")
        self._recent.setObjectName("recentList")
        self._title.setProperty("role", "heading1")
        self._title.setWordWrap(True)
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self._recent_panel.hide()

        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._recent_panel)
        right.addWidget(self._decks_panel)
        right.addStretch()
        self._panels.setSpacing(16)
        self._panels.addWidget(self._experiment_panel, 3)
        self._panels.addLayout(right, 2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._vision_panel.setSizePolicy(policy)
        self._below.addWidget(self._vision_panel)
        self._content.setObjectName("homeContent")
        layout = QVBoxLayout(self._content)
        left, top, end, bottom = _MARGINS
        layout.setContentsMargins(left, top, end, bottom)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addSpacing(6)
        layout.addWidget(self._about)
        layout.addSpacing(20)
        layout.addWidget(self._recommendations)
        layout.addSpacing(20 - _TILE_GAP)
        layout.addLayout(self._panels)
        layout.addSpacing(16)
        layout.addLayout(self._below)
        layout.addSpacing(18)
        layout.addWidget(self._note)
        layout.addStretch()
        self.setWidget(self._content)

    def _connect(self) -> None:
        for grid in self._grids():
            grid.chosen.connect(partial(self._on_chosen, grid))
            grid.selectionModel().currentChanged.connect(partial(self._on_current_changed, grid))
            self._theme.changed.connect(grid.viewport().update)
        self._experiment_panel.more_requested.connect(
            partial(self.collection_requested.emit, DocumentType.EXPERIMENT.value)
        )
        self._vision_panel.more_requested.connect(
            partial(self.collection_requested.emit, DocumentType.VISION.value)
        )
        self._decks_panel.more_requested.connect(partial(self.deck_requested.emit, ""))
        self._note.open_requested.connect(self.open_requested)
        self._theme.changed.connect(self._fit_grids)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Social and health care AI, one shared direction"))
        self._about.setText(
            self.tr(
                "The vision, its recommendations with their figures, and the experiments that"
                " test them. Everything is on this computer."
            )
        )
        self._experiment_panel.set_texts(self.tr("Experiments"), self.tr("All experiments"))
        self._decks_panel.set_texts(self.tr("Present and facilitate"), self.tr("All decks"))
        self._vision_panel.set_texts(self.tr("The vision"), "")
        self._recent_panel.set_texts(self.tr("Continue reading"), "")
        self._recommendations.setAccessibleName(self.tr("Recommendations"))
        self._experiments.setAccessibleName(self.tr("Experiments"))
        self._decks.setAccessibleName(self.tr("Present and facilitate"))
        self._vision.setAccessibleName(self.tr("The vision"))
        self._recent.setAccessibleName(self.tr("Continue reading"))

    def _fit_grids(self) -> None:
        for grid in self._grids():
            grid.set_text_size(self._theme.text_size)
        self._arrange()

    def _right_of_cards(self) -> int:
        """What the last card leaves free, so that the panels end where it does."""
        left, _, right, _ = _MARGINS
        width, cards = self.viewport().width() - left - right, self._recommendations
        return width - cards.columns_in(width) * cards.tile_width_in(width) + _TILE_GAP

    def _grids(self) -> tuple[GridView, ...]:
        return (
            self._recommendations,
            self._experiments,
            self._recent,
            self._decks,
            self._vision,
        )

    def _fill(self) -> None:
        page = self._overview.page(self._language)
        self._set_cards(self._recommendations, tuple(map(self._numbered, page.recommendations)))
        self._set_cards(self._experiments, page.experiments)
        self._set_cards(self._decks, tuple(map(self._timed, page.decks)))
        self._decks_panel.setVisible(bool(page.decks))
        self._set_cards(self._vision, page.vision)
        self._legend.set_items(page.sectors, page.inferred)

    def _numbered(self, card: Card) -> Card:
        number = card.id.partition("/")[2]
        return replace(card, over=self.tr("Recommendation %1").replace("%1", number))

    def _timed(self, deck: DeckCard) -> Card:
        minutes = self.tr("%1 min").replace("%1", str(deck.minutes))
        slides = self.tr("%Ln slide(s)", "", deck.slides)
        return Card(deck.id, deck.title, figure=minutes, scope=slides)

    def _set_cards(self, grid: GridView, cards: tuple[Card, ...]) -> None:
        _cards_of(grid).set_cards(cards)
        grid.fit()

    def _on_chosen(self, grid: GridView, index: QModelIndex) -> None:
        card = index.data(CARD_ROLE)
        if isinstance(card, Card) and grid is self._decks:
            self._main = grid
            self.deck_requested.emit(card.id)
        elif isinstance(card, Card):
            from suunta.domain.address import Address  # No address is needed to show the page.

            self._main = grid
            left_at = self._left_at.get(card.id) if grid is self._recent else None
            self.open_requested.emit(str(left_at or Address(card.id)))

    def _on_current_changed(
        self, grid: GridView, current: QModelIndex, _previous: QModelIndex
    ) -> None:
        if not grid.hasFocus() or not current.isValid():
            return
        self._main = grid
        box = grid.visualRect(current)
        middle = grid.viewport().mapTo(self._content, QPoint(box.center()))
        self.ensureVisible(middle.x(), middle.y(), box.width() // 2, box.height() // 2 + 16)


def _cards_of(grid: GridView) -> CardModel:
    model = grid.model()
    assert isinstance(model, CardModel)
    return model
