"""What departs from a schema is reported at the line of the value that does."""

from __future__ import annotations

from pathlib import Path

import pytest

from suunta import paths
from suunta.content.schema import schema_problems
from suunta.content.yaml_file import parse_yaml
from suunta.domain.problem import Problem

SCHEMAS = paths.resources_folder() / "schemas"


def problems(name: str, text: str) -> list[Problem]:
    document = parse_yaml(text, Path("file.yaml"))
    return list(schema_problems(document, SCHEMAS, name, "file.yaml"))


@pytest.mark.parametrize(
    ("reviewed", "message"),
    [
        ("{by: person}", "reviewed: 'date' is a required property."),
        ("{date: 2026-11-24}", "reviewed: 'by' is a required property."),
        ("{date: today, by: check}", "reviewed.date: 'today' does not match"),
        ("{date: 2026-11-24, by: Anna}", "reviewed.by: 'Anna' is not one of"),
    ],
)
def test_a_review_has_a_date_and_one_of_two_reviewers(reviewed: str, message: str) -> None:
    [problem] = problems("page", f"title: A\nsummary: B\nreviewed: {reviewed}\n")

    assert problem.message.startswith(message)
    assert problem.line == 3


@pytest.mark.parametrize("ledger", ["facts", "thesaurus"])
@pytest.mark.parametrize(
    ("look", "message"),
    [
        ("{by: check}", "reviewed.fi: 'date' is a required property."),
        ("{date: yesterday, by: check}", "reviewed.fi.date: 'yesterday' does not match"),
        ("{date: 2026-11-24, by: Anna}", "reviewed.fi.by: 'Anna' is not one of"),
    ],
)
def test_a_ledger_is_looked_at_in_each_language_as_a_page_is(
    ledger: str, look: str, message: str
) -> None:
    entries = {"facts": "facts: []", "thesaurus": "concepts: []"}[ledger]
    sound = "{date: 2026-11-24, by: check}"
    text = f"reviewed:\n  en: {sound}\n  fi: {look}\n{entries}\n"

    [problem] = problems(ledger, text)

    assert problem.message.startswith(message)
    assert problem.line == 3
    assert problems(ledger, text.replace(look, sound)) == []


def test_a_sound_file_has_no_problem() -> None:
    assert problems("page", "title: A\nsummary: B\nkeywords: [c]\n") == []
    review = "reviewed: {date: 2026-11-24, by: check}\n"
    assert problems("page", f"title: A\nsummary: B\n{review}") == []


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("title: A\n", 1, "'summary' is a required property."),
        ("title: A\nsummary: 5\n", 2, "summary: 5 is not of type 'string'."),
        ("title: A\nsummary: ''\n", 2, "summary: '' should be non-empty."),
        ("title: A\nsummary: B\nkeywords: c\n", 3, "keywords: 'c' is not of type 'array'."),
        ("title: A\nsummary: B\nkeywords:\n- c\n- 5\n", 5, "keywords.2: 5 is not of type"),
        ("title: A\nsummary: B\ntitel: C\n", 3, "Additional properties are not allowed ('titel'"),
        ("title: A\nsummary: B\n5: C\n", 3, "Additional properties are not allowed (5 was"),
        ("title: A\nsummary: B\nreviewed: now\n", 3, "reviewed: 'now' is not of type 'object'."),
        ("- title\n", 1, "['title'] is not of type 'object'."),
        ("", 1, "Nothing is written here."),
    ],
)
def test_what_departs_in_the_front_matter_is_told_with_its_line(
    text: str, line: int, message: str
) -> None:
    [problem] = problems("page", text)

    assert problem.message.startswith(message)
    assert (problem.file, problem.line) == ("file.yaml", line)
    assert "resources/schemas/page.schema.json" in problem.remedy


