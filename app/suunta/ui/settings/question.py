"""Ask before something that cannot simply be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from suunta.ui.messages import Message


def ask(parent: QWidget, question: Message, yes: str, answered: Callable[[], object]) -> None:
    """Show the question, and call `answered` when its answer is `yes`; nothing waits for it."""
    cancel = QMessageBox.StandardButton.Cancel
    box = QMessageBox(
        QMessageBox.Icon.Question, question.title, question.title, cancel, parent.window()
    )
    box.setObjectName("question")
    box.setInformativeText(question.text)
    # As all other windows of the program say it; the word of Qt is another one in Finnish.
    box.button(cancel).setText(QCoreApplication.translate("Question", "Cancel"))
    button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(cancel)
    button.clicked.connect(answered)
    box.finished.connect(box.deleteLater)
    box.open()


def tell(parent: QWidget, message: Message) -> None:
    """Say that something was not done, and why."""
    close = QMessageBox.StandardButton.Close
    box = QMessageBox(
        QMessageBox.Icon.Warning, message.title, message.title, close, parent.window()
    )
    box.setObjectName("message")
    box.setInformativeText(message.text)
    box.finished.connect(box.deleteLater)
    box.open()
