"""The rows of the list: status, county, class, sector, and what of it is inferred."""

from __future__ import annotations

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.browse.collection import Grouping
from suunta.ui.browse.entry import Entry
from suunta.ui.experiments.experiment_rows import ExperimentRows

PIRKANMAA = "experiment/pirkanmaa-child-service-needs"
ASSISTANT = "experiment/central-finland-south-savo-assistant"


@pytest.fixture
def rows(knowledge: KnowledgeBase, labels: Labels, words: ExperimentWords) -> ExperimentRows:
    return ExperimentRows(knowledge=knowledge, labels=labels, words=words)


def entry(rows: ExperimentRows, grouping: Grouping, identifier: str) -> Entry:
    return next(
        entry
        for group in rows.groups(grouping, [identifier])
        for entry in group.entries
        if entry.id == identifier
    )


def test_a_row_tells_what_is_known_and_what_is_inferred(rows: ExperimentRows) -> None:
    row = entry(rows, Grouping.SECTOR, PIRKANMAA)

    assert row.over == "Pirkanmaa · Social services (class inferred)"
    assert row.detail.startswith("Status: Tried with a social work team in autumn 2025")
    assert [chip.text for chip in row.chips] == ["Social"]
    assert [chip.text for chip in entry(rows, Grouping.SECTOR, ASSISTANT).chips] == [
        "Both · inferred"
    ]


def test_a_county_is_not_named_again_beneath_its_name(rows: ExperimentRows) -> None:
    assert entry(rows, Grouping.COUNTY, PIRKANMAA).over == "Social services (class inferred)"
    # Of two counties, the heading names but one.
    assert entry(rows, Grouping.COUNTY, ASSISTANT).over.startswith("Central Finland, South Savo · ")


def test_only_what_is_shown_has_a_group(rows: ExperimentRows, knowledge: KnowledgeBase) -> None:
    everything = [key for key in knowledge.documents if key.startswith("experiment/")]

    narrowed = rows.groups(Grouping.USE_CASE, [PIRKANMAA])
    whole = rows.groups(Grouping.USE_CASE, everything)

    assert [group.heading for group in narrowed] == ["Social services"]
    assert [group.heading for group in whole if not group.entries] == [
        "Healthcare and social welfare management"
    ]
