"""Keep the window open while a text in it cannot be saved, and let a person decide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from typing_extensions import override

from suunta.ui.keeper import Keeper
from suunta.ui.messages import why_not_kept


class UnsavedGuard(QObject):
    """Asks only where the disk has failed: what can be saved is saved without a word."""

    def __init__(self, *, window: QWidget, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._may_close = False
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window or event.type() is not QEvent.Type.Close:
            return False
        if self._may_close or not self._keeper.has_waiting():
            return False
        self._keeper.flush()
        if not self._keeper.has_waiting():
            return False
        event.ignore()
        self._ask()
        return True

    def _ask(self) -> None:
        problems = (self._keeper.typed.problem, *(each.problem for each in self._keeper.typing))
        problem = next(filter(None, problems), None)
        has_notes = self._keeper.typed.has_waiting()
        why = why_not_kept(problem) if problem is not None else ""
        box = QMessageBox(self._window)
        box.setObjectName("unsavedBox")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(
            self.tr("A note could not be saved") if has_notes else self.tr("Not all could be saved")
        )
        told = self.tr("If you close now, what you typed last is lost. It can be copied first.")
        if not has_notes:
            told = self.tr("If you close now, what you typed last is lost.")
        box.setInformativeText(f"{why} {told}".strip())
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        leave = self.tr("Copy and close") if has_notes else self.tr("Close all the same")
        copy = box.addButton(leave, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        copy.clicked.connect(self._copy_and_close)
        box.finished.connect(box.deleteLater)
        box.open()

    def _copy_and_close(self) -> None:
        texts = (note.text for note in self._keeper.typed.waiting())
        if copied := "\n\n".join(texts):
            QGuiApplication.clipboard().setText(copied)
        self._may_close = True
        self._window.close()
