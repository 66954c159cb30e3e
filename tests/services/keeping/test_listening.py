"""Who listens is told, and is not told any more afterwards."""

from __future__ import annotations

from suunta.services.keeping.listening import Listeners


def test_all_are_told_what_changed() -> None:
    listeners = Listeners()
    one: list[frozenset[str]] = []
    other: list[frozenset[str]] = []
    listeners.add(one.append)
    listeners.add(other.append)

    listeners.tell("note", "setting")

    assert one == other == [frozenset({"note", "setting"})]


def test_a_listener_may_end_while_it_is_told() -> None:
    listeners = Listeners()
    told: list[frozenset[str]] = []

    def once(changed: frozenset[str]) -> None:
        told.append(changed)
        end()

    end = listeners.add(once)
    listeners.add(told.append)
    listeners.tell("note")
    listeners.tell("note")

    assert len(told) == 3
