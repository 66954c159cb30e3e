"""What the documentation tells people to do works."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from suunta.cli.main import COMMANDS

ROOT = Path(__file__).parents[1]
EDITORS = (ROOT / "docs" / "editors.md").read_text("utf-8")
SCHEMAS = ROOT / "resources" / "schemas"


@pytest.fixture(scope="module")
def associations() -> dict[str, str]:
    """The schemas and the files that VS Code holds against them."""
    found = re.search(r"```json\n(.+?)```", EDITORS, re.DOTALL)
    assert found
    schemas: dict[str, str] = json.loads(found[1])["yaml.schemas"]
    return schemas


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    assert f"| `suunta {command}" in (ROOT / "docs" / "command-line.md").read_text("utf-8")


def test_every_yaml_file_of_the_knowledge_has_its_schema_in_the_editor(
    associations: dict[str, str],
) -> None:
    covered = {file for pattern in associations.values() for file in ROOT.glob(pattern)}

    assert set((ROOT / "knowledge").rglob("*.yaml")) <= covered


def test_every_schema_that_the_editor_can_use_is_named(associations: dict[str, str]) -> None:
    named = {ROOT / schema for schema in associations}

    # The front matter of a page lies inside Markdown.
    assert named == set(SCHEMAS.glob("*.schema.json")) - {SCHEMAS / "page.schema.json"}


def test_the_schema_a_file_can_name_itself_is_there() -> None:
    found = re.search(r"^# yaml-language-server: \$schema=(.+)$", EDITORS, re.MULTILINE)
    assert found

    document = ROOT / "knowledge" / "vision" / "overview"
    assert (document / found[1]).resolve() == SCHEMAS / "about.schema.json"


@pytest.mark.parametrize("page", sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").glob("*.md")))
def test_links_to_files_lead_somewhere(page: Path) -> None:
    links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)#:\s]+)\)", page.read_text("utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []


def headings_of(page: Path) -> set[str]:
    """The anchors that a page has, as its readers' programs make them of the headings."""
    titles = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").glob("*.md")))
def test_links_to_headings_lead_somewhere(page: Path) -> None:
    links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)#:\s]*)#([^)\s]+)\)", page.read_text("utf-8"))

    for file, heading in links:
        target = page.parent / file if file else page
        if target.suffix == ".md":
            assert heading in headings_of(target), f"{file}#{heading}"


def test_the_page_for_administrators_leaves_no_section_empty() -> None:
    page = (ROOT / "docs" / "administrators.md").read_text("utf-8")
    sections = re.split(r"^## ", page, flags=re.MULTILINE)[1:]

    assert [each for each in sections if len(each.split()) < 15] == []
