"""Bare numbers are reported on their line, wherever a reader would see them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from suunta.content.checks.numbers import check_numbers
from suunta.content.manuscript import Manuscript

if TYPE_CHECKING:
    from tests.content.conftest import Draft

PAGE = "vision/overview/en.md"
ABOUT = "recommendations/1/about.yaml"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In all, 68% agreed.", "68%"),
        ("In all, 68 % agreed.", "68 %"),
        ("In all, 68\N{NO-BREAK SPACE}% agreed.", "68 %"),
        ("In all, 68.5% agreed.", "68.5%"),
        ("In all, 68 per cent agreed.", "68 per cent"),
        ("In all, 68 percent agreed.", "68 percent"),
        ("A rise of 3 percentage points.", "3 percent"),
        ("Kaikkiaan 68 prosenttia oli samaa mieltä.", "68 prosenttia"),
        ("Totalt 68 procent höll med.", "68 procent"),
        ("Between 10–20% agreed.", "20%"),
        ("Between 10-20% agreed.", "20%"),
        ("In all, **68**% agreed.", "68%"),
        ("In all, **68%** agreed.", "68%"),
        ("It cost €2.3 million.", "€2.3"),
        ("It cost EUR 500,000.", "EUR 500,000."),
        ("It cost 5 € a head.", "5 €"),
        ("It cost 2.3 million euros.", "2.3 million euros"),
        ("It cost 500 euros.", "500 euros"),
        ("It cost 500 EUR.", "500 EUR"),
        ("Hinta oli 2,3 miljoonaa euroa.", "2,3 miljoonaa euroa"),
        ("Hinta oli 5 M€.", "5 M€"),
        ("Priset var 20 miljoner euro.", "20 miljoner euro"),
        ("There were 250 participants.", "250 participants"),
        ("There were **250** participants.", "250 participants"),
        ("There were _250_ participants.", "250 participants"),
        ("There were 10,000 votes.", "10,000 votes"),
        ("There were 10 000 votes.", "10 000 votes"),
        ("There were 250 very keen participants.", "250 very keen participants"),
        ("There were 5-10 users.", "10 users"),
        ("It ran at 23 sites.", "23 sites"),
        ("It lists 85 items.", "85 items"),
        ("It joined 21 counties.", "21 counties"),
        ("It asked 1 person.", "1 person"),
        ("Of 6 use cases it tried one.", "6 use cases"),
        ("Of 40 Members none left.", "40 Members"),
        ("Mukana oli 250 osallistujaa.", "250 osallistujaa"),
        ("Ääniä annettiin 10 000 ääntä.", "10 000 ääntä"),
        ("Med var 250 deltagare.", "250 deltagare"),
        ("It had [250](suunta:vision/aims) participants.", "250 participants"),
        ("It had 250 [participants](suunta:vision/aims).", "250 participants"),
    ],
)
def test_a_bare_number_is_reported_where_it_stands(
    section: Callable[[str], Manuscript], text: str, found: str
) -> None:
    [problem] = check_numbers(section(f"First, a line.\n{text}\nLast, a line."))

    assert (problem.file, problem.line) == ("vision/planted/en.md", 12)
    assert problem.message == f"A bare number: {found!r}."
    assert problem.remedy == "Write it once in facts.yaml and refer to it: {{fact/…}}."


def test_a_number_at_the_end_of_a_line_is_reported_on_its_line(
    section: Callable[[str], Manuscript],
) -> None:
    [problem] = check_numbers(section("In the end there were 250\nparticipants in it."))

    assert problem.line == 11
    assert problem.message == "A bare number: '250 participants'."


def test_an_inference_over_two_lines_does_not_move_the_lines_below(
    section: Callable[[str], Manuscript],
) -> None:
    [problem] = check_numbers(section("So. {inferred: we\nthink so}\nIn all, 68% agreed."))

    assert problem.line == 13


def test_every_bare_number_of_a_text_is_reported(section: Callable[[str], Manuscript]) -> None:
    problems = check_numbers(
        section("It cost €5 for 68% of it.\n\n250 people came, 3 members left.")
    )

    assert sorted((problem.line, problem.message) for problem in problems) == [
        (11, "A bare number: '68%'."),
        (11, "A bare number: '€5'."),
        (13, "A bare number: '250 people'."),
        (13, "A bare number: '3 members'."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "On 10 June 2025 the vision was published.",
        "In 2025 participants met twice; in 1995 users were few.",
        "The work took 90 minutes, 3 months and 2 years.",
        "Regulation (EU) 2024/1689, Article 50, Annex III point 5(a).",
        "As recommendation 2 users see it, article 6 applications differ.",
        "Nine organisations and ten experiments.",
        "People aged 65 and over.",
        "GPT-4 users and COVID-19 patients.",
        "About {{figure/participants}} participants and {{figure/daily-use}} of them.",
        "Version 2.0/3 users of [it](suunta:recommendation/1) agree. [@deck: 5 participants]",
        "In the end it was 250\n\nParticipants liked it.",
        "1. Members come first.\n2. Users come second.",
        "| 250 |\n|---|\n| votes |",
    ],
)
def test_dates_laws_lists_and_durations_are_free(
    section: Callable[[str], Manuscript], text: str
) -> None:
    assert list(check_numbers(section(text))) == []


def test_a_bare_number_in_the_text_of_a_page_is_a_problem(draft: Draft) -> None:
    line = draft.add(PAGE, "In all, 68% agreed.")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (PAGE, line)
    assert problem.message == "A bare number: '68%'."


@pytest.mark.parametrize("key", ["title", "summary", "technology", "status"])
def test_a_bare_number_in_the_front_matter_is_a_problem(draft: Draft, key: str) -> None:
    file = "experiments/hus-obesity/en.md"
    line = draft.replace(file, f"{key}: ", f"{key}: In all 68% agreed. #")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, line)
    assert problem.message == "A bare number: '68%'."
    assert "facts.yaml" in problem.remedy


def test_a_bare_number_in_a_heading_is_a_problem(draft: Draft) -> None:
    line = draft.replace(PAGE, "## Sources {#", "## The 250 participants {#")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (PAGE, line)
    assert problem.message == "A bare number: '250 participants'."
    assert problem.remedy.startswith("Say it in words")


def test_a_bare_number_in_the_reason_of_a_relation_is_a_problem(draft: Draft) -> None:
    entry = "  - {type: related, to: recommendation/2, provenance: inferred,\n"
    line = draft.add(ABOUT, f"{entry}     reason: {{en: In all 68% agreed.}}}}") + 1

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (ABOUT, line)
    assert problem.message == "A bare number: '68%'."
    assert problem.remedy.startswith("Say it in words")


@pytest.mark.parametrize("key", ["sector", "use_case"])
def test_a_bare_number_in_the_reason_of_a_class_or_sector_is_a_problem(
    draft: Draft, key: str
) -> None:
    file = "experiments/hus-obesity/about.yaml"
    text = (draft.folder / file).read_text(encoding="utf-8")
    before, _, after = text.partition(f"{key}:\n")
    old, reason, rest = after.partition("reason: {en: ")
    draft.write(file, f'{before}{key}:\n{old}reason: {{en: "68% of it.", sv: {rest}')

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, draft.line(file, "68% of it"))
    assert reason


@pytest.mark.parametrize("language", ["en", "fi"])
def test_a_bare_number_in_a_definition_is_a_problem(draft: Draft, language: str) -> None:
    entry = (
        "  - id: planted\n    preferred: {en: p, fi: i, sv: q}\n    provenance: inferred\n"
        "    reason: {en: Ours.}\n    definition:\n      en: A plant.\n      fi: Kasvi.\n"
    )
    entry = entry.replace("A plant." if language == "en" else "Kasvi.", "Of 250 people.")
    line = draft.add("thesaurus.yaml", entry) + (5 if language == "en" else 6)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("thesaurus.yaml", line)
    assert problem.message == "A bare number: '250 people'."


@pytest.mark.parametrize("key", ["label", "statement", "meaning", "base"])
def test_a_bare_number_in_the_words_of_a_fact_is_a_problem(draft: Draft, key: str) -> None:
    words = {"label": "a", "statement": "{value} do.", "meaning": "a", "base": "a"}
    words[key] += " Of 250 people."
    texts = "\n".join(f'    {name}: {{en: "{text}"}}' for name, text in words.items())
    line = draft.add(
        "facts.yaml",
        "  - id: fact/planted\n    kind: external\n    value: 5\n    unit: count\n"
        f"    source: deck\n    date: {{en: now}}\n{texts}",
    )

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("facts.yaml", line + 6 + list(words).index(key))
    assert problem.message == "A bare number: '250 people'."
