"""Let a column be as wide as reads well, in words of any size."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from suunta.ui.theme.theme import Theme


def keep_grown(column: QWidget, widest: int, theme: Theme) -> None:
    """Make `column` no wider than `widest` is where words have their usual size."""
    _GrownWidth(column, widest, theme).fit()


class _GrownWidth(QObject):
    """Lives as long as the column."""

    def __init__(self, column: QWidget, widest: int, theme: Theme) -> None:
        super().__init__(column)
        self._column, self._widest, self._theme = column, widest, theme
        theme.changed.connect(self.fit)

    def fit(self) -> None:
        self._column.setMaximumWidth(self._theme.grown(self._widest))
