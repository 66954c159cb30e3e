"""Missing, foreign and misplaced sections are reported where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.content.conftest import Draft

VISION = "vision/overview/en.md"
RECOMMENDATION = "recommendations/1/en.md"
SECTION = "## More {#more}\n\nOne sentence. Another one. {unknown}"


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        (RECOMMENDATION, "recommendation"),
        ("experiments/hus-obesity/en.md", "experiment"),
        ("use-cases/management/en.md", "use-case"),
    ],
)
def test_a_section_that_the_type_does_not_have_is_a_problem(
    draft: Draft, file: str, kind: str
) -> None:
    line = draft.add(file, SECTION)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, line)
    assert problem.message == f"A page of type {kind} has no section 'more'."
    assert problem.remedy.startswith("Its sections are: ")


def test_a_missing_section_is_a_problem_of_the_page(draft: Draft) -> None:
    draft.replace(RECOMMENDATION, "## Questions to discuss {#discuss}", "### Questions")

    *others, problem = draft.problems()
    assert all(each.file.startswith("decks/") for each in others)  # they ask its questions

    assert (problem.file, problem.line) == (RECOMMENDATION, 1)
    assert problem.message == "Sections are missing: discuss."
    assert problem.remedy


def test_sections_out_of_order_are_reported_at_the_first_of_them(draft: Draft) -> None:
    line = draft.replace(RECOMMENDATION, "{#why}", "{#kept}")
    draft.replace(RECOMMENDATION, "{#figures}", "{#why}")
    draft.replace(RECOMMENDATION, "{#kept}", "{#figures}")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (RECOMMENDATION, line)
    assert "short, figures, why, what-to-do" in problem.message
    assert "short, why, figures, what-to-do" in problem.remedy


def test_a_page_of_its_own_kind_begins_with_its_short_form(draft: Draft) -> None:
    line = draft.replace(VISION, "## In short {#short}", f"{SECTION}\n\n## In short {{#short}}")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (VISION, line)
    assert problem.message == "The first section is not 'short'."
    assert problem.remedy


def test_a_page_of_its_own_kind_ends_with_its_sources(draft: Draft) -> None:
    line = draft.add(VISION, SECTION)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (VISION, line)
    assert problem.message == "The last section is not 'sources'."
    assert problem.remedy


def test_a_page_of_its_own_kind_has_sections_of_its_own(draft: Draft) -> None:
    draft.write("vision/new/about.yaml", "type: vision\norder: 99\n")
    text = "## In short {#short}\n\nOne. Two.\n\n## Sources {#sources}\n\nOne. Two.\n"
    draft.write("vision/new/en.md", f"---\ntitle: New\nsummary: New.\n---\n\n{text}")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("vision/new/en.md", 6)
    assert problem.message == "The page has no sections of its own."
    assert problem.remedy


def test_one_section_of_its_own_is_enough(draft: Draft) -> None:
    draft.write("vision/new/about.yaml", "type: vision\norder: 99\n")
    text = "## In short {#short}\n\nOne. Two.\n\n## Sources {#sources}\n\nOne. Two.\n"
    own = text.replace("## Sources", f"{SECTION}\n\n## Sources")
    draft.write("vision/new/en.md", f"---\ntitle: New\nsummary: New.\n---\n\n{own}")

    assert draft.problems() == []


def test_a_page_without_sections_is_one_problem(draft: Draft) -> None:
    draft.write("vision/new/about.yaml", "type: vision\norder: 99\n")
    draft.write("vision/new/en.md", "---\ntitle: New\nsummary: New.\n---\n")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("vision/new/en.md", 1)
    assert problem.message == "The first section is not 'short'."


def test_every_language_has_the_same_anchors(draft: Draft) -> None:
    english = (draft.folder / VISION).read_text(encoding="utf-8")
    draft.write("vision/overview/fi.md", english)
    line = draft.replace("vision/overview/fi.md", "{#launch}", "{#julkaisu}")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("vision/overview/fi.md", line)
    assert problem.message == f"The anchors differ from {VISION}: julkaisu, launch."
    assert problem.remedy


def test_every_language_has_its_anchors_in_the_same_order(draft: Draft) -> None:
    english = (draft.folder / VISION).read_text(encoding="utf-8")
    swapped = english.replace("{#launch}", "{#kept}").replace("{#for-whom}", "{#launch}")
    draft.write("vision/overview/fi.md", swapped.replace("{#kept}", "{#for-whom}"))

    [problem] = draft.problems()

    assert problem.line == draft.line("vision/overview/fi.md", "{#launch}")
    assert problem.message == f"The anchors differ from {VISION}: same anchors, other order."


def test_a_translation_that_ends_early_is_reported_where_it_ends(draft: Draft) -> None:
    english = (draft.folder / RECOMMENDATION).read_text(encoding="utf-8")
    kept, _, _ = english.partition("## Questions to discuss")
    draft.write("recommendations/1/sv.md", kept)

    differing = [problem for problem in draft.problems() if "differ" in problem.message]

    assert [problem.message for problem in differing] == [
        f"The anchors differ from {RECOMMENDATION}: discuss, sources."
    ]
    assert differing[0].line == draft.line("recommendations/1/sv.md", "{#action}")


def test_a_translation_without_sections_is_reported_at_its_beginning(draft: Draft) -> None:
    draft.write("vision/overview/fi.md", "---\ntitle: A\nsummary: B\n---\n")

    [problem] = [problem for problem in draft.problems() if "differ" in problem.message]

    assert (problem.file, problem.line) == ("vision/overview/fi.md", 1)


def test_a_translation_with_more_sections_is_reported_at_the_first_of_them(draft: Draft) -> None:
    english = (draft.folder / VISION).read_text(encoding="utf-8")
    draft.write("vision/overview/fi.md", english)
    line = draft.add("vision/overview/fi.md", SECTION)

    [problem] = [problem for problem in draft.problems() if "differ" in problem.message]

    assert (problem.file, problem.line) == ("vision/overview/fi.md", line)
    assert problem.message.endswith(": more.")


def test_a_translation_with_the_same_anchors_is_sound(draft: Draft) -> None:
    english = (draft.folder / VISION).read_text(encoding="utf-8")

    draft.write("vision/overview/fi.md", english)

    assert draft.problems() == []
