"""Hits of the search on the audience's screen: now, later, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from suunta.domain.language import Language
from suunta.domain.talk_key import Action
from suunta.services.talking import name_of
from suunta.ui.presenting.talk_windows import Stage

if TYPE_CHECKING:
    from suunta.ui.presenting.present_door import PresentDoor


class Hits(QObject):
    """In a talk or without one; the keyboard stays where it is."""

    def __init__(self, door: PresentDoor) -> None:
        super().__init__(door)
        self._door = door
        self._told_of = ""
        """The hit that was last said to be on the audience's screen."""

    def project(self, address: str, language: Language) -> None:
        """Put a hit on the audience's screen, large, with its source; the same again takes it off.

        Without a talk it opens the audience's window for that.
        """
        door = self._door
        desk = door.desk or door.open_alone(language)
        name = name_of(desk.hit_slide(address))
        if desk.talk.seen.hit == address:
            self.take_off()
            return
        desk.project(address)
        if door.windows is not None and door.windows.stage is Stage.HERE:
            door.windows.come_forward()  # what everybody sees is this one screen
        door.place()
        told = self.tr("On the audience’s screen: %1")
        if desk.talk.has_more_of_hit:
            told = self.tr("On the audience’s screen: %1. Page Down shows how it goes on.")
        door.told.emit(told.replace("%1", name))
        self._told_of = address

    def unsay(self) -> None:
        """Say no longer that a hit is on the audience's screen which a step or the end took off."""
        desk = self._door.desk
        if self._told_of and (desk is None or desk.talk.seen.hit != self._told_of):
            self._told_of = ""
            self._door.told.emit("")

    def take_off(self) -> bool:
        """Take off what is shown, wherever the person is by now; whether there was anything."""
        door, desk = self._door, self._door.desk
        hit = desk.talk.seen.hit if desk is not None else ""
        if desk is None or not hit:
            return False
        name, self._told_of = name_of(desk.hit_slide(hit)), ""
        door.take_off()
        door.told.emit(self.tr("Off the audience’s screen: %1").replace("%1", name))
        return True

    def prepare(self, address: str) -> None:
        """Paint a hit while nothing else is to be done: somebody may want to show it now."""
        if self._door.windows is not None:
            self._door.windows.prepare(address)

    def put_by(self, address: str, language: Language) -> None:
        """Put a hit by, to be shown in order; the same again takes it out."""
        desk = self._door.desk or self._door.open_alone(language)
        name = name_of(desk.hit_slide(address))
        if address in desk.talk.queue:
            desk.drop(address)
            self._door.told.emit(self.tr("No longer put by: %1").replace("%1", name))
            return
        desk.put_by(address)
        told = self.tr("Put by as number %1: %2").replace("%1", str(len(desk.talk.queue)))
        self._door.told.emit(told.replace("%2", name))

    def show_next(self) -> None:
        """Show the next hit that was put by."""
        desk = self._door.desk
        if desk is None or not desk.talk.queue:
            self._door.told.emit(self.tr("Nothing is put by."))
            return
        desk.do(Action.QUEUE)
        self._door.place()
