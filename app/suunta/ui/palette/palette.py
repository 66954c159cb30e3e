"""The palette as the window uses it: open it, and hear what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.ui.commands.command_set import CommandSet
from suunta.ui.jobs import LatestJob
from suunta.ui.palette.entries import address_entry, command_entries, page_entries, search_entry
from suunta.ui.palette.entry import Entry, Found, Kind
from suunta.ui.palette.finder import Finder, ranked
from suunta.ui.palette.palette_panel import PalettePanel
from suunta.ui.palette.recent_commands import RecentCommands
from suunta.ui.theme.theme import Theme

_PAINTED = 40
"""Milliseconds after which the panel is on the screen."""
Places = Callable[[], Iterable[Entry]]


class Palette(QObject):
    """Commands are asked for at each opening, for what can be done changes; pages once."""

    place_requested = Signal(object)
    """Carries the value of an entry of kind `PLACE`."""
    open_requested = Signal(str)
    search_requested = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        application: QApplication,
        commands: CommandSet,
        knowledge: KnowledgeBase,
        labels: Labels,
        language: Language,
        places: Places,
        window: QWidget,
        top: int,
        recent: RecentCommands,
        pool: QThreadPool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._knowledge = knowledge
        self._labels = labels
        self._language = language
        self._places = places
        self._typed = ""
        self._recent = recent
        self._listed: tuple[Entry, ...] = ()
        self._names = Finder(())
        self._pages = Finder(())
        self._reading = LatestJob(pool=pool, parent=self)
        self._reading.finished.connect(self._on_pages_read)
        self._panel = PalettePanel(theme=theme, application=application, top=top, window=window)
        self._panel.typed.connect(self._on_typed)
        self._panel.chosen.connect(self._on_chosen)
        # The panel lies in the window, which outlives the pages.
        self.destroyed.connect(self._panel.deleteLater)
        # Once the panel is painted: two pieces of work at a time would both come late.
        QTimer.singleShot(_PAINTED, self, self._read_pages)

    def open(self) -> None:
        """Open it; once more, and it closes."""
        if self._panel.isVisible():
            self._panel.leave()
            return
        self._listed = command_entries(self._commands)
        # A command that leads to a place is called as the place is: once is enough.
        named = {entry.name for entry in self._listed if not entry.reason}
        places = (place for place in self._places() if place.name not in named)
        self._names = Finder((*self._listed, *places))
        self._panel.open()

    def set_language(self, language: Language) -> None:
        """Prefer the pages of another language."""
        if language is not self._language:
            self._language = language
            self._read_pages()

    def _read_pages(self) -> None:
        """Take the names of all pages apart, in the background: commands can be chosen already."""
        entries = partial(page_entries, self._knowledge, self._labels, self._language)
        self._reading.start(lambda _cancelled: Finder(entries()))

    def _on_pages_read(self, pages: Finder) -> None:
        self._pages = pages
        if self._typed:
            self._on_typed(self._typed)

    def _on_typed(self, text: str) -> None:
        typed = self._typed = text.strip()
        self._panel.show_found(self._found(typed) if typed else self._all())

    def _all(self) -> tuple[Found, ...]:
        """Every command: the latest first, and last what cannot be done now."""
        recent = {identifier: place for place, identifier in enumerate(self._recent.all())}

        def rank(entry: Entry) -> tuple[bool, int]:
            return bool(entry.reason), recent.get(entry.key, len(recent))

        return tuple(map(Found, sorted(self._listed, key=rank)))

    def _found(self, typed: str) -> tuple[Found, ...]:
        address = address_entry(typed, self._knowledge, self._labels, self._language)
        first = (Found(address),) if address else ()
        return (*first, *self._by_name(typed, address), Found(search_entry(typed)))

    def _by_name(self, typed: str, address: Entry | None) -> tuple[Found, ...]:
        both = (self._names, self._pages)
        found = ranked(*(each.find(typed) for each in both)) or ranked(
            *(each.find_near(typed) for each in both)
        )
        named = address.key if address else ""
        return tuple(each for each in found if each.entry.key != named)

    def _on_chosen(self, entry: Entry) -> None:
        if entry.reason:
            self._panel.refuse(entry.reason)
            return
        self._panel.leave()
        match entry.kind:
            case Kind.COMMAND:
                self._recent.remember(entry.key)
                self._commands.action(entry.key).trigger()
            case Kind.PLACE:
                self.place_requested.emit(entry.value)
            case Kind.PAGE | Kind.ADDRESS:
                self.open_requested.emit(str(entry.value))
            case Kind.SEARCH:
                self.search_requested.emit(str(entry.value))
