"""Read the words of documents and exports from `resources/labels.yaml`."""

from __future__ import annotations

from pathlib import Path

from suunta.content.schema import schema_problems
from suunta.content.text_file import FileUnreadable, read_text
from suunta.content.yaml_file import parse_yaml
from suunta.domain.errors import UnreadableKnowledge
from suunta.domain.labels import Labels


def read_labels(resources: Path) -> Labels:
    """The labels that ship with the program; `UnreadableKnowledge` names the line that is wrong."""
    file = resources / "labels.yaml"
    try:
        words = parse_yaml(read_text(file), file)
    except FileUnreadable as error:
        raise UnreadableKnowledge(f"{file}:{error.line}: {error.message}") from error
    for problem in schema_problems(words, resources / "schemas", "labels", str(file)):
        raise UnreadableKnowledge(str(problem))
    return Labels.of(words.data)
