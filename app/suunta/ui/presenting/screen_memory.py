"""What a person has said of screens, kept for the next time one of them is plugged in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from suunta.domain.talk_rehearsal import Wall
from suunta.domain.talk_screens import Role, told
from suunta.export.slide_look import LOOKS

if TYPE_CHECKING:
    from suunta.ui.keeper import Keeper

KEY = "screens"
WALL = "rehearsal-wall"
LOOKS_KEY = "screen-looks"


class ScreenMemory:
    """Kept with the user's data; where nothing can be kept, as long as the window lives."""

    def __init__(self, keeper: Keeper | None) -> None:
        self._keeper = keeper
        self._said: dict[str, Role] = {}
        self._looks: dict[str, str] = {}
        self._wall: Wall | None = None

    def roles(self) -> dict[str, Role]:
        """Whose screen each is, by its key."""
        return {**self._kept(), **self._said}

    def remember(self, audience: str, own: str) -> None:
        """The person has said which screen is whose."""
        roles = told(self.roles(), audience, own)
        self._said = dict(roles)
        self._keep(KEY, {key: role.value for key, role in roles.items()})

    def look(self, audience: str) -> str:
        """In which look slides were shown last on a screen; empty where none was chosen.

        The window to share is the screen without a key.
        """
        return self._all_looks().get(audience, "")

    def remember_look(self, audience: str, name: str) -> None:
        """The person has chosen a look for the slides on that screen."""
        self._looks[audience] = name
        self._keep(LOOKS_KEY, self._all_looks())

    def wall(self) -> Wall:
        """The room of the last rehearsal; a usual one before the first."""
        if self._wall is None and self._keeper is not None:
            kept: list[float] = self._keeper.keeping.settings.get(WALL, [0.0, 0.0])
            if len(kept) == 2 and all(kept):
                self._wall = Wall(*kept)
        return self._wall or Wall(2.0, 8.0)

    def remember_wall(self, wall: Wall) -> None:
        self._wall = wall
        self._keep(WALL, [wall.width, wall.distance])

    def _keep(self, key: str, value: object) -> None:
        """Where nothing can be written it is no fault: it lasts as long as the window."""
        if self._keeper is not None and self._keeper.keeping.is_writable:
            self._keeper.do(partial(self._keeper.keeping.settings.choose, key, value))

    def _all_looks(self) -> dict[str, str]:
        """What is kept of looks that still exist, and what was said since."""
        kept: dict[str, str] = {}
        if self._keeper is not None:
            kept = self._keeper.keeping.settings.get(LOOKS_KEY, kept)
        return {**{key: name for key, name in kept.items() if name in LOOKS}, **self._looks}

    def _kept(self) -> dict[str, Role]:
        if self._keeper is None:
            return {}
        kept: dict[str, object] = self._keeper.keeping.settings.get(KEY, {})
        return {key: Role(str(value)) for key, value in kept.items() if value in set(Role)}
