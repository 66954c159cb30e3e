"""What can be done with a county or a cell: open its experiments, take the map along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from suunta.domain.document import DocumentId


class PlaceMenu(QMenu):
    """Names the experiments that stand there; gone once it is closed."""

    wanted = Signal(str)
    """Identifier of the experiment whose page is wanted."""

    def __init__(
        self,
        experiments: Sequence[tuple[DocumentId, str]],
        *,
        show_list: Callable[[], None],
        copy_map: Callable[[], None],
        save_map: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        for identifier, title in experiments:
            words = self.tr("Open “%1”").replace("%1", title.replace("&", "&&"))
            self.addAction(words, partial(self.wanted.emit, identifier))
        if len(experiments) > 1:
            self.addAction(self.tr("Show in the list"), show_list)
        if experiments:
            self.addSeparator()
        self.addAction(self.tr("Copy the map"), copy_map)
        self.addAction(self.tr("Save the map as PNG or SVG…"), save_map)
        self.aboutToHide.connect(self.deleteLater)