RELATION = """\
type: vision
order: 1
relations:
- type: related
  to: vision/aims
  provenance: inferred
  reason: {en: So we think.}
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("type: vision", "type: vison", 1, "type: 'vison' is not one of"),
        ("order: 1", "order: 0", 2, "order: 0 is less than the minimum of 1."),
        ("order: 1", "order: one", 2, "order: 'one' is not of type 'integer'."),
        (
            "order: 1",
            "order: 1\nregions: [a, a]",
            3,
            "regions: ['a', 'a'] has non-unique elements.",
        ),
        ("related", "causes", 4, "relations.1.type: 'causes' is not one of"),
        ("vision/aims", "Nowhere", 5, "relations.1.to: 'Nowhere' does not match"),
        ("inferred", "guessed", 6, "relations.1.provenance: 'guessed' is not one of"),
        ("inferred", "stated", 4, "relations.1: 'source' is a required property."),
        ("  reason: {en: So we think.}\n", "", 4, "relations.1: 'reason' is a required property."),
        ("en:", "de:", 7, "relations.1.reason: Additional properties are not allowed ('de'"),
    ],
)
def test_what_departs_in_an_entry_is_told_with_its_line(
    old: str, new: str, line: int, message: str
) -> None:
    found = problems("about", RELATION.replace(old, new, 1))

    assert (line, message) in [(problem.line, problem.message[: len(message)]) for problem in found]


@pytest.mark.parametrize(
    ("name", "text", "line", "message"),
    [
        ("facts", "facts:\n- id: daily-use\n", 2, "facts.daily-use.id: 'daily-use' does not match"),
        ("edition", "edition: '1'\ndate: soon\nchanges: []\n", 2, "date: 'soon' does not match"),
        ("sources", "sources:\n- id: a\n  kind: rumour\n", 3, "sources.a.kind: 'rumour' is not"),
        ("taxonomy", "sectors: []\nuse_cases: [a]\n", 1, "sectors: [] should be non-empty."),
        ("counties", "counties:\n- id: a\n  name: {en: A}\n", 3, "counties.a.name: 'fi' is a req"),
        ("thesaurus", "concepts:\n- id: A b\n", 2, "concepts.A b.id: 'A b' does not match"),
        ("labels", "a: {en: A}\nb: {fi: B}\n", 2, "b: 'en' is a required property."),
    ],
)
def test_every_kind_of_file_has_its_schema(name: str, text: str, line: int, message: str) -> None:
    found = problems(name, text)

    assert (line, message) in [(problem.line, problem.message[: len(message)]) for problem in found]


COUNTY = """\
counties:
- id: lapland
  kind: county
  name: {en: L, fi: L, sv: L}
  short: {en: L, fi: L, sv: L}
"""


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("", "counties.lapland: 'tile' is a required property."),
        ("  tile: [2]\n", "counties.lapland.tile: [2] is too short."),
        ("  tile: [2, 0, 0]\n", "counties.lapland.tile: [2, 0, 0] is too long."),
        ("  tile: [5, 0]\n", "counties.lapland.tile.1: 5 is greater than the maximum of 4."),
        ("  tile: [2, 7]\n", "counties.lapland.tile.2: 7 is greater than the maximum of 6."),
        ("  tile: [2, north]\n", "counties.lapland.tile.2: 'north' is not of type 'integer'."),
        ("  tile: [2, 0]\n  code: 21\n", "counties.lapland.code: 21 is not of type 'string'."),
        (
            "  tile: [2, 0]\n  code: '7'\n",
            "counties.lapland.code: '7' does not match '^[0-9]{2}$'.",
        ),
    ],
)
def test_a_tile_lies_on_the_map_and_a_code_has_two_digits(lines: str, message: str) -> None:
    assert [problem.message for problem in problems("counties", COUNTY + lines)] == [message]


def test_every_departure_is_told() -> None:
    found = problems("page", "title: 1\nsummary: 2\n")

    assert [problem.line for problem in found] == [1, 2]


def test_a_long_value_does_not_make_a_long_message() -> None:
    [problem] = problems("page", f"title: A\nsummary: B\nkeywords: {'c' * 1000}\n")

    assert len(problem.message) < 300
    assert "…" in problem.message
