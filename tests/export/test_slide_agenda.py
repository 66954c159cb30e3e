"""The agenda names the parts of the talk with their minutes, as the language writes them."""

from __future__ import annotations

import pytest
from tests.export.slide_samples import texts, view_of

from suunta.domain.language import Language
from suunta.export.slide_agenda import agenda
from suunta.export.slide_look import look_of
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(("language", "half"), [(Language.EN, "3.5"), (Language.FI, "3,5")])
def test_parts_have_their_numbers_and_minutes(
    workspace: Workspace, language: Language, half: str
) -> None:
    view = view_of("agenda", workspace, language)

    told = texts(agenda(view, look_of("light")))

    assert [point.text in told for point in view.slide.points] == [True] * len(view.slide.points)
    assert f"{half}\u00a0min" in told
    assert told.index("1") < told.index("2")
