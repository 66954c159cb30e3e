"""The menu of the window: a submenu for each section of commands, and the way out beneath."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from suunta.ui.commands.command_set import CommandSet
from suunta.ui.commands.section import Section

OPENS_IT = "menu.open"
FOOT = ("palette.open", "window.close")
"""What stands in the menu itself rather than in a section."""


class MainMenu(QMenu):
    """Holds every command but the one that opens it; an empty section is left out."""

    def __init__(self, *, commands: CommandSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._submenus: dict[Section, QMenu] = {}
        for section in Section:
            self._add_section(section, commands)
        self.addSeparator()
        commands.fill(self, FOOT)

    def retranslate(self) -> None:
        for section, submenu in self._submenus.items():
            submenu.setTitle(section.label)

    def _add_section(self, section: Section, commands: CommandSet) -> None:
        listed = [
            command.id
            for command in commands
            if command.section is section and command.id not in (OPENS_IT, *FOOT)
        ]
        if listed:
            submenu = self.addMenu(section.label)
            submenu.setObjectName(f"menu.{section}")
            commands.fill(submenu, listed)
            self._submenus[section] = submenu
