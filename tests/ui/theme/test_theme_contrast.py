"""Every colour on every ground it is painted on, by the formula of WCAG 2.2."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from tests.ui.theme.contrast_pairs import APART, DECORATION, EDGES, GROUNDS, INKS, TEXT

from suunta import paths
from suunta.ui.theme.palette import palette_of
from suunta.ui.theme.tokens import Tokens, read_contrast, read_tokens

PACKAGE = Path(__file__).parents[3] / "app" / "suunta"
THEMES = paths.resources_folder() / "themes"
LOOKS = ("light", "dark")
TEXT_PAIRS = [(ink, ground) for ink, grounds in TEXT.items() for ground in grounds]
EDGE_PAIRS = [(ink, ground) for ink, grounds in EDGES.items() for ground in grounds]
SHEETS = sorted(path.name for path in THEMES.iterdir() if path.suffix in {".qss", ".css"})


def look(name: str) -> Tokens:
    return read_tokens(THEMES / f"{name}.toml")


def strong_look(name: str) -> Tokens:
    return read_contrast(THEMES / "contrast" / f"{name}.toml", look(name))


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_the_formula_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", LOOKS)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(name: str, ink: str, ground: str) -> None:
    colors, strong = look(name).colors, strong_look(name).colors

    assert contrast(colors[ink], colors[ground]) >= 4.5
    assert contrast(strong[ink], strong[ground]) >= 7


@pytest.mark.parametrize("name", LOOKS)
@pytest.mark.parametrize(("ink", "ground"), EDGE_PAIRS)
def test_an_edge_can_be_seen_on_its_ground(name: str, ink: str, ground: str) -> None:
    colors, strong = look(name).colors, strong_look(name).colors

    assert contrast(colors[ink], colors[ground]) >= 3
    assert contrast(strong[ink], strong[ground]) >= 4.5


def test_the_table_knows_every_colour_of_the_themes() -> None:
    known = INKS | GROUNDS | DECORATION.keys()

    assert known == look("light").colors.keys()
    assert INKS.isdisjoint(DECORATION)


def rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The selectors of a style sheet with what they set."""
    text = re.sub(r"/\*.*?\*/", "", (THEMES / sheet).read_text(encoding="utf-8"), flags=re.DOTALL)
    for selector, body in re.findall(r"([^{}]+)\{((?:[^{}]|\$\{\w+\})*)\}", text):
        pairs = (part.split(":", 1) for part in body.split(";") if ":" in part)
        yield selector.strip(), {name.strip(): value for name, value in pairs}


def named(value: str) -> list[str]:
    """The colours that a value of a style sheet names."""
    return [token for token in re.findall(r"\$(\w+)", value) if token in look("light").colors]


@pytest.mark.parametrize("sheet", SHEETS)
def test_style_sheets_paint_only_pairs_of_the_table(sheet: str) -> None:
    unknown = []
    for selector, values in rules(sheet):
        grounds = [
            t for key in ("background", "background-color") for t in named(values.get(key, ""))
        ]
        inks = named(values.get("color", ""))
        grounds += named(values.get("selection-background-color", "")) if not grounds else []
        known = GROUNDS | INKS | DECORATION.keys()
        unknown += [(selector, ground) for ground in grounds if ground not in known]
        unknown += [
            (selector, ink, ground)
            for ink in inks
            for ground in grounds or ("background", "surface")
            if ground not in TEXT.get(ink, ()) and "disabled" not in selector
        ]

    assert list(rules(sheet))
    assert unknown == []


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_edge_of_a_control_is_never_a_mere_line(sheet: str) -> None:
    control = re.compile(r"^(QPushButton|QToolButton|QLineEdit|QPlainTextEdit|QComboBox|QCheckBox)")
    thin = [
        selector
        for selector, values in rules(sheet)
        if any(control.match(part.strip()) for part in selector.split(","))
        for key, value in values.items()
        if key.startswith("border") and set(named(value)) & DECORATION.keys()
    ]

    assert thin == []


def roles_in(module: Path) -> set[str]:
    """The colours that the painting functions of a module name."""
    tokens = look("light").colors.keys()
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.FunctionDef):
            continue
        asks = any(
            isinstance(each, ast.Call)
            and isinstance(each.func, ast.Attribute)
            and each.func.attr in {"color", "icon", "_color"}
            for each in ast.walk(node)
        )
        if not asks and "role" not in node.name:
            continue
        for each in ast.walk(node):
            if isinstance(each, ast.Constant) and each.value in tokens:
                found.add(each.value)
            if isinstance(each, ast.JoinedStr) and any(
                isinstance(part, ast.Constant) and part.value == "_soft" for part in each.values
            ):
                found |= {"social_soft", "healthcare_soft", "both_soft"}
                found |= {"social", "healthcare", "both"}
    return found


PAINTING = [path for path in sorted(PACKAGE.rglob("*.py")) if roles_in(path)]


@pytest.mark.parametrize("module", PAINTING, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_paint_only_pairs_of_the_table(module: Path) -> None:
    roles = roles_in(module)
    grounds = roles & GROUNDS - TEXT.keys()
    sectors = {"social", "healthcare", "both"}
    unknown = [
        (ink, ground)
        for ink in sorted(roles & INKS)
        for ground in sorted(grounds or {"background", "surface"})
        if ground not in (*TEXT.get(ink, ()), *EDGES.get(ink, ()))
        and (ink, ground) not in APART
        and not (ink in sectors and ground.endswith("_soft"))  # each on its own, by its name
        and not ink.startswith("on_")  # on its own ground alone, by its name
    ]

    assert unknown == []


def test_modules_that_paint_are_found() -> None:
    names = {path.stem for path in PAINTING}

    assert {"hit_delegate", "facet_delegate", "painting", "chart_bars"} <= names


def test_what_is_disabled_is_faint_and_nothing_else_is() -> None:
    palette = palette_of(look("light"))
    for role in (
        palette.ColorRole.WindowText,
        palette.ColorRole.Text,
        palette.ColorRole.ButtonText,
    ):
        assert palette.color(palette.ColorGroup.Active, role) == QColor(
            look("light").colors["text"]
        )
