"""How a talk stands, in words: paused, frozen, black, a hit in place of the slide."""

from __future__ import annotations

from PySide6.QtCore import QObject

from suunta.domain.talk import Shade
from suunta.services.talking import name_of
from suunta.ui.presenting.talk_desk import TalkDesk


class StateWords(QObject):
    """Says nothing where all is as usual: the audience sees the slide that the presenter sees."""

    def of(self, desk: TalkDesk, news: str, *, is_for_all: bool = False) -> tuple[str, bool]:
        """What is to be said, and whether it is something to look at; `news` comes first.

        Where everybody sees it (`is_for_all`), nothing of what was put by.
        """
        talk = desk.talk
        parts = [news] if news else []
        if desk.has_revision:
            parts.append(self.tr("The presentation was changed: from the next slide on it is new."))
        if talk.is_paused:
            parts.append(self.tr("Paused: the clock stands. F5 or the next slide goes on."))
        if talk.shade is Shade.BLACK:
            parts.append(self.tr("The audience sees black."))
        elif talk.shade is Shade.WHITE:
            parts.append(self.tr("The audience sees white."))
        if talk.kept is not None:
            parts.append(self._frozen(desk))
        if talk.hit:
            told = self.tr("From the search: %1. The next key goes on from there.")
            parts.append(told.replace("%1", name_of(desk.hit_slide(talk.hit))))
        if talk.queue and not is_for_all:
            parts.append(
                self.tr("%n thing(s) put by: Q shows the next, I lists them.", "", len(talk.queue))
            )
        is_warning = talk.is_paused or talk.shade is not Shade.NONE or talk.is_frozen or bool(news)
        return " ".join(parts), is_warning

    def _frozen(self, desk: TalkDesk) -> str:
        kept = desk.talk.kept
        assert kept is not None
        if kept.hit:
            name = name_of(desk.hit_slide(kept.hit))
            return self.tr("Frozen: the audience keeps “%1”.").replace("%1", name)
        number = str(kept.place.position + 1)
        return self.tr("Frozen: the audience keeps slide %1.").replace("%1", number)
