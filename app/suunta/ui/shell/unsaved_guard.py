"""Keep the window open while what was typed in it cannot be saved, and let a person decide."""

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
        waiting = [each for each in self._keeper.typing if each.waiting()]
        problem = next(filter(None, (each.problem for each in waiting)), None)
        is_note = waiting == [self._keeper.typed]
        why = why_not_kept(problem) if problem is not None else ""
        box = QMessageBox(self._window)
        box.setObjectName("unsavedBox")
        box.setIcon(QMessageBox.Icon.Warning)
        title = self.tr("A note could not be saved")
        told = self.tr("If you close now, what you typed last is lost. It can be copied first.")
        if not is_note:
            title = self.tr("Not all could be saved")
            told = self.tr(
                "If you close now, what you typed last is lost. It can be copied first:"
                " saved as a text file, a presentation or workshop can be imported again."
            )
        box.setText(title)
        box.setInformativeText(f"{why} {told}".strip())
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        copy = box.addButton(self.tr("Copy and close"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        copy.clicked.connect(self._copy_and_close)
        box.finished.connect(box.deleteLater)
        box.open()

    def _copy_and_close(self) -> None:
        texts = (text for each in self._keeper.typing for text in each.texts())
        QGuiApplication.clipboard().setText("\n\n".join(texts))
        self._may_close = True
        self._window.close()
