"""The buttons above the list of slides: add, double, hide, move, delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget
from typing_extensions import override

from suunta.domain.slide_kind import SlideKind
from suunta.services.deck_making import FREE_KINDS
from suunta.ui.commands.keys import with_key
from suunta.ui.presentations.kind_names import kind_name
from suunta.ui.presentations.slide_keys import ADD, DOWN, DUPLICATE, HIDE, UP
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout

_ICONS = {"duplicate": "copy", "hide": "hide", "up": "up", "down": "down", "delete": "bin"}


class SlideTools(QWidget):
    """Asks for what its buttons say."""

    asked = Signal(str)
    """`duplicate`, `hide`, `up`, `down` or `delete`."""
    kind_chosen = Signal(object)
    """A new slide of that `SlideKind` is wanted."""
    knowledge_requested = Signal()
    """New slides of something in the knowledge are wanted."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_hidden = False
        self.add = QPushButton(self)
        self._menu = QMenu(self.add)
        self._tools = {name: QToolButton(self) for name in _ICONS}
        self._build()
        self._retranslate()
        self._tint()
        theme.changed.connect(self._tint)

    def show_slide(self, *, is_hidden: bool, is_there: bool, is_first: bool, is_last: bool) -> None:
        """Offer what can be done with the slide that is chosen."""
        self._is_hidden = is_hidden
        for name, tool in self._tools.items():
            is_at_end = (name == "up" and is_first) or (name == "down" and is_last)
            tool.setEnabled(is_there and not is_at_end)
        self._name_tools()

    def open_menu(self) -> None:
        """Offer what can be added; the first of it is what Enter takes."""
        self.add.showMenu()
        self._menu.setActiveAction(self._menu.actions()[0])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.add.setObjectName("addSlide")
        self.add.setMenu(self._menu)
        layout = FlowLayout(self, spacing=0)
        layout.addWidget(self.add)
        for name, tool in self._tools.items():
            tool.setObjectName(f"{name}Slide")
            tool.setProperty("role", "quiet")
            tool.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
            layout.addWidget(tool)

    def _retranslate(self) -> None:
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add slides"))
        self.add.setToolTip(with_key(self.tr("Add slides"), ADD))
        self._menu.clear()
        self._menu.addAction(self.tr("From the knowledge…"), self.knowledge_requested.emit)
        self._menu.addSeparator()
        for kind in FREE_KINDS:
            action = self._menu.addAction(kind_name(kind))
            action.triggered.connect(partial(self._on_kind, kind))
        self._name_tools()

    def _on_kind(self, kind: SlideKind, _checked: bool = False) -> None:
        self.kind_chosen.emit(kind)

    def _name_tools(self) -> None:
        names = {
            "duplicate": (self.tr("Duplicate this slide"), DUPLICATE),
            "hide": (
                self.tr("Show this slide again") if self._is_hidden else self.tr("Hide this slide"),
                HIDE,
            ),
            "up": (self.tr("Move up"), UP),
            "down": (self.tr("Move down"), DOWN),
            "delete": (self.tr("Delete this slide"), "Del"),
        }
        for name, (text, key) in names.items():
            self._tools[name].setToolTip(with_key(text, key))
            self._tools[name].setAccessibleName(text)

    def _tint(self) -> None:
        for name, tool in self._tools.items():
            tool.setIcon(self._theme.icon(_ICONS[name]))
