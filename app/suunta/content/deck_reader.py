"""Read the ready decks: every file of `knowledge/decks`, and what is wrong with each on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from suunta.content.deck_manuscript import DeckManuscript, DeckWordsManuscript
from suunta.content.schema import schema_problems
from suunta.content.text_file import FileUnreadable, read_text
from suunta.content.yaml_file import YamlDocument, parse_yaml
from suunta.domain.deck import READY
from suunta.domain.language import Language
from suunta.domain.problem import Problem, Severity

FOLDER = "decks"
_GUIDE = "docs/editing-decks.md"
_PICTURE = re.compile(r"not allowed \(.*'(image|images|img|picture|pictures|photo)'")


@dataclass(slots=True)
class DeckFiles:
    """What was read, and what could not be."""

    decks: list[DeckManuscript] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_decks(knowledge: Path, schemas: Path) -> DeckFiles:
    """Every deck that can be read; none where there is no folder for them.

    A file with a mistake leaves the other decks, and its deck in the other languages, as they are.
    """
    read = DeckFiles()
    folder = knowledge / FOLDER
    for path in _contents(folder):
        if path.is_dir():
            deck = _Reader(read, knowledge, schemas).deck(path)
            if deck:
                read.decks.append(deck)
        else:
            read.problems.append(_stranger(path, knowledge))
    return read


class _Reader:
    def __init__(self, read: DeckFiles, knowledge: Path, schemas: Path) -> None:
        self._read, self._knowledge, self._schemas = read, knowledge, schemas

    def deck(self, folder: Path) -> DeckManuscript | None:
        files = {folder / f"{language}.yaml": language for language in Language}
        for path in _contents(folder):
            if path not in files and path.name != "about.yaml":
                self._read.problems.append(_stranger(path, self._knowledge))
        about = self._yaml(folder / "about.yaml", "deck")
        words = tuple(self._words(files))
        if about is None or not words:
            return None
        file = self._relative(folder / "about.yaml")
        return DeckManuscript(f"{READY}/{folder.name}", file, about, words)

    def _words(self, files: dict[Path, Language]) -> Iterator[DeckWordsManuscript]:
        for path, language in files.items():
            yaml = self._yaml(path, "deck-words")
            if yaml is not None:
                yield DeckWordsManuscript(self._relative(path), language, yaml)

    def _yaml(self, path: Path, schema: str) -> YamlDocument | None:
        file = self._relative(path)
        try:
            document = parse_yaml(read_text(path, _GUIDE), path)
        except FileUnreadable as error:
            self._read.problems.append(Problem(file, error.line, error.message, error.remedy))
            return None
        found = schema_problems(document, self._schemas, schema, file)
        problems = [_advised(problem) for problem in found]
        self._read.problems += problems
        return None if problems else document

    def _relative(self, path: Path) -> str:
        return path.relative_to(self._knowledge).as_posix()


def _advised(problem: Problem) -> Problem:
    """A slide with a picture is what people try first."""
    if not _PICTURE.search(problem.message):
        return problem
    return replace(problem, remedy=f"Slides have no pictures; {_GUIDE} tells what they can have.")


def _stranger(path: Path, knowledge: Path) -> Problem:
    message = "Nothing reads this; a deck is a folder with about.yaml, en.yaml, fi.yaml, sv.yaml."
    file = path.relative_to(knowledge).as_posix()
    return Problem(file, 0, message, "Move or remove it.", Severity.WARNING)


def _contents(folder: Path) -> list[Path]:
    """What stands in a folder, without what systems and editors hide there."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
