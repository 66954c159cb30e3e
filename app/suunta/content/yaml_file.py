"""Read YAML and remember on which line each value stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from suunta.content.text_file import FileUnreadable

Place = tuple[str | int, ...]
"""The keys and list positions that lead to a value."""


class _Loader(yaml.CSafeLoader):
    """YAML's own types, except that dates stay text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """Parsed YAML with the line of each value in its file."""

    data: Any
    lines: dict[Place, int]

    def line(self, *place: str | int) -> int:
        """The line of the value at `place`, or of the nearest value around it."""
        for length in range(len(place), -1, -1):
            if place[:length] in self.lines:
                return self.lines[place[:length]]
        return 1


def parse_yaml(text: str, file: Path, first_line: int = 1) -> YamlDocument:
    """Parse `text`, which begins on `first_line` of `file`; `FileUnreadable` names the line."""
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        lines = dict(_lines(node, (), first_line)) if node else {}
        return YamlDocument(loader.construct_document(node) if node else None, lines)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        raise FileUnreadable(
            file, line, f"This is not valid YAML: {error.problem or error.context}."
        ) from error
    except yaml.YAMLError as error:
        raise FileUnreadable(file, first_line, f"This is not valid YAML: {error}.") from error
    finally:
        loader.dispose()


def _lines(node: yaml.Node, place: Place, first_line: int) -> Iterator[tuple[Place, int]]:
    yield place, node.start_mark.line + first_line
    if isinstance(node, yaml.SequenceNode):
        for position, child in enumerate(node.value):
            yield from _lines(child, (*place, position), first_line)
    if not isinstance(node, yaml.MappingNode):
        return
    seen: set[str] = set()
    for key, child in node.value:
        if key.value in seen:
            raise yaml.MarkedYAMLError(
                problem=f"the key {key.value!r} stands here twice", problem_mark=key.start_mark
            )
        seen.add(key.value)
        yield from _lines(child, (*place, key.value), first_line)
        yield (*place, key.value), key.start_mark.line + first_line
