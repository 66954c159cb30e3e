"""The labels are read, or the line that is wrong is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from suunta import paths
from suunta.content.labels_reader import read_labels
from suunta.domain.errors import UnreadableKnowledge
from suunta.domain.language import Language


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    folder = tmp_path / "resources"
    shutil.copytree(paths.resources_folder() / "schemas", folder / "schemas")
    return folder


def test_a_label_is_told_apart_by_language(resources: Path) -> None:
    (resources / "labels.yaml").write_text(
        "unknown: {en: not known, fi: ei tiedossa}\n", encoding="utf-8"
    )

    labels = read_labels(resources)

    assert labels.text("unknown", Language.EN) == "not known"
    assert labels.text("unknown", Language.FI) == "ei tiedossa"


def test_the_shipped_labels_are_read() -> None:
    assert "inferred" in read_labels(paths.resources_folder())


@pytest.mark.parametrize(
    ("raw", "place", "words"),
    [
        (b"a: {en: one}\nb: {en: two: three}\n", "labels.yaml:2", "not valid YAML"),
        (b"a: {en: one}\nb: {fi: two}\n", "labels.yaml:2", "'en' is a required property"),
        (b"a: {en: one}\nb: two\n", "labels.yaml:2", "is not of type 'object'"),
        (b"", "labels.yaml:1", "Nothing is written here"),
        (b"a: {en: one}\nb: {en: tw\xe4}\n", "labels.yaml:2", "not UTF-8"),
    ],
)
def test_broken_labels_are_unreadable_and_name_the_line(
    resources: Path, raw: bytes, place: str, words: str
) -> None:
    (resources / "labels.yaml").write_bytes(raw)

    with pytest.raises(UnreadableKnowledge) as caught:
        read_labels(resources)

    assert place in str(caught.value)
    assert words in str(caught.value)


def test_missing_labels_are_unreadable(resources: Path) -> None:
    with pytest.raises(UnreadableKnowledge, match="missing"):
        read_labels(resources)
