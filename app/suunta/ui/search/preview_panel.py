"""A look into the hit that is current: what it is, the passage that was found, what it leads to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.search.hit import FindMatches, no_matches
from suunta.services.reading import Reading
from suunta.services.reading_page import FactBoxRow, ReadingPage
from suunta.ui.reader.fact_box import FactBox
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.hit_reason import reason_sentence
from suunta.ui.search.hit_rows import HitRow, kind_of
from suunta.ui.search.passage_view import PassageView
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.widgets.keyboard_lead import KeyboardLead

_MOST_CONNECTED = 8
_SOURCES_SHOWN = 2
_MARGIN = 21


class PreviewPanel(QWidget):
    """Shows one hit at a time."""

    open_requested = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        knowledge: KnowledgeBase,
        reading: Reading,
        labels: Labels,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._knowledge = knowledge
        self._reading = reading
        self._labels = labels
        self._row: HitRow | None = None
        self._sources: list[str] = []
        self._find: FindMatches = no_matches
        self._scroll = QScrollArea(self)
        self._content = _Ground(theme=theme, parent=self._scroll)
        self._over = QLabel(self._content)
        self._title = QLabel(self._content)
        self._facts = FactBox(theme=theme, parent=self._content)
        self._section = QLabel(self._content)
        self._why = QLabel(self._content)
        self._passage = PassageView(theme=theme, parent=self._content)
        self._connected_heading = QLabel(self._content)
        self._connected = QWidget(self._content)
        self._open = QPushButton(self)
        self._source = QLabel(self._content)
        self._build()
        self._retranslate()
        theme.changed.connect(self._on_theme_changed)

    def show_hit(self, row: HitRow, find: FindMatches = no_matches) -> None:
        """Show another hit, from its top, with the words marked that `find` tells of."""
        if row == self._row and find == self._find:
            return
        self._row, self._find = row, find
        language = row.hit.language
        page = self._reading.page(row.hit.id, language)
        inferred = self._labels.text("provenance.inferred", language)
        self._over.setText(" · ".join((row.kind, *self._region_names(page))))
        self._title.setText(page.page.title)
        self._facts.show_rows(self._brief_facts(page), inferred)
        self._show_passage(page, row)
        self._show_connected(page)
        self._sources = [source.title for source in page.sources]
        self._show_sources()
        self._show_why()
        self._content.setAccessibleName(page.page.title)
        self._content.show()
        self._open.show()
        self._scroll.verticalScrollBar().setValue(0)

    def has_selection(self) -> bool:
        """Whether a part of the passage is selected."""
        return self._content.isVisible() and self._passage.textCursor().hasSelection()

    @property
    def passage(self) -> PassageView:
        """The words of the passage, to take some of them along."""
        return self._passage

    def row(self) -> HitRow | None:
        """The hit that is shown."""
        return self._row

    def show_nothing(self) -> None:
        self._row = None
        self._content.hide()
        self._open.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(self.rect().topLeft(), self.rect().bottomLeft())
        top = self._scroll.geometry().bottom() + 1
        painter.drawLine(0, top, self.width(), top)

    def _build(self) -> None:
        self._scroll.setObjectName("preview")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        KeyboardLead(self, lambda: self._open)
        for label, role in (
            (self._over, "faint"),
            (self._title, ""),
            (self._section, "heading3"),
            (self._why, "faint"),
            (self._connected_heading, "heading3"),
            (self._source, "faint"),
        ):
            label.setProperty("role", role)
            label.setWordWrap(True)
        self._set_font()
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._open.setObjectName("openButton")
        self._open.setProperty("role", "primary")
        self._open.clicked.connect(self._on_open_clicked)
        self._passage.link_activated.connect(self._on_link_activated)
        self._flow = FlowLayout(self._connected, spacing=2)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 22)
        column.setSpacing(0)
        column.addWidget(self._over)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addSpacing(10)
        column.addWidget(self._facts)
        column.addSpacing(16)
        column.addWidget(self._section)
        column.addWidget(self._why)
        column.addSpacing(6)
        column.addWidget(self._passage)
        column.addSpacing(8)
        column.addWidget(self._connected_heading)
        column.addSpacing(4)
        column.addWidget(self._connected)
        column.addSpacing(14)
        column.addWidget(self._source)
        column.addStretch(1)
        self._scroll.setWidget(self._content)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        foot.addWidget(self._open)
        foot.addStretch(1)
        panel = QVBoxLayout(self)
        panel.setContentsMargins(1, 0, 0, 0)
        panel.setSpacing(0)
        panel.addWidget(self._scroll, 1)
        panel.addLayout(foot)
        self.show_nothing()

    def _set_font(self) -> None:
        self._title.setFont(_larger(self._theme.font("heading2")))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview"))
        self._connected_heading.setText(self.tr("Connected to"))
        self._open.setText(self.tr("Open"))
        self._open.setToolTip(self.tr("Open this page (Enter in the results)"))
        self._show_why()
        self._show_sources()

    def _region_names(self, page: ReadingPage) -> list[str]:
        """The organisers' short names in every language, for those who know only one of them."""
        regions = (self._knowledge.regions[slug] for slug in page.document.regions)
        return [name for region in regions for name in dict.fromkeys(region.short.values())]

    def _brief_facts(self, page: ReadingPage) -> tuple[FactBoxRow, ...]:
        """The facts without their reasons, and without what stands above the title."""
        language = page.page.language
        left_out = {self._labels.text(f"box.{key}", language) for key in ("region", "also")}
        rows = (row for row in page.fact_box if row.label not in left_out)
        return tuple(replace(row, note="") for row in rows)

    def _show_passage(self, page: ReadingPage, row: HitRow) -> None:
        section = page.page.section(row.hit.anchor) or page.page.sections[0]
        self._section.setText(section.heading)
        find, language = self._find, row.hit.language
        self._passage.show_passage(section.html, lambda text: find(text, language))
        self._passage.setAccessibleName(section.heading)

    def _show_why(self) -> None:
        why = reason_sentence(self._row.hit.reason) if self._row else ""
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def _show_connected(self, page: ReadingPage) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        ids = dict.fromkeys(row.id for group in page.relations for row in group.rows)
        for identifier in list(ids)[:_MOST_CONNECTED]:
            text = self._connected_text(identifier, page.page.language)
            chip = ChipButton(text, theme=self._theme, parent=self._connected)
            chip.setObjectName(identifier)
            chip.stands_for = identifier
            chip.setToolTip(self._knowledge.document(identifier).page(page.page.language).title)
            chip.chosen.connect(self._on_connected_chosen)
            self._flow.addWidget(chip)
            chip.show()
        self._connected.setVisible(bool(ids))
        self._connected_heading.setVisible(bool(ids))

    def _connected_text(self, identifier: str, language: Language) -> str:
        document = self._knowledge.document(identifier)
        if document.type is DocumentType.RECOMMENDATION:
            return kind_of(document, self._labels, language)
        return document.page(language).title

    def _show_sources(self) -> None:
        titles = self._sources[:_SOURCES_SHOWN]
        more = len(self._sources) - len(titles)
        text = " · ".join(titles)
        if more > 0:
            text = self.tr("{sources} and {count} more").format(sources=text, count=more)
        self._source.setText(self.tr("Sources: {sources}").format(sources=text) if text else "")
        self._source.setVisible(bool(text))

    def _on_theme_changed(self) -> None:
        self._set_font()
        self.update()

    def _on_open_clicked(self) -> None:
        if self._row is not None:
            self.open_requested.emit(self._row.address)

    def _on_connected_chosen(self, identifier: str) -> None:
        if self._row is not None:
            address = Address(identifier, language=self._row.language)
            self.open_requested.emit(str(address))

    def _on_link_activated(self, link: str) -> None:
        if self._row is None:
            return
        if link.startswith("#"):
            address = Address(self._row.hit.id, anchor=link[1:])
        else:
            address = Address.parse(link)
        language = address.language or self._row.language
        self.open_requested.emit(str(replace(address, language=language)))


class _Ground(QWidget):
    """The surface under what is previewed."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("surface"))


def _larger(font: QFont) -> QFont:
    """Between the heading of a section and that of a page."""
    larger = QFont(font)
    larger.setPixelSize(round(font.pixelSize() * 1.24))
    return larger
