"""Steps of size, and style sheets in them."""

from __future__ import annotations

from suunta.ui.reader.page_zoom import NORMAL, STEPS, scaled, scaled_css, stepped


def test_steps_lead_from_the_smallest_to_the_largest_and_no_further() -> None:
    percent = STEPS[0]
    seen = [percent]
    for _ in range(len(STEPS)):
        percent = stepped(percent, +1)
        seen.append(percent)

    assert seen == [*STEPS, STEPS[-1]]
    assert (STEPS[0], STEPS[-1]) == (75, 200)
    assert NORMAL in STEPS
    assert [stepped(step, -1) for step in STEPS] == [STEPS[0], *STEPS[:-1]]


def test_a_size_between_two_steps_goes_to_the_nearest_in_its_direction() -> None:
    assert stepped(105, +1) == 110
    assert stepped(105, -1) == 100


def test_every_length_but_a_hairline_is_scaled() -> None:
    css = (
        "p { font-size: 16px; line-height: 134%; border-top: 1px solid red; margin: 0 0 3px 12px; }"
    )

    assert scaled_css(css, 150) == (
        "p { font-size: 24px; line-height: 134%; border-top: 1px solid red; margin: 0 0 4px 18px; }"
    )
    assert scaled_css(css, 100) == css


def test_a_length_is_whole_pixels() -> None:
    assert scaled(26, 110) == 29
