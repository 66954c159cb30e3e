"""The commands given last: the newest first, a few, and there again after a start."""

from __future__ import annotations

from suunta.services.keeping import Keeping
from suunta.ui.keeper import Keeper
from suunta.ui.palette.recent_commands import MOST, RecentCommands


def test_the_newest_is_first_and_stands_there_once() -> None:
    recent = RecentCommands()

    for identifier in ("help.open", "page.copy", "help.open"):
        recent.remember(identifier)

    assert recent.all() == ("help.open", "page.copy")


def test_no_more_than_a_few_are_remembered() -> None:
    recent = RecentCommands()

    for number in range(MOST + 3):
        recent.remember(f"command.{number}")

    assert len(recent.all()) == MOST
    assert recent.all()[0] == f"command.{MOST + 2}"


def test_they_are_there_at_the_next_start(keeper: Keeper, keeping: Keeping) -> None:
    RecentCommands(keeper).remember("help.open")
    keeper.flush()

    assert RecentCommands(keeper).all() == ("help.open",)
    assert keeping.settings.all()["recent-commands"].value == ["help.open"]


def test_what_makes_no_sense_in_the_file_is_passed_over(keeper: Keeper, keeping: Keeping) -> None:
    keeping.settings.choose("recent-commands", [1, "help.open", None])
    assert RecentCommands(keeper).all() == ("help.open",)

    keeping.settings.choose("recent-commands", {"help": True})
    assert RecentCommands(keeper).all() == ()
