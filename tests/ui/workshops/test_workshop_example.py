"""The workshop in the pictures."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.workshops.workshop_example import example_of


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("has_decks", [True, False])
def test_it_is_in_full_swing_in_every_language(
    workspace: Workspace, language: Language, has_decks: bool
) -> None:
    decks = workspace.presenting.ready if has_decks else ()
    workshop = example_of(workspace.facilitating, decks, language)

    assert workshop.has_results
    assert workshop.present == 24
    assert workshop.dots[0].total == 72
    assert all(action.due_date and action.owner for action in workshop.actions)
