"""Type hands, dots or an action on the slide itself, where everybody sees the one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from suunta.domain.shown_slide import ShownSlide
from suunta.services.talking_capture import CaptureField, captured, fields_on
from suunta.ui.widgets.announcer import Announcer
from suunta.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from suunta.domain.labels import Labels
    from suunta.domain.language import Language
    from suunta.ui.workshops.workshop_desk import WorkshopDesk

_NUMBER, _TEXT = 90, 420


class CaptureStrip(QFrame):
    """`17 ↵ 4 ↵` and the next statement; kept with the workshop as it is typed."""

    left = Signal()

    def __init__(
        self, desk: WorkshopDesk, labels: Labels, language: Language, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._labels, self._language = desk, labels, language
        self._fields: tuple[CaptureField, ...] = ()
        self._at = 0
        self._about = ElidedLabel(parent=self)
        self._label = QLabel(self)
        self.field = QLineEdit(self)
        self._count = QLabel(self)
        self._announcer = Announcer(self.field)
        self._slide: ShownSlide | None = None
        self.setObjectName("jumpPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._about.setProperty("role", "strong")
        self._count.setProperty("role", "faint")
        self.field.setObjectName("captureField")
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._on_typed)
        room = QHBoxLayout(self)
        room.setContentsMargins(16, 10, 16, 10)
        room.setSpacing(12)
        room.addWidget(self._about, 1)
        for widget in (self._label, self.field, self._count):
            room.addWidget(widget)

    def begin(self, slide: ShownSlide) -> None:
        """Offer what there is to type on a slide; where nothing is counted yet, that first."""
        workshop = self._desk.workshop
        if workshop is None:
            return
        self._slide = slide
        self._fields = fields_on(slide, workshop, self._language, self._labels)
        empty = (at for at, field in enumerate(self._fields) if not field.typed)
        self._at = next(empty, 0)
        self._show()

    def here(self) -> CaptureField | None:
        """What is typed now."""
        return self._fields[self._at] if self._at < len(self._fields) else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self._desk.end_step()
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self._go_on()
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Z if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._desk.undo()
                if self._slide is not None:
                    self.begin(self._slide)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp | Qt.Key.Key_F5:
                self._desk.end_step()
                self.left.emit()
                return False
            case _:
                field = self.here()
                return bool(
                    field is not None
                    and field.is_number
                    and event.text().isprintable()
                    and event.text()
                    and not event.text().isdecimal()
                )
        return True

    def _on_typed(self, text: str) -> None:
        """Numbers are kept at each key; an action when it is entered."""
        field, workshop = self.here(), self._desk.workshop
        if field is not None and workshop is not None and field.is_number:
            self._desk.change(captured(workshop, field, text), f"{field.of}.{field.part}")

    def _go_on(self) -> None:
        field, workshop = self.here(), self._desk.workshop
        if field is not None and workshop is not None and not field.is_number:
            self._desk.change(captured(workshop, field, self.field.text()), field.of)
        self._desk.end_step()
        if self._at + 1 < len(self._fields):
            self._step(1)
        elif field is not None and not field.is_number and self.field.text().strip():
            self._show()
        else:
            self.left.emit()

    def _step(self, by: int) -> None:
        self._desk.end_step()
        at = min(max(self._at + by, 0), len(self._fields) - 1)
        workshop = self._desk.workshop
        if workshop is not None and self._slide is not None:
            self._fields = fields_on(self._slide, workshop, self._language, self._labels)
        self._at = at
        self._show()

    def _show(self) -> None:
        field = self.here()
        if field is None:
            return
        self._about.setText(field.about)
        self._about.setVisible(bool(field.about))
        label = field.label if field.is_number else self.tr("Action agreed on")
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.field.setFixedWidth(_NUMBER if field.is_number else _TEXT)
        self.field.setText(field.typed)
        self.field.selectAll()
        name = f"{field.about} {label}".strip()
        self.field.setAccessibleName(name)
        many = len(self._fields)
        self._count.setText(f"{self._at + 1} / {many}" if many > 1 else "")
        self.show()
        self.raise_()
        self.field.setFocus()
        self._announcer.say(name)
