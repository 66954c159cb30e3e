"""The second step of the welcome: three things one can do here, each with its key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.commands.command_set import CommandSet
from suunta.ui.commands.keys import shown
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.icon_label import IconLabel

_THINGS = (("search", "search.focus"), ("language", "page.turn"), ("copy", "passage.copy"))
"""The icon of each, and the command whose key is told."""


class ThreeThings(QWidget):
    """Rows of an icon, a sentence in large and one in small, and a key."""

    def __init__(
        self, *, theme: Theme, commands: CommandSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._commands = commands
        self._title = QLabel(self)
        self._icons = [IconLabel(parent=self) for _ in _THINGS]
        self._names = [QLabel(self) for _ in _THINGS]
        self._abouts = [QLabel(self) for _ in _THINGS]
        self._keys = [QLabel(self) for _ in _THINGS]
        self._foot = QLabel(self)
        self._build()
        self._retranslate()
        self._tint()
        theme.changed.connect(self._tint)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("welcomeStep")
        self._title.setProperty("role", "heading1")
        self._title.setWordWrap(True)
        self._foot.setProperty("role", "muted")
        self._foot.setWordWrap(True)
        card = QFrame(self)
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(22, 22, 22, 22)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for number, about in enumerate(self._abouts):
            row = 3 * number
            self._names[number].setProperty("role", "heading3")
            self._keys[number].setProperty("role", "key")
            about.setProperty("role", "muted")
            for label in (self._names[number], about):
                label.setWordWrap(True)
            grid.addWidget(self._icons[number], row, 0, 2, 1, top)
            grid.addWidget(self._names[number], row, 1)
            grid.addWidget(about, row + 1, 1)
            grid.addWidget(self._keys[number], row, 2, top | Qt.AlignmentFlag.AlignRight)
            if number < len(_THINGS) - 1:
                grid.setRowMinimumHeight(row + 2, 22)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        layout.addWidget(self._title)
        layout.addWidget(card)
        layout.addStretch()
        layout.addWidget(self._foot)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Three things you can do here"))
        words = (
            (
                self.tr("Find anything in three languages"),
                self.tr(
                    "Type a few letters: results follow the keystroke. A word in Finnish finds "
                    "pages in English and Swedish, too."
                ),
            ),
            (
                self.tr("Turn a page to the next language"),
                self.tr("One key shows the same passage in another language, at the same place."),
            ),
            (
                self.tr("Copy with the source"),
                self.tr(
                    "What you copy says where it is from, with an address that opens that very "
                    "passage in any Suunta."
                ),
            ),
        )
        for number, (name, about) in enumerate(words):
            self._names[number].setText(name)
            self._abouts[number].setText(about)
            self._keys[number].setText(shown(self._commands.action(_THINGS[number][1]).shortcut()))
        self._foot.setText(
            self.tr(
                "Everything is on this computer. Nothing you read, search or write leaves it. "
                "Settings and help are at the foot of the sidebar."
            )
        )

    def _tint(self) -> None:
        edge = self._theme.size("icon_large")
        for label, (icon, _) in zip(self._icons, _THINGS, strict=True):
            label.set_icon(self._theme.icon(icon, "brand_text"), edge)
