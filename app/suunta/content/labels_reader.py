"""Read the words of documents and exports from `resources/labels.yaml`."""

from __future__ import annotations

from pathlib import Path

from suunta.content.text_file import read_text
from suunta.content.yaml_file import parse_yaml
from suunta.domain.labels import Labels


def read_labels(resources: Path) -> Labels:
    """The labels that ship with the program."""
    file = resources / "labels.yaml"
    return Labels.of(parse_yaml(read_text(file), file).data)
