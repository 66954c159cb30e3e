from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import SlideOptions
from suunta.domain.slide_kind import SlideKind
from suunta.domain.talk_plan import TOLERANCE, Pace, PlannedSlide, Standing, TalkPlan, plan_of

PLAN = TalkPlan((PlannedSlide("a", 60), PlannedSlide("b", 120), PlannedSlide("c", 60)))


@pytest.mark.parametrize(
    ("position", "elapsed", "standing"),
    [
        (0, 0, Standing(Pace.ON_TIME)),
        (0, 60 + TOLERANCE, Standing(Pace.ON_TIME)),
        (0, 60 + TOLERANCE + 1, Standing(Pace.BEHIND, TOLERANCE + 1)),
        (1, 60 - TOLERANCE, Standing(Pace.ON_TIME)),
        (1, 60 - TOLERANCE - 1, Standing(Pace.AHEAD, TOLERANCE + 1)),
        (2, 600, Standing(Pace.BEHIND, 360)),
    ],
)
def test_standing(position: int, elapsed: float, standing: Standing) -> None:
    assert PLAN.standing(position, elapsed) == standing


def test_a_talk_needs_a_slide() -> None:
    with pytest.raises(ValueError, match="without a slide"):
        TalkPlan(())


def test_places() -> None:
    assert PLAN.seconds == 240
    assert PLAN.begins(2) == 180
    assert PLAN.position("c") == 2
    assert PLAN.position("gone") == 0


def test_a_plan_of_slides() -> None:
    slide = ShownSlide(
        "talk",
        SlideKind.DISCUSSION,
        Language.EN,
        minutes=3.5,
        options=SlideOptions(timer=180),
    )

    assert plan_of([slide]).slides == (PlannedSlide("talk", 210, 1, 180),)
