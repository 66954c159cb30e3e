"""An experiment with its box: where, which sector, and in words what is inferred."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.export.slide_samples import texts, view_of

from suunta.domain.language import Language
from suunta.export.slide_experiment import experiment
from suunta.export.slide_look import look_of
from suunta.export.slide_shapes import Mark, Plate
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = look_of("light")


@pytest.mark.parametrize("language", Language)
def test_every_row_stands_in_the_box_with_how_well_founded_it_is(
    workspace: Workspace, language: Language
) -> None:
    view = view_of("experiment", workspace, language)

    layout = experiment(view, LIGHT)

    told = texts(layout)
    for row in view.slide.rows:
        assert row.label in told
        assert row.value in told
    inferred = workspace.labels.text("provenance.inferred", language)
    assert told.count(inferred) == sum(row.provenance == "inferred" for row in view.slide.rows)
    assert [piece.sector for piece in layout.pieces if isinstance(piece, Mark)] == ["both"]


def test_without_a_box_the_words_have_the_whole_width(workspace: Workspace) -> None:
    view = view_of("experiment", workspace)

    layout = experiment(replace(view, slide=replace(view.slide, rows=())), LIGHT)

    assert not any(isinstance(piece, Plate) for piece in layout.pieces)
    assert max(piece.rect.right() for piece in layout.pieces) > 1200


def test_the_widths_change_where_that_makes_room(workspace: Workspace) -> None:
    view = view_of("experiment", workspace, Language.EN)
    rows = tuple(replace(row, value=f"{row.value} {row.value}") for row in view.slide.rows)
    longer = replace(view, slide=replace(view.slide, text="Short.", rows=rows))

    assert experiment(longer, LIGHT).missing == ()
