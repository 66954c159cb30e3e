"""What refers to nothing is reported where it stands, with the nearest thing there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from suunta.content.checks.references import check_references
from suunta.content.manuscript import Manuscript

if TYPE_CHECKING:
    from tests.content.conftest import Draft

PAGE = "vision/overview/en.md"
ABOUT = "recommendations/1/about.yaml"
EXPERIMENT = "experiments/hus-obesity/about.yaml"
CONCEPT = (
    "  - id: planted\n    preferred: {en: p, fi: i, sv: q}\n    definition: {en: A plant.}\n"
    "    provenance: inferred\n    reason: {en: Ours.}\n"
)
FACT = (
    "  - id: figure/planted\n    kind: survey\n    value: 5\n    unit: percent\n"
    '    label: {en: a}\n    statement: {en: "{value} do."}\n    meaning: {en: a}\n'
    "    base: {en: a}\n    date: {en: a}\n"
)


@pytest.mark.parametrize(
    ("text", "message", "remedy"),
    [
        pytest.param(
            "So it is. [@dekc: AI Experiments]",
            "There is no source 'dekc'.",
            "Did you mean 'deck'?",
            id="an unknown source",
        ),
        pytest.param(
            "So it is. [@deck; @nobody-at-all-wrote-this]",
            "There is no source 'nobody-at-all-wrote-this'.",
            "Add the source or correct its name.",
            id="an unknown second source",
        ),
        pytest.param(
            "So it is. [@deck; ]", "There is no source ''.", "Add the source", id="no source at all"
        ),
        pytest.param(
            "In all, {{figure/daily-us}} do.",
            "There is no fact 'figure/daily-us'.",
            "Did you mean 'figure/daily-use'?",
            id="an unknown figure",
        ),
        pytest.param(
            "In all, {{nothing-of-the-sort}} do.",
            "There is no fact 'nothing-of-the-sort'.",
            "Add the fact or correct its name.",
            id="an unknown fact",
        ),
        pytest.param(
            "See [this](suunta:recommendation/11).",
            "There is no document 'recommendation/11'.",
            "Did you mean 'recommendation/1'?",
            id="an unknown document",
        ),
        pytest.param(
            "See [this](suunta:figure/daily-us).",
            "There is no document 'figure/daily-us'.",
            "Did you mean 'figure/daily-use'?",
            id="an unknown figure behind a link",
        ),
        pytest.param(
            "See [this](suunta:fact/status-picture-items).",
            "There is no document 'fact/status-picture-items'.",
            "",
            id="a fact that has no page",
        ),
        pytest.param(
            "See [this](suunta:term/nothing-of-the-sort).",
            "There is no document 'term/nothing-of-the-sort'.",
            "",
            id="an unknown term behind a link",
        ),
        pytest.param(
            "See [this](suunta:recommendation/1#actions).",
            "recommendation/1 has no anchor 'actions'.",
            "It has: action, discuss, figures, short, sources, what-to-do, why.",
            id="an unknown anchor",
        ),
        pytest.param(
            "See [this](suunta:figure/daily-use#why).",
            "figure/daily-use has no anchor 'why'.",
            "It has: base, meaning, source, statement.",
            id="an unknown anchor of a figure",
        ),
        pytest.param(
            "See [this](suunta:term/una#why).",
            "term/una has no anchor 'why'.",
            "It has: definition, languages, source.",
            id="an unknown anchor of a term",
        ),
        pytest.param(
            "See [this](https://example.org).",
            "The link 'https://example.org' leaves the knowledge.",
            "Link to a suunta: address; name outside places in sources.yaml.",
            id="a link to the web",
        ),
        pytest.param(
            "See [this](recommendation/1).",
            "The link 'recommendation/1' leaves the knowledge.",
            "Link to a suunta: address",
            id="a link without its scheme",
        ),
        pytest.param(
            'See [this [or that]](suunta:recommendation/11 "with a title").',
            "There is no document 'recommendation/11'.",
            "",
            id="a link with brackets and a title",
        ),
        pytest.param(
            "See [this](<suunta:recommendation/11>).",
            "There is no document 'recommendation/11'.",
            "",
            id="a link between angle brackets",
        ),
    ],
)
def test_a_reference_to_nothing_is_reported_where_it_stands(
    section_beside: Callable[[str], Manuscript], text: str, message: str, remedy: str
) -> None:
    [problem] = check_references(section_beside(f"First, a line.\n{text}"))

    assert (problem.file, problem.line) == ("vision/planted/en.md", 12)
    assert problem.message == message
    assert problem.remedy
    assert remedy in problem.remedy


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("So it is. [@dekc]", "There is no source 'dekc'."),
        ("In all, {{figure/daily-us}} do.", "There is no fact 'figure/daily-us'."),
        ("See [this](suunta:vision/aim).", "There is no document 'vision/aim'."),
        ("See [this](suunta:vision/aims#x).", "vision/aims has no anchor 'x'."),
        (
            "See [this](https://example.org).",
            "The link 'https://example.org' leaves the knowledge.",
        ),
    ],
)
def test_a_reference_to_nothing_on_a_page_is_reported_where_it_stands(
    draft: Draft, text: str, message: str
) -> None:
    line = draft.add(PAGE, text)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (PAGE, line)
    assert problem.message == message
    assert problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        "See [this](suunta:recommendation/1#action).",
        "See [this](suunta:recommendation/1?lang=fi&text=first%20words#action).",
        "See [this](suunta:figure/daily-use#meaning).",
        "See [this](suunta:term/una#languages).",
        "So it is. [@deck: page 3: below; stm-launch]",
    ],
)
def test_a_reference_to_something_is_no_problem(
    section_beside: Callable[[str], Manuscript], text: str
) -> None:
    assert list(check_references(section_beside(text))) == []


@pytest.mark.parametrize("key", ["title", "summary", "technology", "status"])
def test_an_unknown_figure_in_the_front_matter_is_a_problem(draft: Draft, key: str) -> None:
    file = "experiments/hus-obesity/en.md"
    line = draft.replace(file, f"{key}: ", f'{key}: "About {{{{fact/planted}}}} of it" #')

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, line)
    assert problem.message == "There is no fact 'fact/planted'."
    assert problem.remedy


@pytest.mark.parametrize(
    ("file", "entry", "lines_below", "message"),
    [
        pytest.param(
            ABOUT,
            "  - type: related\n    to: recommendation/77\n    provenance: inferred\n"
            "    reason: {en: So we think.}",
            1,
            "There is no document 'recommendation/77'.",
            id="a relation to an unknown document",
        ),
        pytest.param(
            ABOUT,
            "  - type: related\n    to: recommendation/2\n    provenance: stated\n"
            "    source: dekc\n    reason: {en: So it says.}",
            3,
            "There is no source 'dekc'.",
            id="a relation with an unknown source",
        ),
        pytest.param(
            "facts.yaml",
            f"{FACT}    source: dekc",
            9,
            "There is no source 'dekc'.",
            id="a fact with an unknown source",
        ),
        pytest.param(
            "facts.yaml",
            f"{FACT}    source: deck\n    supports:\n"
            "      - {to: recommendation/77, reason: {en: So.}}",
            11,
            "There is no document 'recommendation/77'.",
            id="a fact that supports an unknown document",
        ),
        pytest.param(
            "facts.yaml",
            f"{FACT}    source: deck\n    confused_with: [{{to: fact/planted}}]",
            10,
            "There is no fact 'fact/planted'.",
            id="a fact confused with an unknown one",
        ),
        pytest.param(
            "thesaurus.yaml",
            f"{CONCEPT}    source: dekc",
            5,
            "There is no source 'dekc'.",
            id="a term with an unknown source",
        ),
        pytest.param(
            "thesaurus.yaml",
            f"{CONCEPT}    broader: [nothing]",
            5,
            "There is no term 'nothing'.",
            id="a term under an unknown one",
        ),
        pytest.param(
            "thesaurus.yaml",
            f"{CONCEPT}    related:\n      - una\n      - nothing",
            7,
            "There is no term 'nothing'.",
            id="a term beside an unknown one",
        ),
        pytest.param(
            "thesaurus.yaml",
            f"{CONCEPT}    seen_in: [vision/planted]",
            5,
            "There is no document 'vision/planted'.",
            id="a term seen in an unknown document",
        ),
    ],
)
def test_an_entry_that_refers_to_nothing_is_reported_where_it_stands(
    draft: Draft, file: str, entry: str, lines_below: int, message: str
) -> None:
    line = draft.add(file, entry)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, line + lines_below)
    assert problem.message == message
    assert problem.remedy


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        pytest.param(
            "regions: [hus]",
            "regions: [husk]",
            "There is no county 'husk'.",
            id="an unknown county",
        ),
        pytest.param(
            "\nuse_case:\n  value: ",
            "\nuse_case:\n  value: planted #",
            "There is no use-case class 'planted'.",
            id="an unknown class",
        ),
        pytest.param(
            "\nuse_case:\n  value: ",
            "\nuse_case:\n  also: [planted]\n  value: ",
            "There is no use-case class 'planted'.",
            id="an unknown further class",
        ),
        pytest.param(
            "\nuse_case:\n  value: ",
            "\nuse_case:\n  source: dekc\n  value: ",
            "There is no source 'dekc'.",
            id="a class with an unknown source",
        ),
        pytest.param(
            "\nsector:\n  value: ",
            "\nsector:\n  source: dekc\n  value: ",
            "There is no source 'dekc'.",
            id="a sector with an unknown source",
        ),
    ],
)
def test_an_experiment_that_refers_to_nothing_is_reported_where_it_stands(
    draft: Draft, old: str, new: str, message: str
) -> None:
    text = (draft.folder / EXPERIMENT).read_text(encoding="utf-8")
    draft.write(EXPERIMENT, text.replace("  also: ", "  # "))
    draft.replace(EXPERIMENT, old, new)

    [problem] = draft.problems()

    name = message.split("'")[1]
    assert (problem.file, problem.line) == (EXPERIMENT, draft.line(EXPERIMENT, name))
    assert problem.message == message
    assert problem.remedy


@pytest.mark.parametrize(
    "file", ["facts.yaml", "thesaurus.yaml", "sources.yaml", "counties.yaml", "taxonomy.yaml"]
)
def test_a_ledger_that_cannot_be_read_is_one_mistake_and_not_hundreds(
    draft: Draft, file: str
) -> None:
    draft.write(file, "facts: [")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, 1)


@pytest.mark.parametrize("file", ["recommendations/1/en.md", "recommendations/1/about.yaml"])
def test_those_who_refer_to_a_page_that_cannot_be_read_are_not_blamed(
    draft: Draft, file: str
) -> None:
    draft.write(file, "[")

    [problem] = draft.problems()

    assert problem.file == file
