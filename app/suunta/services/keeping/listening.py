"""Who wants to know that something kept has changed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

Changed = frozenset[str]
"""The names of what changed: kinds (`note`, `bookmark`, …), `setting`, `reading`."""

Listener = Callable[[Changed], None]


class Listeners:
    """Calls back after each change, on the thread that made it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._listeners: tuple[Listener, ...] = ()

    def add(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` from now on; what is returned ends it."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def end() -> None:
            with self._lock:
                self._listeners = tuple(each for each in self._listeners if each is not listener)

        return end

    def tell(self, *changed: str) -> None:
        for listener in self._listeners:
            listener(frozenset(changed))
