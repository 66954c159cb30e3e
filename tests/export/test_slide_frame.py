"""Head and foot: where we are, how well founded it is, base, date and source, and the number."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.export.slide_samples import texts, view_of

from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.export.slide_block import Block
from suunta.export.slide_frame import clock_words, framed, kicker
from suunta.export.slide_grid import Role
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_look import look_of
from suunta.export.slide_view import SlideView
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = look_of("light")


def read(*blocks: Block) -> str:
    return texts(SlideLayout.of(blocks))


def foot(view: SlideView) -> str:
    return read(framed(view, LIGHT).foot)


@pytest.mark.parametrize("language", Language)
def test_every_slide_with_a_figure_shows_base_and_source(
    workspace: Workspace, language: Language
) -> None:
    for name in ("figure", "chart", "guess solved", "vote with hands"):
        view = view_of(name, workspace, language)
        told = foot(view).replace(" ", "")

        assert view.footnotes
        for note in view.footnotes:
            assert f"{note.name}:" in told
            assert note.text.rstrip(".").replace(" ", "") in told
        assert view.slide.caveat.replace(" ", "") in told


def test_the_number_is_of_how_many(workspace: Workspace) -> None:
    view = view_of("list", workspace)

    assert "7\u00a0/\u00a022" in foot(view)
    assert "/" not in foot(replace(view, number=0))


def test_what_is_inferred_says_so_and_why(workspace: Workspace) -> None:
    view = view_of("statement inferred", workspace, Language.SV)
    slide = replace(view.slide, reasons=("det står inte i källan",))

    frame = framed(replace(view, slide=slide), LIGHT)

    assert slide.provenance is Provenance.INFERRED
    assert "vår slutsats" in read(frame.head)
    assert "Vår slutsats: det står inte i källan." in read(frame.foot)


def test_the_part_stands_over_the_title_and_never_twice(workspace: Workspace) -> None:
    view = view_of("experiment", workspace)

    assert kicker(view) == "A part"
    assert kicker(replace(view, part="")) == "Experiment"
    assert kicker(replace(view, part=view.slide.title)) == ""
    assert kicker(view_of("vote by dots", workspace)) == "A part · 3 dots each"


def test_what_is_gone_is_said_behind_a_sign(workspace: Workspace) -> None:
    view = view_of("list with a loss", workspace, Language.FI)

    assert view.slide.gone[0].sentence in foot(view)


def test_a_source_that_ends_in_an_ellipsis_gets_no_full_stop(workspace: Workspace) -> None:
    view = view_of("statement", workspace)
    note = replace(view.slide.footnotes[0], text="A study of much…")

    told = foot(replace(view, slide=replace(view.slide, footnotes=(note,))))

    assert "much…" in told
    assert "…." not in told


def test_what_is_left_out_gives_its_room_to_the_body(workspace: Workspace) -> None:
    view = view_of("chart", workspace)
    whole, bare = framed(view, LIGHT), framed(view, LIGHT, (Role.TITLE, Role.SOURCE))

    assert bare.body.height() > whole.body.height()
    assert whole.head.pieces[0].rect.top() >= 0
    assert view.slide.title not in read(bare.head)


def test_a_title_has_one_line_where_the_body_holds_much(workspace: Workspace) -> None:
    view = view_of("statement", workspace)
    slide = replace(view.slide, title="A title that is long enough for two lines of large type")

    dense = framed(replace(view, slide=slide), LIGHT, is_dense=True)

    assert slide.title in [piece.text for piece in dense.head.pieces if hasattr(piece, "text")]
    assert dense.body.top() < framed(replace(view, slide=slide), LIGHT).body.top()


def test_time_that_is_over_has_a_plus() -> None:
    assert [clock_words(seconds) for seconds in (300, 65, 9, 0, -5, -130)] == [
        "5:00",
        "1:05",
        "0:09",
        "0:00",
        "+0:05",
        "+2:10",
    ]


def test_a_tag_stands_beside_the_title_where_nothing_is_over_it(workspace: Workspace) -> None:
    view = view_of("statement inferred", workspace)

    below = framed(view, LIGHT)
    beside = framed(replace(view, part=""), LIGHT)

    assert beside.head.height < below.head.height
    assert "inferred" in read(beside.head)


def test_a_guess_that_is_solved_needs_no_clock(workspace: Workspace) -> None:
    assert "0:30" in read(framed(view_of("guess", workspace), LIGHT).head)
    assert "0:30" not in read(framed(view_of("guess solved", workspace), LIGHT).head)
