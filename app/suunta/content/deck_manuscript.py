"""A ready deck as written: parsed files with their lines, before anything is looked up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from suunta.content.yaml_file import YamlDocument
from suunta.domain.language import Language


@dataclass(frozen=True, slots=True)
class DeckWordsManuscript:
    """The words of a deck in one language: `en.yaml`, `fi.yaml` or `sv.yaml`."""

    file: str
    language: Language
    yaml: YamlDocument

    @property
    def slides(self) -> dict[str, dict[str, Any]]:
        """The words by the identifier of their slide."""
        words: dict[str, dict[str, Any]] = self.yaml.data["slides"]
        return words

    @property
    def before(self) -> tuple[str, ...]:
        """What to do before people come."""
        return tuple(self.yaml.data.get("before", ()))

    def line(self, slide: str, *place: str | int) -> int:
        return self.yaml.line("slides", slide, *place)


@dataclass(frozen=True, slots=True)
class DeckManuscript:
    """One deck's folder."""

    id: str
    """`deck/<slug>`."""
    file: str
    """Of `about.yaml`."""
    about: YamlDocument
    words: tuple[DeckWordsManuscript, ...]

    def slides(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """What is the same in every language of each slide, with its position."""
        yield from enumerate(self.about.data["slides"])

    def line(self, position: int, *place: str | int) -> int:
        """The line of something about the slide at `position`."""
        return self.about.line("slides", position, *place)


def references(slide: dict[str, Any]) -> tuple[str, ...]:
    """What a slide is of, however many."""
    of = slide.get("of", ())
    return (of,) if isinstance(of, str) else tuple(of)
