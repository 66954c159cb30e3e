"""What marks mean stands in words beside them."""

from __future__ import annotations

import pytest
from tests.export.slide_samples import view_of

from suunta.domain.language import Language
from suunta.export.slide_legend import sector_legend
from suunta.export.slide_look import look_of
from suunta.export.slide_shapes import Mark
from suunta.export.slide_words import Words
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_sector_on_the_slide_is_named_and_the_hollow_mark_too(workspace: Workspace) -> None:
    view = view_of("list of experiments", workspace, Language.FI)

    legend = sector_legend(view, look_of("light"))

    words = [piece.text for piece in legend.pieces if isinstance(piece, Words)]
    marks = [(piece.sector, piece.is_hollow) for piece in legend.pieces if isinstance(piece, Mark)]
    assert words == ["Sosiaali", "Terveys", "Molemmat", "ontto merkki: päätelty"]
    assert marks == [("social", False), ("healthcare", False), ("both", False), ("social", True)]


def test_a_list_without_sectors_has_no_legend(workspace: Workspace) -> None:
    assert not sector_legend(view_of("list", workspace), look_of("light"))
