"""Read YAML and remember on which line each value stands."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from suunta.content.text_file import FileUnreadable

Place = tuple[str | int, ...]
"""The keys and list positions that lead to a value."""

_REMEDY = "Put quotes around a text with a colon or a hash; look at brackets and indentation."

_NO_BEGINNING = "found character that cannot start any token"

_OPENED = {
    "while scanning a quoted scalar",
    "while parsing a flow sequence",
    "while parsing a flow mapping",
}
"""Where something was opened and not closed; the parser notices too late."""

_RARE_LINE_ENDS = dict.fromkeys(map(ord, "\x85\u2028\u2029"), " ")
"""YAML would count lines at them where editors do not."""


class _Loader(yaml.CSafeLoader):
    """Plain YAML: texts, numbers, truth values, lists and mappings; dates stay text."""


def _readable(read: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """A constructor that answers for values such as `0x_`, `!!bool perhaps` and `.nan`."""

    def construct(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> Any:
        try:
            value = read(loader, node)
            if math.isfinite(value):
                return value
        except (ValueError, IndexError, KeyError, OverflowError):
            pass
        raise yaml.MarkedYAMLError(
            problem=f"the value {node.value[:40]!r} cannot be used", problem_mark=node.start_mark
        )

    return construct


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_Loader.yaml_constructors = {
    "tag:yaml.org,2002:null": yaml.CSafeLoader.construct_yaml_null,
    "tag:yaml.org,2002:bool": _readable(yaml.CSafeLoader.construct_yaml_bool),
    "tag:yaml.org,2002:int": _readable(yaml.CSafeLoader.construct_yaml_int),
    "tag:yaml.org,2002:float": _readable(yaml.CSafeLoader.construct_yaml_float),
    "tag:yaml.org,2002:str": yaml.CSafeLoader.construct_yaml_str,
    "tag:yaml.org,2002:seq": yaml.CSafeLoader.construct_yaml_seq,
    "tag:yaml.org,2002:map": yaml.CSafeLoader.construct_yaml_map,
    None: yaml.CSafeLoader.construct_undefined,
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
    """Parse `text`, which begins on `first_line` of `file`; `FileUnreadable` names the line.

    Lines end in `\\n`, as `read_text` has it.
    """
    text = text.translate(_RARE_LINE_ENDS)
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            return YamlDocument(None, {})
        lines: dict[Place, int] = {}
        _note_lines(node, (), first_line, lines, set())
        return YamlDocument(loader.construct_document(node), lines)
    except yaml.MarkedYAMLError as error:
        problem, line = _problem(error, text)
        raise _unreadable(file, first_line + min(line, text.count("\n")), problem) from error
    except yaml.reader.ReaderError as error:
        line = text.encode().count(b"\n", 0, error.position)
        raise _unreadable(file, first_line + line, error.reason) from error
    except RecursionError as error:
        raise _unreadable(file, first_line, "it is nested too deeply") from error
    finally:
        loader.dispose()


def _unreadable(file: Path, line: int, problem: str) -> FileUnreadable:
    return FileUnreadable(file, line, f"This is not valid YAML: {problem}.", _REMEDY)


def _problem(error: yaml.MarkedYAMLError, text: str) -> tuple[str, int]:
    """What is wrong, and the line to look at: where a quote or bracket opens, not the file's end.

    Lines are counted from 0.
    """
    mark = error.problem_mark or error.context_mark
    if error.context in _OPENED:
        mark = error.context_mark
    said = ", ".join(part for part in (error.problem, error.context) if part)
    if mark and text.split("\n")[mark.line : mark.line + 1]:
        sign = text.split("\n")[mark.line][mark.column : mark.column + 1]
        if sign == "\t":
            said = "a tab stands here; write spaces in its place"
        elif error.problem == _NO_BEGINNING:
            said = f"nothing can begin with {sign!r}"
    return said, mark.line if mark else 0


def _note_lines(
    node: yaml.Node, place: Place, first_line: int, lines: dict[Place, int], seen: set[int]
) -> None:
    """Write down in `lines` where `node` and all below it stand."""
    if id(node) in seen:
        raise yaml.MarkedYAMLError(
            problem="anchors (&) and aliases (*) are not used here", problem_mark=node.start_mark
        )
    seen.add(id(node))
    lines.setdefault(place, node.start_mark.line + first_line)
    if isinstance(node, yaml.SequenceNode):
        for position, child in enumerate(node.value):
            _note_lines(child, (*place, position), first_line, lines, seen)
    if not isinstance(node, yaml.MappingNode):
        return
    for key, child in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise yaml.MarkedYAMLError(
                problem="a key is a list or a mapping", problem_mark=key.start_mark
            )
        below = (*place, key.value)
        if below in lines:
            raise yaml.MarkedYAMLError(
                problem=f"the key {key.value!r} stands here twice", problem_mark=key.start_mark
            )
        lines[below] = key.start_mark.line + first_line
        _note_lines(child, below, first_line, lines, seen)
