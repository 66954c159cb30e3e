"""Emptying the bin, and going back to the settings of the beginning."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from suunta.ui.keeper import Keeper
from suunta.ui.messages import Message
from suunta.ui.settings.preferences import Preferences
from suunta.ui.settings.question import ask
from suunta.ui.settings.section import Section
from suunta.ui.settings.setting_row import SettingRow


class ClearingSection(Section):
    """Asks before it does either; without a keeper there is no bin."""

    told = Signal(str)

    def __init__(
        self, *, preferences: Preferences, keeper: Keeper | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="clearing", parent=parent)
        self._preferences = preferences
        self._keeper = keeper
        self._empty = QPushButton(self)
        self._bin_row = SettingRow(control=self._empty, parent=self)
        self._reset = QPushButton(self)
        self._reset_row = SettingRow(control=self._reset, parent=self)
        self._build()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Clearing up"))
        count = len(self._keeper.keeping.bin.all()) if self._keeper else 0
        self._empty.setEnabled(count > 0)
        self._bin_row.set_words(
            self.tr("Bin"),
            self.tr("%Ln deleted thing(s); each can be taken back for 30 days.", "", count)
            if count
            else self.tr("Empty. What you delete can be taken back for 30 days."),
        )
        self._reset_row.set_words(
            self.tr("Settings of the beginning"),
            self.tr("Languages, look and start as they were at first. Your work stays."),
        )
        for button, name in (
            (self._empty, self.tr("Empty the bin…")),
            (self._reset, self.tr("Reset…")),
        ):
            button.setText(name)
            button.setAccessibleName(name)

    def _build(self) -> None:
        self._empty.setObjectName("emptyBin")
        self._reset.setObjectName("resetSettings")
        self._empty.clicked.connect(self._on_empty_clicked)
        self._reset.clicked.connect(self._on_reset_clicked)
        if self._keeper is not None:
            self._keeper.changed.connect(self.retranslate)
            self.add(self._bin_row)
            self.add_line()
        else:
            self._bin_row.hide()
        self.add(self._reset_row)

    def _on_empty_clicked(self) -> None:
        question = Message(
            self.tr("Empty the bin?"),
            self.tr("What lies in it is deleted for good. Backups still hold it for a while."),
        )
        ask(self, question, self.tr("Empty the bin"), self._empty_it)

    def _empty_it(self) -> None:
        if self._keeper is not None:
            emptied = self.tr("The bin is empty.")
            self._keeper.do(self._keeper.keeping.bin.empty, lambda _: self.told.emit(emptied))

    def _on_reset_clicked(self) -> None:
        question = Message(
            self.tr("Go back to the settings of the beginning?"),
            self.tr("Nothing else is touched: bookmarks, notes and searches stay."),
        )
        ask(self, question, self.tr("Reset"), self._reset_them)

    def _reset_them(self) -> None:
        self._preferences.reset()
        self.told.emit(self.tr("The settings are those of the beginning."))
