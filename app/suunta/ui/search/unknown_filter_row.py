"""Which typed filters are none, and chips that put the one that was meant in their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from suunta.search.hit import UnknownFilter
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.facet_rows import FacetRows
from suunta.ui.search.line_fitting import HEIGHT, flowed
from suunta.ui.search.typed_filters import typed_facet
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.tab_order import put_before_panel

_MARGIN = 12
_MOST = 3
"""Unknown filters that are told; nobody types more."""


class UnknownFilterRow(QWidget):
    """Says “No county called ‘pirkanma’.” and offers the nearest; hidden where there is none."""

    meant = Signal(object)
    """The `UnknownFilter` that should be taken for the nearest there is."""

    def __init__(self, *, theme: Theme, names: FacetRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._unknown: tuple[UnknownFilter, ...] = ()
        self._told = [QLabel(self) for _ in range(_MOST)]
        self._chips = [ChipButton("", theme=theme, parent=self) for _ in range(_MOST)]
        for label in self._told:
            # What was typed stands in it, and may look like HTML.
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
        for chip in self._chips:
            chip.setObjectName("meantFilter")
            chip.chosen.connect(self.meant)
        self.hide()

    def show_unknown(self, unknown: Sequence[UnknownFilter]) -> None:
        """Tell of the first few."""
        if self._unknown != tuple(unknown[:_MOST]):
            self._unknown = tuple(unknown[:_MOST])
            self._fill()

    def set_names(self, names: FacetRows) -> None:
        """Name the values in another language."""
        self._names = names
        self._fill()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        for place, (label, chip) in enumerate(zip(self._told, self._chips, strict=True)):
            each = self._unknown[place] if place < len(self._unknown) else None
            label.setVisible(each is not None)
            chip.setVisible(each is not None and bool(each.nearest_value))
            if each is None:
                continue
            label.setText(self._sentence(each).replace("%1", each.name))
            chip.stands_for = each
            chip.setText(self.tr("%1?").replace("%1", self._meant(each)))
            hint = self.tr("Narrow the search with %1").replace("%1", _typed(each))
            chip.setToolTip(hint)
            chip.setAccessibleDescription(hint)
        self.setVisible(bool(self._unknown))
        self._arrange()
        put_before_panel(self, [chip for chip in self._chips if not chip.isHidden()])

    def _sentence(self, unknown: UnknownFilter) -> str:
        if not unknown.is_facet_known:
            facet = typed_facet(unknown.facet)
            return self.tr("No filter called ‘%2’.").replace("%2", facet)
        match unknown.facet:
            case "type":
                return self.tr("No type called ‘%1’.")
            case "sector":
                return self.tr("No sector called ‘%1’.")
            case "use_case":
                return self.tr("No use-case class called ‘%1’.")
            case "county":
                return self.tr("No county called ‘%1’.")
            case _:
                return self.tr("No language called ‘%1’.")

    def _meant(self, unknown: UnknownFilter) -> str:
        """A value by its name; where the facet is unknown, as it should have been typed."""
        if not unknown.is_facet_known:
            return _typed(unknown)
        return self._names.name(unknown.nearest_facet, unknown.nearest_value)

    def _arrange(self) -> None:
        """One after the other, on as many lines as that takes."""
        items: list[QWidget] = []
        for label, chip in zip(self._told, self._chips, strict=True):
            items += [each for each in (label, chip) if not each.isHidden()]
        if not items:
            return
        arranged = flowed(items[:-1], items[-1], [], self.width() - 2 * _MARGIN)
        for widget, place in arranged.places.items():
            widget.setGeometry(place.translated(_MARGIN, 0))
        if self.height() != arranged.height:
            self.setFixedHeight(arranged.height)


def _typed(unknown: UnknownFilter) -> str:
    return f"{typed_facet(unknown.nearest_facet)}:{unknown.nearest_value}"
