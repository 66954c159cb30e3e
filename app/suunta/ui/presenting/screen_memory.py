"""What a person has said of screens, kept for the next time one of them is plugged in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from suunta.domain.talk_rehearsal import Wall
from suunta.domain.talk_screens import Role, told

if TYPE_CHECKING:
    from suunta.ui.keeper import Keeper

KEY = "screens"
WALL = "rehearsal-wall"


class ScreenMemory:
    """Kept with the user's data; where nothing can be kept, as long as the window lives."""

    def __init__(self, keeper: Keeper | None) -> None:
        self._keeper = keeper
        self._said: dict[str, Role] = {}
        self._wall: Wall | None = None

    def roles(self) -> dict[str, Role]:
        """Whose screen each is, by its key."""
        return {**self._kept(), **self._said}

    def remember(self, audience: str, own: str) -> None:
        """The person has said which screen is whose."""
        roles = told(self.roles(), audience, own)
        self._said = dict(roles)
        if self._keeper is not None:
            written = {key: role.value for key, role in roles.items()}
            self._keeper.do(partial(self._keeper.keeping.settings.choose, KEY, written))

    def wall(self) -> Wall:
        """The room of the last rehearsal; a usual one before the first."""
        if self._wall is None and self._keeper is not None:
            kept: list[float] = self._keeper.keeping.settings.get(WALL, [0.0, 0.0])
            if len(kept) == 2 and all(kept):
                self._wall = Wall(*kept)
        return self._wall or Wall(2.0, 8.0)

    def remember_wall(self, wall: Wall) -> None:
        self._wall = wall
        if self._keeper is not None:
            written = [wall.width, wall.distance]
            self._keeper.do(partial(self._keeper.keeping.settings.choose, WALL, written))

    def _kept(self) -> dict[str, Role]:
        if self._keeper is None:
            return {}
        kept: dict[str, object] = self._keeper.keeping.settings.get(KEY, {})
        return {key: Role(str(value)) for key, value in kept.items() if value in set(Role)}
