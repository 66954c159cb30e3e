"""One QAction for each command, so that menus, buttons and shortcuts always agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from suunta.ui.commands.command import Command
from suunta.ui.commands.keys import with_keys
from suunta.ui.commands.where import Where
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
        self._shut: dict[str, str] = {}
        self._here = Where.ALWAYS
        self.retranslate()
        self.tint()
        theme.changed.connect(self.tint)

    def __iter__(self) -> Iterator[Command]:
        """All of them, in the order of the catalogue."""
        return iter(self._commands.values())

    def action(self, identifier: str) -> QAction:
        return self._actions[identifier]

    def bind(self, identifier: str, handler: Callable[[], object]) -> None:
        """Let the command do something, and nothing else; until then it is disabled."""
        self._handlers[identifier] = handler
        self._actions[identifier].setEnabled(self._fits(identifier))

    def enter(self, where: Where) -> None:
        """The window is elsewhere: enable what can be done there, disable what cannot."""
        self._here = where
        for identifier, action in self._actions.items():
            action.setEnabled(identifier in self._handlers and self._fits(identifier))

    def why_not(self, identifier: str) -> str:
        """Why the command cannot be given now; empty when it can."""
        if self._actions[identifier].isEnabled():
            return ""
        if identifier not in self._handlers:
            return self._shut.get(identifier, Where.ALWAYS.reason)
        return self._commands[identifier].reason

    def shut(self, identifiers: Iterable[str], reason: str) -> None:
        """Say of commands that nobody will bind why that is."""
        self._shut |= dict.fromkeys(identifiers, reason)

    def release(self, identifier: str) -> None:
        """Let the command do nothing, because what it did has gone."""
        self._handlers.pop(identifier, None)
        self._actions[identifier].setEnabled(False)

    def unbound(self) -> tuple[str, ...]:
        """The commands nobody has bound; none in a window that is ready."""
        return tuple(identifier for identifier in self._actions if identifier not in self._handlers)

    def fill(self, menu: QMenu, identifiers: Iterable[str]) -> None:
        """Put those commands into a menu, beneath what it holds."""
        menu.addActions([self._actions[identifier] for identifier in identifiers])

    def retranslate(self) -> None:
        for identifier, action in self._actions.items():
            command = self._commands[identifier]
            action.setText(command.label)
            action.setToolTip(with_keys(command.name, action.shortcut()))

    def tint(self) -> None:
        """Give the actions their icons in the colours of the theme that is shown."""
        for identifier, action in self._actions.items():
            if name := self._commands[identifier].icon:
                action.setIcon(self._theme.icon(name))

    def _fits(self, identifier: str) -> bool:
        return self._commands[identifier].where in (Where.ALWAYS, self._here)

    def _make(self, command: Command) -> QAction:
        action = QAction(self._window)
        action.setObjectName(command.id)
        action.setShortcuts(command.keys)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setIconVisibleInMenu(True)
        action.setEnabled(False)
        action.triggered.connect(lambda _checked=False: self._handlers[command.id]())
        self._window.addAction(action)
        return action
