"""Type hands, dots or an action on the slide itself, where everybody sees the one screen."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from suunta.domain.shown_slide import ShownSlide
from suunta.domain.workshop import Action, Workshop
from suunta.domain.workshop_change import planned
from suunta.services.talking_capture import (
    ACTION,
    NOTE,
    PRESENT,
    CaptureField,
    acted,
    captured,
    fields_on,
)
from suunta.ui.widgets.announcer import Announcer
from suunta.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from suunta.domain.labels import Labels
    from suunta.domain.language import Language
    from suunta.ui.workshops.workshop_desk import WorkshopDesk

_NUMBER, _TEXT = 90, 420


class CaptureStrip(QFrame):
    """`24 ↵ 17 ↵ 4 ↵` and the next statement; kept with the workshop as it is typed."""

    left = Signal()

    def __init__(
        self, desk: WorkshopDesk, labels: Labels, language: Language, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._labels, self._language = desk, labels, language
        self._fields: tuple[CaptureField, ...] = ()
        self._at = 0
        self._action = Action()
        """The one that is being typed."""
        self._kept = ""
        """That what was entered is kept, until something else is typed."""
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
        self._action, self._kept = Action(), ""
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
        """Numbers are kept at each key; words when they are entered."""
        self._kept = ""
        field, workshop = self.here(), self._desk.workshop
        if field is not None and workshop is not None and field.is_number:
            self._desk.change(captured(workshop, field, text), f"{field.of}.{field.part}")

    def _go_on(self) -> None:
        field, workshop = self.here(), self._desk.workshop
        if field is None or workshop is None:
            return
        if not field.is_number and not self._keep_words(field, workshop):
            self.left.emit()
            return
        self._desk.end_step()
        if self._at + 1 < len(self._fields):
            self._step(1)
        elif field.is_number:
            self.left.emit()
        else:
            self._action, self._at = Action(), 0
            self._show()

    def _keep_words(self, field: CaptureField, workshop: Workshop) -> bool:
        """Keep what was entered; whether there is more to ask."""
        text = self.field.text()
        if field.of == ACTION:
            today = datetime.now().astimezone().date()
            self._action = acted(self._action, field, text, today)
            if self._action.is_empty:
                return False
            self._desk.change(planned(workshop, self._action), field.of)
        elif not text.strip():
            return False
        else:
            self._desk.change(captured(workshop, field, text), field.of)
        self._kept = self.tr("kept")
        return True

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
        label = field.label or self._label_of(field)
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.field.setFixedWidth(_NUMBER if field.is_number else _TEXT)
        self.field.setText(self._typed(field))
        self.field.selectAll()
        name = f"{field.about} {label}".strip()
        self.field.setAccessibleName(name)
        many = len(self._fields)
        parts = (self._kept, f"{self._at + 1} / {many}" if many > 1 else "")
        self._count.setText(" · ".join(filter(None, parts)))
        self.show()
        self.raise_()
        self.field.setFocus()
        self._announcer.say(" ".join(filter(None, (self._kept, name))))

    def _typed(self, field: CaptureField) -> str:
        return getattr(self._action, field.part) if field.of == ACTION else field.typed

    def _label_of(self, field: CaptureField) -> str:
        if field.of == ACTION:
            return {
                "text": self.tr("Action agreed on"),
                "owner": self.tr("Who: a role"),
                "due": self.tr("By when"),
            }[field.part]
        if field.of == NOTE:
            return self.tr("What was said")
        return self.tr("People present") if field.of == PRESENT else ""
