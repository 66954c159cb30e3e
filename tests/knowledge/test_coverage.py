"""Every known fact of the field has its place, in a section that says something."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language

TABLE = Path(__file__).with_name("coverage.tsv")
SENTENCE_END = re.compile(r"[.!?…][’”)\]]*(?=\s|$)")


def rows() -> Iterator[tuple[str, str]]:
    """Each row's key with each of its places."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            for place in row["place"].split() or [""]:
                yield row["row"], place


@pytest.mark.parametrize(("row", "place"), list(rows()))
def test_a_fact_has_a_place_in_a_full_section(
    knowledge: KnowledgeBase, row: str, place: str
) -> None:
    identifier, _, anchor = place.partition("#")

    section = knowledge.document(identifier).pages[Language.EN].section(anchor)

    assert section is not None, f"{row} has no place {place!r}"
    assert len(SENTENCE_END.findall(section.text)) >= 2


def test_the_table_covers_every_part_of_the_field() -> None:
    parts = {row.partition("/")[0] for row, _ in rows()}

    assert {"1.1", "1.2", "1.3", "1.4", "2", "3.1", "3.2", "4", "5.0", "8"} <= parts
    assert {f"5.{number}" for number in range(1, 11)} <= parts
    assert {f"7.{number}" for number in range(1, 7)} <= parts
