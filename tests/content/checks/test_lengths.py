"""Pages that are too long, too short or empty are reported."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from suunta.content.checks.lengths import check_lengths, words
from suunta.content.manuscript import Manuscript
from suunta.domain.problem import Severity

if TYPE_CHECKING:
    from tests.content.conftest import Draft

VISION = "vision/overview/en.md"
RECOMMENDATION = "recommendations/1/en.md"
EXPERIMENT = "experiments/hus-obesity/en.md"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("One two three.", 3),
        ("It is the county’s own well-being, 2.3 of it.", 9),
        ("A claim. [@deck: Recommendation 1] {inferred: we think so} {unknown}", 2),
        ("About {{figure/participants}} people", 2),
        ("**Bold** and _italic_ – a dash", 5),
    ],
)
def test_words_are_counted_without_marks(text: str, count: int) -> None:
    assert words(text) == count


def test_an_empty_section_is_a_problem(draft: Draft) -> None:
    line = draft.replace(
        VISION, "## Sources {#sources}", "## Nothing {#nothing}\n\n## Sources {#sources}"
    )

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (VISION, line)
    assert problem.message == "The section 'nothing' is empty."
    assert problem.severity is Severity.ERROR
    assert problem.remedy


def test_a_section_of_one_sentence_is_worth_a_second_look(draft: Draft) -> None:
    text = "## Little {#little}\n\nOne sentence only. [@deck]\n\n## Sources {#sources}"
    line = draft.replace(VISION, "## Sources {#sources}", text)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (VISION, line)
    assert problem.message == "The section 'little' has fewer than two sentences."
    assert problem.severity is Severity.WARNING
    assert problem.remedy


@pytest.mark.parametrize("end", [". ", "! ", "? ", "… ", ".’ ", ".** ", ". [@deck] ", ".\n"])
def test_a_sentence_ends_with_its_mark_whatever_follows(
    section: Callable[[str], Manuscript], end: str
) -> None:
    assert list(check_lengths(section(f"One sentence{end}And two."))) == []


def short_form(draft: Draft, count: int) -> int:
    text = (draft.folder / RECOMMENDATION).read_text(encoding="utf-8")
    before, heading, after = text.partition("{#short}\n")
    _, mark, rest = after.partition("\n## ")
    sentence = " ".join(["word"] * (count - 1))
    draft.write(RECOMMENDATION, f"{before}{heading}\nWord. {sentence}.\n{mark}{rest}")
    return before.count("\n") + 1


def test_a_short_form_of_sixty_words_is_short(draft: Draft) -> None:
    short_form(draft, 60)

    assert draft.problems() == []


def test_a_short_form_of_more_than_sixty_words_is_a_problem(draft: Draft) -> None:
    line = short_form(draft, 61)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (RECOMMENDATION, line)
    assert problem.message == "The short form has 61 words; 60 are allowed."
    assert problem.severity is Severity.ERROR
    assert problem.remedy


@pytest.mark.parametrize(
    ("file", "limits"), [(RECOMMENDATION, "450 to 900"), (EXPERIMENT, "250 to 600")]
)
def test_a_page_that_is_too_long_is_worth_a_second_look(
    draft: Draft, file: str, limits: str
) -> None:
    draft.add(file, " ".join(["word"] * 900))

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, 1)
    assert limits in problem.message
    assert problem.severity is Severity.WARNING
    assert problem.remedy


def test_a_page_that_is_too_short_is_worth_a_second_look(draft: Draft) -> None:
    text = (draft.folder / EXPERIMENT).read_text(encoding="utf-8")
    front = text[: text.index("## ")]
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    sections = "\n".join(f"{heading}\n\nOne. Two. [@deck]\n" for heading in headings)
    draft.write(EXPERIMENT, front + sections)

    short = [problem for problem in draft.problems() if "words" in problem.message]

    assert [problem.message for problem in short] == [
        "The page has 14 words; it should have 250 to 600."
    ]


def test_a_vision_page_may_be_long(draft: Draft) -> None:
    draft.add(VISION, " ".join(["word"] * 2000))

    assert draft.problems() == []
