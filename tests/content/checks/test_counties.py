"""Organisers that would cover each other on the map, or share a code, are reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.content.conftest import Draft


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("tile: [3, 1]", "tile: [2, 1]", "'north-ostrobothnia' has the tile [2, 1] as well."),
        ("tile: [0, 6]", "tile: [2, 6]", "'helsinki' has the tile [2, 6] as well."),
        ('code: "21"', 'code: "20"', "'kainuu' has the code 20 as well."),
    ],
)
def test_a_tile_or_a_code_that_stands_twice_is_a_problem(
    draft: Draft, old: str, new: str, message: str
) -> None:
    line = draft.replace("counties.yaml", old, new)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("counties.yaml", line)
    assert problem.message == message
    assert problem.remedy


def test_organisers_without_a_code_do_not_share_one(draft: Draft) -> None:
    draft.replace("counties.yaml", '    code: "21"\n', "")

    assert draft.problems() == []
