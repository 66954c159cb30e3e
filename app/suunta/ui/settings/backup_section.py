"""Backups: which there are, one more now, and the way back to any of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from suunta.domain.errors import KeepingUnusable
from suunta.services.keeping.backups import Backup
from suunta.ui.help.help_list import HelpList
from suunta.ui.keeper import Keeper
from suunta.ui.messages import Message
from suunta.ui.settings.backup_rows import backup_row, taken
from suunta.ui.settings.question import ask, tell
from suunta.ui.settings.section import Section
from suunta.ui.settings.setting_row import SettingRow
from suunta.ui.theme.theme import Theme

_MOST_ROWS = 5


class BackupSection(Section):
    """Reads the folder in the background, each time it is shown or has changed."""

    told = Signal(str)

    def __init__(self, *, theme: Theme, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(name="backups", parent=parent)
        self._theme = theme
        self._keeper = keeper
        self._backups: tuple[Backup, ...] = ()
        self._now = QPushButton(self)
        self._row = SettingRow(control=self._now, parent=self)
        self._list = HelpList(theme=theme, parent=self)
        self._restore = QPushButton(self)
        self._chosen = QWidget(self)
        """Shown as soon as there is a backup to choose."""
        self._build()
        self.retranslate()

    def refresh(self) -> None:
        """Look again which backups there are."""
        self._keeper.do(self._keeper.keeping.backups.all, self._show)

    def backups(self) -> tuple[Backup, ...]:
        return self._backups

    def retranslate(self) -> None:
        self.set_title(self.tr("Backups"))
        self._row.set_words(
            self.tr("Copies of all you keep"),
            self.tr("One is made on every day you use Suunta; the last seven are kept.")
            if self._backups
            else self.tr("There is none yet. The first one is made when Suunta closes."),
        )
        self._now.setText(self.tr("Back up now"))
        self._now.setAccessibleName(self.tr("Back up now"))
        self._restore.setText(self.tr("Restore…"))
        self._list.setAccessibleName(self.tr("Backups"))
        self._list.setAccessibleDescription(
            self.tr("Down and Up choose a backup; the button beneath restores it.")
        )
        current = max(0, self._list.currentIndex().row())
        self._list.set_rows([backup_row(backup) for backup in self._backups])
        self._list.setCurrentIndex(self._list.model().index(current, 0))
        self._fit()

    def _build(self) -> None:
        self._now.setObjectName("backUpNow")
        self._list.setObjectName("backupList")
        self._restore.setObjectName("restoreBackup")
        self._now.clicked.connect(self._on_now_clicked)
        self._restore.clicked.connect(self._on_restore_clicked)
        self._theme.changed.connect(self._fit)
        button = QHBoxLayout()
        button.addWidget(self._restore)
        button.addStretch()
        chosen = QVBoxLayout(self._chosen)
        chosen.setContentsMargins(4, 4, 4, 8)
        chosen.addWidget(self._list)
        button.setContentsMargins(12, 0, 12, 0)
        chosen.addLayout(button)
        self.add(self._row)
        self._line = self.add_line()
        self.add(self._chosen)
        self._line.hide()
        self._chosen.hide()

    def _fit(self) -> None:
        """As high as the rows are, up to a few; more of them scroll."""
        self._list.doItemsLayout()
        shown = range(min(_MOST_ROWS, len(self._backups)))
        self._list.setFixedHeight(sum(map(self._list.sizeHintForRow, shown)) + 4)

    def _show(self, backups: tuple[Backup, ...]) -> None:
        self._backups = backups
        self._line.setVisible(bool(backups))
        self._chosen.setVisible(bool(backups))
        self.retranslate()

    def _on_now_clicked(self) -> None:
        self._keeper.do(self._keeper.keeping.backups.take_now, self._on_taken)

    def _on_taken(self, _path: object) -> None:
        self.told.emit(self.tr("Backup made."))
        self.refresh()

    def _on_restore_clicked(self) -> None:
        row = self._list.currentIndex().row()
        if not 0 <= row < len(self._backups):
            return
        backup = self._backups[row]
        title = self.tr("Restore the backup of %1?").replace("%1", taken(backup))
        text = self.tr(
            "It takes the place of everything you keep now: bookmarks, notes, highlights, saved "
            "searches and settings. A copy of what you have now is made first, so that you can "
            "come back to it in the same way."
        )
        ask(self, Message(title, text), self.tr("Restore"), partial(self._restore_it, backup))

    def _restore_it(self, backup: Backup) -> None:
        def restore() -> KeepingUnusable | None:
            try:
                self._keeper.keeping.backups.restore(backup)
            except KeepingUnusable as error:
                return error
            return None

        self._keeper.do(restore, partial(self._on_restored, backup))

    def _on_restored(self, backup: Backup, failure: KeepingUnusable | None) -> None:
        if failure is not None:
            tell(self, Message(self.tr("This backup cannot be restored"), str(failure)))
        else:
            self.told.emit(self.tr("Restored: %1.").replace("%1", taken(backup)))
        self.refresh()
