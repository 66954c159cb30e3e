"""A choice of one among a few, side by side; arrow keys move it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLayout,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from suunta.ui.widgets.flow_layout import FlowLayout

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: +1}


class Segmented(QWidget):
    """Buttons of which exactly one is down."""

    chosen = Signal(str)
    """A person chose another option; not sent when the program does."""

    def __init__(self, *, layout: QLayout | None = None, parent: QWidget | None = None) -> None:
        """In one line where there is room for it, unless another `layout` is given."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._layout = layout or FlowLayout(prefers_one_line=True)
        self.setLayout(self._layout)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    def set_options(self, options: Sequence[tuple[str, str]], current: str) -> None:
        """Offer pairs of a key and what is written on its button.

        Options that are offered already keep their buttons, and with them the keyboard and their
        place in the order of Tab.
        """
        if [key for key, _ in options] == [each.objectName() for each in self._group.buttons()]:
            for button, (_, label) in zip(self._group.buttons(), options, strict=True):
                button.setText(label)
            self.set_current(current)
            return
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.deleteLater()
        for key, label in options:
            button = QPushButton(label, self)
            button.setObjectName(key)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            self._group.addButton(button)
            self._layout.addWidget(button)
        self.set_current(current)

    def current(self) -> str:
        button = self._group.checkedButton()
        return button.objectName() if button else ""

    def set_current(self, key: str) -> None:
        for button in self._group.buttons():
            if button.objectName() == key:
                button.setChecked(True)
        self._let_tab_in()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        buttons = self._group.buttons()
        if step is None or not buttons:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        place = buttons.index(focused) if focused in buttons else 0
        button = buttons[(place + step) % len(buttons)]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def _let_tab_in(self) -> None:
        """Tab leads to the button that is down, and from it on to what follows the choice."""
        for button in self._group.buttons():
            takes_tab = button.isChecked() or self._group.checkedButton() is None
            policy = Qt.FocusPolicy.StrongFocus if takes_tab else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _on_clicked(self, button: QAbstractButton) -> None:
        self._let_tab_in()
        self.chosen.emit(button.objectName())
