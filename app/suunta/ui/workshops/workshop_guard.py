"""Keep the window open while what a room has voted cannot be saved, and let a person decide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from typing_extensions import override

from suunta.services.keeping.kinds import WORKSHOP
from suunta.ui.keeper import Keeper
from suunta.ui.messages import why_not_kept
from suunta.ui.workshops.workshop_desk import WorkshopDesk


class WorkshopGuard(QObject):
    """Asks only where the disk has failed: what can be saved is saved without a word."""

    def __init__(
        self, *, window: QWidget, keeper: Keeper, desk: WorkshopDesk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._keeper, self._desk = window, keeper, desk
        self._may_close = False
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window or event.type() is not QEvent.Type.Close:
            return False
        if self._may_close or not self._desk.typed.waiting():
            return False
        self._desk.typed.save()
        self._keeper.flush()
        if not self._desk.typed.waiting():
            return False
        event.ignore()
        self._ask()
        return True

    def _ask(self) -> None:
        problem = self._desk.problem
        why = why_not_kept(problem) if problem is not None else ""
        box = QMessageBox(self._window)
        box.setObjectName("unsavedWorkshopBox")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("A workshop could not be saved"))
        told = self.tr(
            "If you close now, what was typed last is lost."
            " It can be copied first, as a text that Suunta can read again."
        )
        box.setInformativeText(f"{why} {told}".strip())
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        copy = box.addButton(self.tr("Copy and close"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        copy.clicked.connect(self._copy_and_close)
        box.finished.connect(box.deleteLater)
        box.open()

    def _copy_and_close(self) -> None:
        texts = (WORKSHOP.written(workshop) for workshop in self._desk.typed.waiting())
        QGuiApplication.clipboard().setText("\n".join(texts))
        self._may_close = True
        self._window.close()
