"""What the editors need to know of a mistake."""

from __future__ import annotations

import pytest

from suunta import __version__
from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.services.reporting import WIDTH, mistake_report
from suunta.services.workspace import Workspace

ADDRESS = Address("recommendation/1", "why", Language.EN, "Leading means")


def report(workspace: Workspace, passage: str, language: Language = Language.EN) -> str:
    shown = workspace.reading.page("recommendation/1", language)
    return mistake_report(shown, passage, ADDRESS, workspace.reading.edition, workspace.labels)


def test_all_that_identifies_the_passage_is_there(workspace: Workspace) -> None:
    told = report(workspace, "Leading means choosing.")

    for needed in (
        "recommendation/1, en",
        "#why",
        str(ADDRESS),
        workspace.reading.edition.name,
        f"Suunta {__version__}",
        "> Leading means choosing.",
    ):
        assert needed in told
    assert told.endswith("What is wrong, and how it should be:\n\n")


def test_nothing_is_told_of_the_computer_or_the_person(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "matti.meikalainen")
    monkeypatch.setenv("HOME", "/home/matti.meikalainen")

    assert "matti" not in report(workspace, "words").lower()


@pytest.mark.parametrize("language", list(Language))
def test_it_is_written_in_the_language_of_the_page(
    workspace: Workspace, language: Language
) -> None:
    heading = workspace.labels.text("report.heading", language)

    assert report(workspace, "words", language).startswith(heading)


def test_a_long_passage_is_cut_and_its_lines_are_short(workspace: Workspace) -> None:
    told = report(workspace, "palvelutarve " * 400)

    quoted = [line for line in told.split("\n") if line.startswith("> ")]
    assert len(quoted) < 20
    assert max(map(len, quoted)) <= WIDTH + 2
    assert quoted[-1].endswith("…")


def test_soft_hyphens_stay_at_home(workspace: Workspace) -> None:
    assert "potilas" in report(workspace, "po\N{SOFT HYPHEN}ti\N{SOFT HYPHEN}las")
