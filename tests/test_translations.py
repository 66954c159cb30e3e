"""The words of the window are all found, all translated, and each keeps what the program needs."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from suunta.domain.language import Language
from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.commands.section import SECTION_NAMES, Section
from suunta.ui.shell.main_menu import FOOT

ROOT = Path(__file__).parents[1]
WINDOW = ROOT / "app" / "suunta" / "ui"
CATALOGUES = ROOT / "resources" / "translations"
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
FOREIGN = (Language.FI, Language.SV)

PLACE = re.compile(r"%L?n|%\d|\{\w+\}")
ENDS = ("…", ".", ":", "?", "!")
NAME = "Suunta"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
SHOWN = {
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setStatusTip", "setWhatsThis", "setTitle", "setHtml", "setPlainText"),
    *("addAction", "addMenu", "addItem", "setPrefix", "setSuffix", "drawText", "set_texts"),
    *("show_message", "show_warning", "show_notice", "show_passing", "show_loading"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
    *("ElidedLabel", "getSaveFileName", "getOpenFileName", "getExistingDirectory"),
}
"""Calls whose literal arguments somebody would read."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a catalogue."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_plural: bool
    state: str
    """Empty for one that is finished."""

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.is_plural


def messages(file: Path) -> tuple[Message, ...]:
    return tuple(
        _message(context.findtext("name", ""), message)
        for context in Xml.parse(file).getroot().iter("context")
        for message in context.iter("message")
    )


def _message(context: str, element: Xml.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None
    is_plural = element.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Message(
        context,
        element.findtext("source", ""),
        element.findtext("comment", ""),
        tuple(forms) if is_plural else (translation.text or "",),
        is_plural,
        translation.get("type", ""),
    )


def catalogue(language: Language) -> tuple[Message, ...]:
    return messages(CATALOGUES / f"suunta_{language}.ts")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> tuple[Message, ...]:
    """What Qt's own tool finds in the code today."""
    file = tmp_path_factory.mktemp("found") / "found_fi.ts"
    command = [str(LUPDATE), "-silent", "-extensions", "py", str(WINDOW), "-ts", str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return messages(file)


@pytest.mark.parametrize("language", FOREIGN)
def test_the_catalogue_holds_what_the_code_says(
    found: tuple[Message, ...], language: Language
) -> None:
    wanted, held = {each.key for each in found}, {each.key for each in catalogue(language)}

    hint = "run `make translations`, then translate what is unfinished"
    assert sorted(wanted - held) == [], f"missing: {hint}"
    assert sorted(held - wanted) == [], f"no longer said: {hint}"


def test_english_tells_its_plurals(found: tuple[Message, ...]) -> None:
    wanted = {each.key for each in found if each.is_plural}

    assert {each.key for each in catalogue(Language.EN)} == wanted


@pytest.mark.parametrize("language", Language)
def test_nothing_is_left_unfinished(language: Language) -> None:
    unfinished = [
        each.key
        for each in catalogue(language)
        if each.state or not all(form.strip() for form in each.forms)
    ]

    assert unfinished == []


@pytest.mark.parametrize("language", Language)
def test_every_form_keeps_the_places_that_are_filled_in(language: Language) -> None:
    broken = [
        (each.source, form)
        for each in catalogue(language)
        for form in each.forms
        if Counter(PLACE.findall(each.source)) != Counter(PLACE.findall(form))
    ]

    assert broken == []


@pytest.mark.parametrize("language", FOREIGN)
def test_a_text_ends_as_its_source_does(language: Language) -> None:
    """A sentence stays a sentence, and what opens a dialogue keeps its three dots."""
    broken = [
        (each.source, form)
        for each in catalogue(language)
        for form in each.forms
        if _end(each.source) != _end(form) or form != form.strip()
    ]

    assert broken == []


def _end(text: str) -> str:
    return next((end for end in ENDS if text.endswith(end)), "")


@pytest.mark.parametrize("language", FOREIGN)
def test_quotes_dashes_and_percents_are_those_of_the_language(language: Language) -> None:
    """They open and close with the same mark, and never break before the percent sign."""
    foreign = re.compile(rf"[“‘„«»\"]|(?<!\w)'| - |—|\.\.\.|(?<!{NO_BREAK_SPACE})%(?!\d|L?n)")
    written = (each for each in catalogue(language) if each.context != "Examples")
    broken = [form for each in written for form in each.forms if foreign.search(form)]

    assert broken == []


@pytest.mark.parametrize("language", FOREIGN)
@pytest.mark.parametrize("section", Section)
def test_no_two_commands_of_a_menu_share_a_letter(section: Section, language: Language) -> None:
    said = commands_in(language)
    letters = Counter(
        _letter(said[command.text]) for command in COMMANDS if command.section is section
    )

    assert letters[""] == 0
    assert [letter for letter, count in letters.items() if count > 1] == []


def commands_in(language: Language) -> dict[str, str]:
    """What the words of menus are in a language, by their English."""
    found = (each for each in catalogue(language) if each.context == "Commands")
    return {each.source: each.forms[0] for each in found}


def _letter(label: str) -> str:
    marked = re.search(r"&(\w)", label)
    return marked[1].lower() if marked else ""


@pytest.mark.parametrize("language", FOREIGN)
def test_nothing_in_the_menu_itself_shares_a_letter(language: Language) -> None:
    said = commands_in(language)
    foot = [command.text for command in COMMANDS if command.id in FOOT]
    letters = Counter(_letter(said[text]) for text in (*SECTION_NAMES.values(), *foot))

    assert letters[""] == 0
    assert letters.total() == len(letters)


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Every call in the window with its place and name."""
    for path in sorted(WINDOW.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                place = f"{path.relative_to(WINDOW)}:{node.lineno}"
                yield place, node, _name(node.func)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def test_lupdate_sees_every_text() -> None:
    """It overlooks what is no plain literal, and whatever stands within an f-string."""
    overlooked = [
        place
        for place, call, name in calls()
        if (name == "tr" and not _is_text(call.args[0]))
        or (name == "QT_TRANSLATE_NOOP" and not all(_is_text(each) for each in call.args))
        or (name == "translate" and len(call.args) > 1 and _is_text(call.args[1], call.args[0]))
    ]
    in_f_strings = [
        f"{path.relative_to(WINDOW)}:{node.lineno}"
        for path in sorted(WINDOW.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Call) and _name(inner.func) in ("tr", "translate")
    ]

    assert overlooked == []
    assert in_f_strings == []


def _is_text(node: ast.expr, context: ast.expr | None = None) -> bool:
    """Whether it is a literal; with a context, one whose context is none."""
    is_literal = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return is_literal and (context is None or not _is_text(context))


def test_a_number_of_things_has_its_plural(found: tuple[Message, ...]) -> None:
    """Qt’s tool knows it only where `self.tr` is given the number as its third argument."""
    counted = (each for each in found if re.search("%L?n", each.source))

    assert [each.key for each in counted if not each.is_plural] == []


def test_no_text_passes_the_translators_by() -> None:
    literals = [
        (place, text)
        for place, call, name in calls()
        if name in SHOWN
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
        for text in _literals(argument)
        if re.search("[^\\W\\d_]{2}", re.sub(rf"<[^>]*>?|^[^<]*>|&\\w+;|{NAME}", "", text))
    ]

    assert literals == []


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from _literals(part)
        case ast.IfExp(body=one, orelse=other):
            yield from _literals(one)
            yield from _literals(other)
        case ast.BinOp(left=one, right=other):
            yield from _literals(one)
            yield from _literals(other)
