"""The ready decks are read file by file; what is wrong with one leaves the others alone."""

from __future__ import annotations

import json
import shutil
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from suunta import paths
from suunta.content.deck_assembly import assemble_decks
from suunta.content.deck_reader import DeckFiles, read_decks
from suunta.domain.language import Language
from suunta.domain.problem import Severity
from suunta.domain.provenance import Provenance
from suunta.domain.slide import Ballot, SlideOptions
from suunta.domain.slide_kind import RULES, SlideKind

SCHEMAS = paths.resources_folder() / "schemas"
ABOUT = """\
order: 1
minutes: 1.5
slides:
  - {id: opening, kind: title, minutes: 0.5}
  - {id: point, kind: statement, minutes: 1, of: "recommendation/1#why"}
"""
WORDS = """\
title: A deck
summary: It is small.
slides:
  opening: {title: Welcome, notes: {say: Hello., next: On.}}
  point: {text: We begin., notes: {say: This.}}
"""


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    """A folder with two small decks."""
    for name in ("one", "two"):
        folder = tmp_path / "decks" / name
        folder.mkdir(parents=True)
        (folder / "about.yaml").write_text(ABOUT, encoding="utf-8")
        for language in Language:
            (folder / f"{language}.yaml").write_text(WORDS, encoding="utf-8")
    return tmp_path


def read(knowledge: Path) -> DeckFiles:
    return read_decks(knowledge, SCHEMAS)


def test_a_deck_is_its_folder_with_a_file_for_each_language(knowledge: Path) -> None:
    found = read(knowledge)

    assert found.problems == []
    assert [deck.id for deck in found.decks] == ["deck/one", "deck/two"]
    assert [words.language for words in found.decks[0].words] == list(Language)


def test_knowledge_without_decks_has_none(tmp_path: Path) -> None:
    assert read(tmp_path) == DeckFiles()


def test_broken_yaml_is_told_with_its_line_and_the_other_deck_is_read(knowledge: Path) -> None:
    (knowledge / "decks/one/about.yaml").write_text(f"{ABOUT}extra: one: two\n", encoding="utf-8")

    found = read(knowledge)

    assert [deck.id for deck in found.decks] == ["deck/two"]
    (problem,) = found.problems
    assert problem.file == "decks/one/about.yaml"
    assert problem.line == 6
    assert "not valid YAML" in problem.message


def test_a_broken_language_leaves_the_deck_in_the_others(knowledge: Path) -> None:
    (knowledge / "decks/one/fi.yaml").write_text(f"{WORDS}  strange: {{texte: x}}\n", "utf-8")

    found = read(knowledge)

    assert [words.language for words in found.decks[0].words] == [Language.EN, Language.SV]
    (problem,) = found.problems
    assert (problem.file, problem.line) == ("decks/one/fi.yaml", 6)
    assert "'texte' was unexpected" in problem.message


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("kind: title", "kind: titel", 4, "'titel' is not one of"),
        ("minutes: 0.5", "minutes: 0.7", 4, "0.7 is not a multiple of 0.5"),
        ("recommendation/1#why", "recomendation/1", 5, "recomendation/1"),
        ("id: point", "id: The Point", 5, "'The Point' does not match"),
        ("order: 1", "order: first", 1, "'first' is not of type 'integer'"),
    ],
)
def test_what_may_not_stand_in_a_deck_is_told_with_its_line(
    knowledge: Path, old: str, new: str, line: int, message: str
) -> None:
    assert old in ABOUT
    (knowledge / "decks/two/about.yaml").write_text(ABOUT.replace(old, new), encoding="utf-8")

    (problem,) = read(knowledge).problems

    assert (problem.file, problem.line) == ("decks/two/about.yaml", line)
    assert message in problem.message


def test_a_missing_language_is_told(knowledge: Path) -> None:
    (knowledge / "decks/two/sv.yaml").unlink()

    found = read(knowledge)

    (problem,) = found.problems
    assert problem.file == "decks/two/sv.yaml"
    assert "docs/editing-decks.md" in problem.remedy
    assert len(found.decks[1].words) == 2


def test_an_empty_language_is_told_in_words(knowledge: Path) -> None:
    (knowledge / "decks/two/fi.yaml").write_text("# later\n", encoding="utf-8")

    (problem,) = read(knowledge).problems

    assert (problem.file, problem.message) == ("decks/two/fi.yaml", "Nothing is written here.")


def test_a_picture_is_refused_by_the_name_of_its_slide(knowledge: Path) -> None:
    about = ABOUT.replace("id: point,", "id: point, image: photo.png,")
    (knowledge / "decks/two/about.yaml").write_text(about, encoding="utf-8")

    (problem,) = read(knowledge).problems

    assert problem.line == 5
    assert problem.message.startswith("slides.point: ")
    assert problem.remedy.startswith("Slides have no pictures; docs/editing-decks.md")


def test_what_nobody_reads_is_a_warning_and_what_systems_hide_is_not(knowledge: Path) -> None:
    (knowledge / "decks/notes.txt").write_text("x", encoding="utf-8")
    (knowledge / "decks/one/de.yaml").write_text("x", encoding="utf-8")
    (knowledge / "decks/one/.DS_Store").write_text("x", encoding="utf-8")

    problems = read(knowledge).problems

    assert {problem.file for problem in problems} == {"decks/notes.txt", "decks/one/de.yaml"}
    assert {problem.severity for problem in problems} == {Severity.WARNING}


YAML = st.one_of(
    st.text(max_size=60),
    st.tuples(st.sampled_from([ABOUT, WORDS]), st.integers(0, 300), st.text(max_size=8)).map(
        lambda torn: torn[0][: torn[1]] + torn[2] + torn[0][torn[1] :]
    ),
    st.tuples(st.sampled_from([ABOUT, WORDS]), st.integers(0, 300)).map(
        lambda cut: cut[0][: cut[1]]
    ),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(about=YAML, words=YAML)
def test_whatever_stands_in_a_file_is_read_or_told_and_the_other_deck_is_there(
    knowledge: Path, about: str, words: str
) -> None:
    folder = knowledge / "decks" / "one"
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "about.yaml").write_text(about, encoding="utf-8", errors="replace")
    for language in Language:
        (folder / f"{language}.yaml").write_text(words, encoding="utf-8", errors="replace")

    found = read(knowledge)
    decks = assemble_decks(found.decks)

    assert "deck/two" in [deck.id for deck in decks]
    assert len(decks) == 2 or found.problems
    assert all(problem.file.startswith("decks/one/") for problem in found.problems)


def test_the_schema_knows_the_kinds_and_options_that_the_program_knows() -> None:
    schema = json.loads((SCHEMAS / "deck.schema.json").read_text(encoding="utf-8"))
    slide = schema["properties"]["slides"]["items"]["properties"]

    assert set(slide["kind"]["enum"]) == {str(kind) for kind in SlideKind}
    assert set(slide["ballot"]["enum"]) == {str(ballot) for ballot in Ballot}
    assert set(slide["provenance"]["enum"]) == {str(each) for each in Provenance}
    options = {field.name for field in fields(SlideOptions)}
    assert options <= slide.keys()
    assert options == {option for rule in RULES.values() for option in rule.options}
