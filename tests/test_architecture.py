"""The layout that lets a newcomer find anything."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "app" / "suunta"
MODULES = sorted(PACKAGE.rglob("*.py"))
FORBIDDEN_NAMES = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers"}


@pytest.mark.parametrize("test", sorted(path for path in (ROOT / "tests").rglob("test_*.py")))
def test_a_test_stands_where_the_tested_module_does(test: Path) -> None:
    place = test.relative_to(ROOT / "tests")
    if len(place.parts) == 1 or place.parts[0] == "knowledge":
        return
    module = PACKAGE / place.parent / f"{place.stem.removeprefix('test_')}.py"

    assert module.exists() or place.stem.startswith(f"test_{place.parent.name}"), place


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_says_what_it_is_for(module: Path) -> None:
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))

    assert docstring


def test_no_name_hides_what_is_inside() -> None:
    names = {part for path in MODULES for part in path.relative_to(PACKAGE).with_suffix("").parts}

    assert names.isdisjoint(FORBIDDEN_NAMES)


def test_colours_stand_in_the_themes_alone() -> None:
    literal = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']|QColor\(\s*\d""")
    holders = [
        str(path.relative_to(PACKAGE))
        for path in MODULES
        if "theme" not in path.parts and literal.search(path.read_text(encoding="utf-8"))
    ]

    assert holders == []


def test_widgets_stand_in_the_window_alone() -> None:
    holders = [
        str(path.relative_to(PACKAGE))
        for path in MODULES
        if "QtWidgets" in path.read_text(encoding="utf-8")
        and path.relative_to(PACKAGE).parts[0] != "ui"
    ]

    assert holders == []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_imports_the_network(module: Path) -> None:
    names = re.findall(
        r"^\s*(?:from|import)\s+([\w.]+)", module.read_text(encoding="utf-8"), re.MULTILINE
    )

    opened = {
        name
        for name in names
        if re.match(r"(socket|ssl|http|urllib\.request|PySide6\.QtNetwork)\b", name)
    }
    assert opened == set()
