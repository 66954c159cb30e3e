"""Settings: JSON values under keys."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from suunta.services.keeping import Keeping


@pytest.mark.parametrize("value", ["fi", 120, 1.5, True, ["a", "b"], {"size": [3, 4]}])
def test_a_setting_is_there_after_closing(value: object, opened: Callable[[], Keeping]) -> None:
    first = opened()
    first.settings.choose("key", value)
    first.close()

    assert opened().settings.get("key", type(value)()) == value


def test_what_was_not_chosen_is_what_the_program_chooses(keeping: Keeping) -> None:
    assert keeping.settings.get("theme", "light") == "light"


def test_a_value_of_another_type_does_not_reach_who_asks(keeping: Keeping) -> None:
    keeping.settings.choose("zoom", "very large")

    assert keeping.settings.get("zoom", 100) == 100


def test_settings_can_be_forgotten(opened: Callable[[], Keeping]) -> None:
    first = opened()
    first.settings.choose("theme", "dark")
    first.settings.choose("zoom", 150)
    first.settings.forget("theme")
    one_left = dict(first.settings.all())
    first.close()
    second = opened()
    left = second.settings.get("zoom", 100)
    second.settings.reset()
    second.close()

    assert list(one_left) == ["zoom"]
    assert left == 150
    assert opened().settings.all() == {}


def test_a_setting_that_cannot_be_read_costs_only_itself(
    opened: Callable[[], Keeping], folder: Path
) -> None:
    first = opened()
    first.settings.choose("theme", "dark")
    first.close()
    with closing(sqlite3.connect(folder / "suunta.db")) as connection, connection:
        connection.execute("INSERT INTO setting VALUES ('a', '2026-03-01T10:00:00Z', 'x')")
        connection.execute("INSERT INTO setting VALUES ('b', 'yesterday', '1')")

    assert list(opened().settings.all()) == ["theme"]
