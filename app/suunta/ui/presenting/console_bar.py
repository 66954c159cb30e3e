"""The head of the console: what is presented, on which screen, and the buttons with their keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.talk import Mode, Shade, Talk
from suunta.domain.talk_key import Action
from suunta.ui.presenting.action_words import about, name_of
from suunta.ui.presenting.key_button import KeyButton
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.widgets.elided_label import ElidedLabel
from suunta.ui.widgets.flow_layout import FlowLayout

_BUTTONS = (
    Action.PREVIOUS,
    Action.NEXT,
    Action.BLACK,
    Action.FREEZE,
    Action.POINTER,
    Action.OVERVIEW,
    Action.FIND,
    Action.SEARCH,
    Action.PUT_BY,
    Action.VOTE,
    Action.SWAP,
    Action.KEYS,
    Action.ASK_END,
)
_ON_ONE_SCREEN = (
    Action.PREVIOUS,
    Action.NEXT,
    Action.BLACK,
    Action.OVERVIEW,
    Action.FIND,
    Action.VOTE,
    Action.KEYS,
    Action.ASK_END,
)
_AS_ICONS = {Action.PREVIOUS: "back", Action.NEXT: "forward"}
_TITLE_LEAST = 200
_ON_AND_OFF = (
    Action.BLACK,
    Action.FREEZE,
    Action.POINTER,
    Action.OVERVIEW,
    Action.PUT_BY,
    Action.KEYS,
)
_WITHOUT_CAP = (*_AS_ICONS, Action.ASK_END)
_GAP = 6
_EDGE = 14


class ConsoleBar(QWidget):
    """Asks for what its buttons stand for; shows which of them are on."""

    wanted = Signal(object)
    """An `Action`."""
    height_changed = Signal()
    """It takes one line now, or two."""

    def __init__(self, look: NightLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._is_bare = False
        self._title = ElidedLabel(parent=self)
        self._place = ElidedLabel(parent=self)
        self._buttons = {action: self._made(action) for action in _BUTTONS}
        self._buttons[Action.PUT_BY].hide()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row = QWidget(self)
        self._build()
        self._retranslate()

    def button(self, action: Action) -> KeyButton:
        return self._buttons[action]

    def show_title(self, title: str, place: str) -> None:
        """What is presented, and where the audience sees it."""
        self._title.setText(title)
        self._place.setText(place)

    def show_talk(self, talk: Talk) -> None:
        """Press down what is on, and offer what was put by where there is something."""
        for action, is_on in (
            (Action.BLACK, talk.shade is Shade.BLACK),
            (Action.FREEZE, talk.is_frozen),
            (Action.POINTER, talk.has_pointer),
            (Action.OVERVIEW, talk.mode is Mode.OVERVIEW),
            (Action.PUT_BY, talk.mode is Mode.PUT_BY),
            (Action.KEYS, talk.mode is Mode.KEYS),
        ):
            self._buttons[action].setChecked(is_on)
        put_by = self._buttons[Action.PUT_BY]
        is_offered = bool(talk.queue) and not self._is_bare
        if is_offered is put_by.isHidden():
            put_by.setVisible(is_offered)
            self._arrange()

    def set_bare(self, is_bare: bool) -> None:
        """Only what makes sense where everybody sees the same screen."""
        self._is_bare = is_bare
        for action, button in self._buttons.items():
            if action is not Action.PUT_BY:
                button.setVisible(not is_bare or action in _ON_ONE_SCREEN)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _made(self, action: Action) -> KeyButton:
        button = KeyButton(action, self._look, parent=self)
        button.set_cap(action not in _WITHOUT_CAP)
        button.setCheckable(action in _ON_AND_OFF)
        button.clicked.connect(lambda _on=False, each=action: self.wanted.emit(each))
        return button

    def _build(self) -> None:
        self.setObjectName("consoleBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title.setObjectName("consoleTitle")
        self._place.setProperty("role", "muted")
        self._buttons[Action.ASK_END].setObjectName("endTalk")
        self._words.setSpacing(12)
        self._words.addWidget(self._title)
        self._words.addWidget(self._place, 1)
        flow = FlowLayout(self._row, spacing=_GAP, prefers_one_line=True)
        for button in self._buttons.values():
            flow.addWidget(button)
        self._rows.setContentsMargins(_EDGE, 8, _EDGE, 8)
        self._rows.setSpacing(8)
        self._rows.addLayout(self._words, 1)
        self._rows.addWidget(self._row)

    def _arrange(self) -> None:
        """One line where title and buttons have room beside each other, else two."""
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        gaps = _GAP * max(0, len(shown) - 1)
        capped = [button for button in shown if button.action not in _WITHOUT_CAP]
        bare = [button for button in shown if button.action in _WITHOUT_CAP]
        wanted = sum(button.full_width() for button in capped) + gaps
        wanted += sum(button.sizeHint().width() for button in bare)
        room = self.width() - 2 * _EDGE
        for action, button in self._buttons.items():
            button.set_cap(wanted <= room and action not in _WITHOUT_CAP)
        is_wide = wanted + self._look.grown(_TITLE_LEAST) + 2 * _GAP <= room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        direction = across if is_wide else down
        if direction is not self._rows.direction():
            self._rows.setDirection(direction)
            # Beside the buttons the two words stand above each other.
            self._words.setDirection(down if is_wide else across)
            self._words.setSpacing(0 if is_wide else 12)
            self.height_changed.emit()

    def _retranslate(self) -> None:
        for action, button in self._buttons.items():
            button.set_words(name_of(action), about(action))
            if icon := _AS_ICONS.get(action):
                button.setText("")
                button.setIcon(self._look.icon(icon, "text"))
        self._arrange()
