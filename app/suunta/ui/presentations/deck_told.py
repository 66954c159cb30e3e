"""What is told of a presentation: its parts with their minutes, and what to do before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from suunta.ui.presentations.deck_row import DeckRow


class DeckTold(QScrollArea):
    """Takes the room there is; where that is too little, it scrolls, with its own keys as well."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget(self)
        self._parts = QWidget(inside)
        self._outline = QGridLayout(self._parts)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._heading, self._before = QLabel(inside), QLabel(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._outline.setContentsMargins(0, 0, 0, 0)
        self._outline.setHorizontalSpacing(12)
        self._outline.setVerticalSpacing(4)
        self._outline.setColumnStretch(0, 1)
        column.addWidget(self._parts)
        for label, role in ((self._heading, "strong"), (self._before, "muted")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addStretch(1)
        self.setObjectName("deckTold")
        inside.setObjectName("deckToldInside")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._on_range_changed(0, 0)

    def show_row(self, row: DeckRow | None) -> None:
        self._show_outline(row.outline if row else ())
        self._before.setText(row.before if row else "")
        self._heading.setText(self.tr("Before people come") if self._before.text() else "")
        self.setAccessibleName(row.title if row else "")
        self.verticalScrollBar().setValue(0)

    def _show_outline(self, parts: tuple[tuple[str, str], ...]) -> None:
        """The minutes stand beneath each other, whatever the parts are called."""
        while len(self._lines) < len(parts):
            self._add_line()
        for number, line in enumerate(self._lines):
            is_used = number < len(parts)
            for label, text in zip(line, parts[number] if is_used else ("", ""), strict=True):
                label.setText(text)
                label.setVisible(is_used)
        self._parts.setVisible(bool(parts))

    def _add_line(self) -> None:
        name, minutes = line = QLabel(self._parts), QLabel(self._parts)
        name.setWordWrap(True)
        for label in line:
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
        top = Qt.AlignmentFlag.AlignTop
        self._outline.addWidget(name, len(self._lines), 0, top)
        self._outline.addWidget(minutes, len(self._lines), 1, top | Qt.AlignmentFlag.AlignRight)
        self._lines.append(line)

    def _on_range_changed(self, _least: int, most: int) -> None:
        """The keyboard stops here only where there is something to scroll."""
        policy = Qt.FocusPolicy.TabFocus if most > 0 else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
