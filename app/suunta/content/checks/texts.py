"""Every text of the knowledge with its file and line, told apart by the marks that work in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from suunta.content.manuscript import Manuscript
from suunta.content.yaml_file import Place, YamlDocument
from suunta.domain.language import Language
from suunta.domain.problem import Problem

_FRONT = ("title", "summary", "technology", "status")
_LEDGERS = {
    "facts": ("label", "meaning", "base"),
    "thesaurus": ("definition", "reason"),
}
"""Where our own words stand; titles, places and names are quoted as they are."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text as written, and where it begins."""

    words: str
    file: str
    line: int

    def problem(self, position: int, message: str, remedy: str) -> Problem:
        """A mistake at the character `position`."""
        line = self.line + self.words.count("\n", 0, position)
        return Problem(self.file, line, message, remedy)


def bodies(manuscript: Manuscript) -> Iterator[Text]:
    """The sections: every mark works."""
    for _, page in manuscript.pages():
        for section in page.sections:
            yield Text(section.markdown, page.file, section.line + 1)


def fronts(manuscript: Manuscript) -> Iterator[Text]:
    """Titles, summaries, slides and the like: figures are filled in, nothing else."""
    for _, page in manuscript.pages():
        for key in _FRONT:
            if key in page.front.data:
                yield Text(page.front.data[key], page.file, page.front.line(key))
    for _, text in slides(manuscript):
        yield text


def slides(manuscript: Manuscript) -> Iterator[tuple[Language, Text]]:
    """The words of the ready decks, their notes among them, each with its language."""
    for deck in manuscript.decks:
        for words in deck.words:
            for text in _texts(words.yaml, words.file, ()):
                yield words.language, text


def keywords(manuscript: Manuscript) -> Iterator[Text]:
    """Words for searching: they are what people type, and no mark works."""
    for _, page in manuscript.pages():
        for position, word in enumerate(page.front.data.get("keywords", ())):
            yield Text(word, page.file, page.front.line("keywords", position))


def plain_texts(manuscript: Manuscript) -> Iterator[Text]:
    """Headings, and our own words in the YAML files: no mark works."""
    for _, page in manuscript.pages():
        for section in page.sections:
            yield Text(section.heading, page.file, section.line)
    for document in manuscript.documents:
        yield from _texts(document.about, document.file, ())
    for name, keys in _LEDGERS.items():
        for ledger, position, entry in manuscript.entries(name):
            for key in keys:
                if key in entry:
                    yield from _texts(ledger.yaml, ledger.file, (ledger.key, position, key))


def statements(manuscript: Manuscript) -> Iterator[Text]:
    """The sentences of the facts: each shows its own number, no other mark works."""
    for ledger, position, _ in manuscript.entries("facts"):
        yield from _texts(ledger.yaml, ledger.file, (ledger.key, position, "statement"))


def _texts(yaml: YamlDocument, file: str, place: Place) -> Iterator[Text]:
    value: Any = yaml.data
    for step in place:
        value = value[step]
    if isinstance(value, str):
        yield Text(value, file, yaml.line(*place))
    elif isinstance(value, dict | list):
        for step in value if isinstance(value, dict) else range(len(value)):
            yield from _texts(yaml, file, (*place, step))
