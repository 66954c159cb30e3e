"""A text that one language lacks, or tells otherwise, is reported where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from suunta.content.checks.translations import check_translations

if TYPE_CHECKING:
    from tests.content.conftest import Draft

    from suunta.domain.problem import Problem

PAGE = "recommendations/1/fi.md"


def problems(trilingual: Draft) -> list[Problem]:
    return list(check_translations(trilingual.manuscript()))


def test_the_knowledge_is_whole_in_three_languages(trilingual: Draft) -> None:
    assert problems(trilingual) == []


@pytest.mark.parametrize(
    ("language", "name"), [("en", "English"), ("fi", "Finnish"), ("sv", "Swedish")]
)
def test_a_missing_page_is_a_problem(trilingual: Draft, language: str, name: str) -> None:
    (trilingual.folder / f"vision/aims/{language}.md").unlink()

    assert (f"vision/aims/{language}.md", f"The page is missing in {name}.") in [
        (problem.file, problem.message) for problem in problems(trilingual)
    ]


@pytest.mark.parametrize(
    ("mark", "kind", "told"),
    [
        ("{{figure/votes}}", "figures", "figure/votes too many"),
        ("[@gdpr]", "sources", "gdpr too many"),
        ("[linkki](suunta:term/documentation)", "links", "suunta:term/documentation too many"),
        ("{unknown}", "marks", "{unknown} too many"),
        ("{inferred: syystä}", "marks", "{inferred: …} too many"),
    ],
)
def test_what_one_language_has_too_many_is_a_problem_on_its_line(
    trilingual: Draft, mark: str, kind: str, told: str
) -> None:
    line = trilingual.replace(PAGE, "{#short}\n\n", f"{{#short}}\n\nLisää. {mark}\n\n") + 2

    [problem] = problems(trilingual)

    assert (problem.file, problem.line) == (PAGE, line)
    assert problem.message.startswith(f"The {kind} of 'short' differ from recommendations/1/en.md")
    assert told in problem.message


def test_what_one_language_lacks_is_a_problem_at_its_heading(trilingual: Draft) -> None:
    trilingual.replace(PAGE, "{{figure/daily-use}}", "moni")
    line = trilingual.line(PAGE, "{#figures}")

    [problem] = problems(trilingual)

    assert (problem.file, problem.line) == (PAGE, line)
    assert "figure/daily-use missing" in problem.message


@pytest.mark.parametrize("file", ["facts.yaml", "thesaurus.yaml", "edition.yaml"])
def test_a_text_in_yaml_without_a_language_is_a_problem(trilingual: Draft, file: str) -> None:
    text = (trilingual.folder / file).read_text(encoding="utf-8")
    start = text.index(', sv: "')
    end = text.index('"', start + len(', sv: "')) + 1
    line = text.count("\n", 0, start) + 1
    trilingual.write(file, text[:start] + text[end:])

    [problem] = problems(trilingual)

    assert (problem.file, problem.line) == (file, line)
    assert "is missing in Swedish" in problem.message
