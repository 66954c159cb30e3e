"""Any folder of the three files is a collection to measure with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bench.search import ranking
from bench.search.collection import find_collections, language_of, read_collection
from bench.search.engines.fts5 import Fts5
from bench.search.engines.suunta_engine import PlainSuunta
from bench.search.passages import passages_of

from suunta.domain.language import Language

DOCUMENTS = {"one": "Valo ja varjo", "two": "Meren aallot", "three": "Metsän puut"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "nature_fi"
    folder.mkdir()
    _write_lines(
        folder / "docs.jsonl",
        [{"id": each, "title": "", "text": text} for each, text in DOCUMENTS.items()],
    )
    _write_lines(
        folder / "queries.jsonl",
        [{"id": "1", "text": "aallot"}, {"id": "2", "text": "puut"}, {"id": "3", "text": "kivi"}],
    )
    (folder / "qrels.tsv").write_text("1\ttwo\t2\n2\tone\t1\n3\tone\t0\n", encoding="utf-8")
    (tmp_path / "no collection").mkdir()
    return folder


def _write_lines(file: Path, rows: list[dict[str, str]]) -> None:
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


def test_only_whole_collections_are_found(folder: Path) -> None:
    assert find_collections(folder.parent) == [folder]


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("help_fi", Language.FI),
        ("help_sv", Language.SV),
        ("help_en", Language.EN),
        ("cranfield", Language.EN),
        ("help_de", Language.EN),
    ],
)
def test_the_end_of_its_name_tells_the_language(name: str, language: Language) -> None:
    assert language_of(name) == language


def test_queries_that_no_document_answers_are_left_out(folder: Path) -> None:
    collection = read_collection(folder)

    assert collection.language == Language.FI
    assert collection.queries == {"1": "aallot", "2": "puut"}
    assert collection.grades == {"1": {"experiment/d1": 2}, "2": {"experiment/d0": 1}}


def test_ours_and_a_baseline_are_measured_alike(folder: Path, tmp_path: Path) -> None:
    """One query is answered by the right document and one by another."""
    collection = read_collection(folder)
    knowledge = collection.knowledge

    measured = ranking.measure(
        collection,
        [
            lambda: PlainSuunta(knowledge, tmp_path / "index"),
            lambda: Fts5(passages_of(knowledge), [Language.FI]),
        ],
    )

    assert list(measured.engines) == ["Suunta", "FTS5"]
    for each in measured.engines.values():
        assert (each.ndcg.mean, each.recall.mean, each.ahead.mean) == (0.5, 0.5, 0.0)
