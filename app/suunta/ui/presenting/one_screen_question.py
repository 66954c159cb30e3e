"""Say before a talk that there is one screen, or a mirrored one, and ask what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget


class OneScreenQuestion(QDialog):
    """Nothing is shown before it is answered."""

    slides_wanted = Signal()
    """The slides fill the screen; no notes."""
    share_wanted = Signal()
    """The slides go into a window; the person says that nobody sees the screen itself."""

    def __init__(self, *, is_mirrored: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("oneScreen")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = self.tr("There is one screen")
        both = self.tr("The screens show the same")
        title = both if is_mirrored else one
        self.setWindowTitle(title)
        heading = QLabel(title, self)
        heading.setProperty("role", "heading2")
        about = QLabel(
            self.tr(
                "If a projector is mirrored, the audience sees all that you see. So the slides"
                " fill the screen, and no notes are shown on it. You type votes and jump on the"
                " slide itself; a search lies before it until you go on."
            ),
            self,
        )
        extend = QLabel(
            self.tr(
                "For notes on your screen alone, extend the desktop in the settings of your"
                " system (Windows: Windows key and P), then start again."
            ),
            self,
        )
        slides = QPushButton(self.tr("Slides on this screen, without notes"), self)
        slides.setProperty("role", "primary")
        slides.setDefault(True)
        slides.clicked.connect(self._on_slides)
        share = QPushButton(self.tr("Slides in a window to share, notes beside it"), self)
        share.setEnabled(not is_mirrored)
        share.clicked.connect(self._on_share)
        beside = QLabel(
            self.tr(
                "For Teams or Zoom: share only the window, and be sure nobody sees the screen."
            ),
            self,
        )
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        room = QVBoxLayout(self)
        room.setContentsMargins(24, 20, 24, 20)
        room.setSpacing(10)
        for label in (about, extend, beside):
            label.setWordWrap(True)
            label.setProperty("role", "muted")
        for widget in (heading, about, extend, slides, share, beside, cancel):
            room.addWidget(widget)
        self.setMinimumWidth(480)

    def _on_slides(self) -> None:
        self.accept()
        self.slides_wanted.emit()

    def _on_share(self) -> None:
        self.accept()
        self.share_wanted.emit()
