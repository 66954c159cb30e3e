"""One QAction for each command, so that menus, buttons and shortcuts always agree."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from suunta.ui.commands.command import Command
from suunta.ui.theme.theme import Theme


class CommandSet(QObject):
    """Makes the actions, lends them to whoever shows them, and binds what they do."""

    def __init__(self, commands: Sequence[Command], *, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._commands = {command.id: command for command in commands}
        self._theme = theme
        self._window = window
        self._actions = {command.id: self._make(command) for command in commands}
        self._handlers: dict[str, Callable[[], object]] = {}
        self.retranslate()
        self.tint()
        theme.changed.connect(self.tint)

    def action(self, identifier: str) -> QAction:
        return self._actions[identifier]

    def bind(self, identifier: str, handler: Callable[[], object]) -> None:
        """Let the command do something, and nothing else; until then it is disabled."""
        self._handlers[identifier] = handler
        self._actions[identifier].setEnabled(True)

    def release(self, identifier: str) -> None:
        """Let the command do nothing, because what it did has gone."""
        self._handlers.pop(identifier, None)
        self._actions[identifier].setEnabled(False)

    def unbound(self) -> tuple[str, ...]:
        """The commands nobody has bound; none in a window that is ready."""
        return tuple(identifier for identifier in self._actions if identifier not in self._handlers)

    def menu(self, groups: Sequence[Sequence[str]]) -> QMenu:
        """A menu of those commands, the groups parted by lines."""
        menu = QMenu(self._window)
        for number, group in enumerate(groups):
            if number:
                menu.addSeparator()
            menu.addActions([self._actions[identifier] for identifier in group])
        return menu

    def retranslate(self) -> None:
        for identifier, action in self._actions.items():
            label = self._commands[identifier].label
            action.setText(label)
            action.setToolTip(_hint(label, action.shortcut()))

    def tint(self) -> None:
        """Give the actions their icons in the colours of the theme that is shown."""
        for identifier, action in self._actions.items():
            if name := self._commands[identifier].icon:
                action.setIcon(self._theme.icon(name))

    def _make(self, command: Command) -> QAction:
        action = QAction(self._window)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(written) for written in command.shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setIconVisibleInMenu(True)
        action.setEnabled(False)
        action.triggered.connect(lambda _checked=False: self._handlers[command.id]())
        self._window.addAction(action)
        return action


def _hint(label: str, shortcut: QKeySequence) -> str:
    name = label.replace("&", "")
    keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{name} ({keys})" if keys else name
