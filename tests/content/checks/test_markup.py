"""Marks and Markdown that Suunta does not read are reported on their line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from suunta.content.checks.markup import check_markup
from suunta.content.manuscript import Manuscript

if TYPE_CHECKING:
    from tests.content.conftest import Draft

PAGE = "vision/overview/en.md"
ABOUT = "recommendations/1/about.yaml"


@pytest.mark.parametrize(
    "mark",
    [
        "{infered: we think}",
        "{inferred:}",
        "{inferred we think}",
        "{unknwon}",
        "{unknown",
        "{{fact/planted}",
        "{fact/planted}",
        "{{ }}",
        "{{fact/one two}}",
        "[@deck: AI Experiments",
        "[@]",
        "{#anchor}",
        "}",
    ],
)
def test_a_mark_that_is_not_written_as_suunta_reads_it_is_a_problem(
    section: Callable[[str], Manuscript], mark: str
) -> None:
    [problem] = check_markup(section(f"First, a line.\nSo it is. {mark}"))

    assert (problem.file, problem.line) == ("vision/planted/en.md", 12)
    assert problem.message == f"No mark that Suunta knows: {mark!r}."
    assert "{inferred: reason}" in problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        "{{figure/planted}}%",
        "{{figure/planted}} %",
        "{{figure/planted}} per cent",
        "{{figure/planted}} prosent",
        "{{figure/planted}} procent",
        "{{figure/planted}} euro",
        "{{figure/planted}} €",
        "€{{figure/planted}}",
    ],
)
def test_a_unit_beside_a_figure_is_a_problem(
    section: Callable[[str], Manuscript], text: str
) -> None:
    [problem] = check_markup(section(f"First, a line.\nSo it is: {text}"))

    assert problem.line == 12
    assert problem.message == f"The figure brings its unit along: {text!r}."
    assert problem.remedy


@pytest.mark.parametrize(
    "html", ["<br>", "<b>", "</b>", "<br/>", "<img src=x>", "<!--", "<suunta:vision/aims>"]
)
def test_html_is_a_problem(section: Callable[[str], Manuscript], html: str) -> None:
    [problem] = check_markup(section(f"First, a line.\nSo {html} it is."))

    assert problem.line == 12
    assert problem.message == f"Angle brackets are shown as they are: {html!r}."
    assert "Markdown" in problem.remedy


@pytest.mark.parametrize("target", ["chart.png", "suunta:figure/daily-use"])
def test_a_picture_is_a_problem(section: Callable[[str], Manuscript], target: str) -> None:
    [problem] = check_markup(section(f"First, a line.\nSee ![the chart]({target})."))

    assert problem.line == 12
    assert problem.message == "A picture cannot be shown: '![the chart]'."
    assert problem.remedy


@pytest.mark.parametrize(
    "address", ["https://example.org/page", "http://example.org", "www.example.org"]
)
def test_an_outside_address_in_the_text_is_a_problem(
    section: Callable[[str], Manuscript], address: str
) -> None:
    [problem] = check_markup(section(f"First, a line.\nSee {address} for more."))

    assert problem.line == 12
    assert problem.message == f"An outside address: {address!r}."
    assert "sources.yaml" in problem.remedy


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (" ## Almost a heading", "## Almost a heading"),
        ("   # Almost a title", "# Almost a title"),
        ("---", "---"),
        ("===", "==="),
        ("-", "-"),
        ("   ==", "=="),
    ],
)
def test_a_heading_by_accident_is_a_problem(
    section: Callable[[str], Manuscript], text: str, found: str
) -> None:
    [problem] = check_markup(section(f"First, a line.\n{text}\nLast, a line."))

    assert problem.line == 12
    assert problem.message == f"This makes a heading without an anchor: {found!r}."
    assert "empty line" in problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        "A claim. [@deck: AI Experiments; @stm-launch] {inferred: we think\nso} {unknown}",
        "About {{figure/planted}} people, {{ fact/planted }} of them.",
        "### A smaller heading",
        "Above\n\n---\n\nbelow.",
        "| a | b |\n|---|---|\n| c | d |",
        "Less < more, and more > less; 1 < 2.",
        "**Bold**, *italic* and `code`; [words](suunta:vision/aims#short).",
        "See digifinland.fi for more.",
    ],
)
def test_what_the_format_offers_is_no_problem(
    section: Callable[[str], Manuscript], text: str
) -> None:
    assert list(check_markup(section(text))) == []


def test_a_broken_mark_on_a_page_is_reported_where_it_stands(draft: Draft) -> None:
    line = draft.add(PAGE, "So it is. {infered: we think}")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (PAGE, line)
    assert problem.message == "No mark that Suunta knows: '{infered: we think}'."


def test_html_on_a_page_is_reported_where_it_stands(draft: Draft) -> None:
    line = draft.add(PAGE, "A line<br>break.")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (PAGE, line)
    assert problem.message == "Angle brackets are shown as they are: '<br>'."


@pytest.mark.parametrize(
    ("key", "text", "found"),
    [
        ("title", "So it is. [@deck]", "[@deck]"),
        ("summary", "So it is. {unknown}", "{unknown}"),
        ("summary", "So **bold**", "**"),
        ("summary", "So [a link](suunta:vision/aims)", "[a link](suunta:vision/aims)"),
        ("title", "So {{fact/status-picture-items}", "{{fact/status-picture-items}"),
    ],
)
def test_only_figures_work_in_the_front_matter(
    draft: Draft, key: str, text: str, found: str
) -> None:
    line = draft.replace(PAGE, f"{key}: ", f'{key}: "{text}" #')

    problems = draft.problems()

    assert {(problem.file, problem.line) for problem in problems} == {(PAGE, line)}
    assert problems[0].message == f"No mark works here: {found!r}."
    assert "{{fact/…}}" in problems[0].remedy


def test_a_figure_works_in_the_front_matter(draft: Draft) -> None:
    draft.replace(PAGE, "summary: ", 'summary: "About {{figure/participants}} joined." #')

    assert draft.problems() == []


@pytest.mark.parametrize("key", ["technology", "status"])
def test_no_mark_but_a_figure_works_in_the_box_of_an_experiment(draft: Draft, key: str) -> None:
    file = "experiments/hus-obesity/en.md"
    line = draft.replace(file, f"{key}: ", f'{key}: "Not known. {{unknown}}" #')

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, line)
    assert problem.message == "No mark works here: '{unknown}'."


@pytest.mark.parametrize("word", ['"{{figure/daily-use}}"', '"[@deck]"', '"{unknown}"'])
def test_no_mark_works_in_a_keyword(draft: Draft, word: str) -> None:
    line = draft.replace(PAGE, "summary:", f"keywords:\n  - fine\n  - {word}\nsummary:") + 2
    draft.replace(PAGE, "keywords: [", "# [")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (PAGE, line)
    assert problem.message == f"No mark works here: {word.strip(chr(34))!r}."
    assert problem.remedy == "Say it in words."


def test_a_keyword_may_hold_a_number(draft: Draft) -> None:
    draft.replace(PAGE, "keywords: [", "keywords: [68%, 250 participants, ")

    assert draft.problems() == []


@pytest.mark.parametrize("mark", ["{{figure/daily-use}}", "{unknown}", "[@deck]", "**so**"])
def test_no_mark_works_in_a_heading(draft: Draft, mark: str) -> None:
    line = draft.replace(PAGE, "## Sources {#sources}", f"## Sources {mark} {{#sources}}")

    problems = draft.problems()

    assert {(problem.file, problem.line) for problem in problems} == {(PAGE, line)}
    assert "No mark works here" in problems[0].message


@pytest.mark.parametrize(
    ("file", "entry", "lines_below"),
    [
        pytest.param(
            ABOUT,
            "  - type: related\n    to: recommendation/2\n    provenance: inferred\n"
            '    reason: {en: "We think so. {unknown}"}',
            3,
            id="the reason of a relation",
        ),
        pytest.param(
            "thesaurus.yaml",
            "  - id: planted\n    preferred: {en: p, fi: i, sv: q}\n    provenance: inferred\n"
            '    reason: {en: "Ours."}\n    definition: {en: "A plant. {unknown}"}',
            4,
            id="a definition",
        ),
        pytest.param(
            "thesaurus.yaml",
            "  - id: planted\n    preferred: {en: p, fi: i, sv: q}\n    provenance: inferred\n"
            '    reason: {en: "Ours. {unknown}"}\n    definition: {en: "A plant."}',
            3,
            id="the reason of a definition",
        ),
        *(
            pytest.param(
                "facts.yaml",
                "  - id: fact/planted\n    kind: external\n    value: 5\n    unit: count\n"
                "    source: deck\n    date: {en: now}\n"
                + "\n".join(
                    f'    {key}: {{en: "{text}{" {unknown}" if key == spoiled else ""}"}}'
                    for key, text in {
                        "label": "a",
                        "meaning": "a",
                        "base": "a",
                        "statement": "{value} do.",
                    }.items()
                ),
                6 + position,
                id=f"the {spoiled} of a fact",
            )
            for position, spoiled in enumerate(("label", "meaning", "base", "statement"))
        ),
    ],
)
def test_no_mark_works_in_the_yaml_files(
    draft: Draft, file: str, entry: str, lines_below: int
) -> None:
    line = draft.add(file, entry)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, line + lines_below)
    assert problem.message == "No mark works here: '{unknown}'."
    assert problem.remedy
