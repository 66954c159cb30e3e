"""A relation has a name at either end."""

from __future__ import annotations

import pytest

from suunta.domain.labels import Labels
from suunta.domain.provenance import Provenance
from suunta.domain.relation import Link, Relation, RelationType

SYMMETRIC = {RelationType.CONFUSED_WITH, RelationType.RELATED}


def link(kind: RelationType, *, is_outgoing: bool) -> Link:
    relation = Relation(kind, "experiment/a", "recommendation/1", Provenance.INFERRED)
    return Link(relation, "recommendation/1", is_outgoing)


@pytest.mark.parametrize("kind", list(RelationType))
def test_only_likeness_is_the_same_from_both_ends(kind: RelationType) -> None:
    assert kind.is_symmetric == (kind in SYMMETRIC)


@pytest.mark.parametrize("kind", list(RelationType))
def test_the_origin_of_a_relation_names_it_by_its_type(kind: RelationType) -> None:
    assert link(kind, is_outgoing=True).role == kind.value


@pytest.mark.parametrize("kind", sorted(set(RelationType) - SYMMETRIC))
def test_the_target_of_a_relation_names_it_the_other_way_round(kind: RelationType) -> None:
    assert link(kind, is_outgoing=False).role == f"{kind.value}-inverse"


@pytest.mark.parametrize("kind", sorted(SYMMETRIC))
def test_likeness_has_one_name(kind: RelationType) -> None:
    assert link(kind, is_outgoing=False).role == kind.value


@pytest.mark.parametrize("kind", list(RelationType))
@pytest.mark.parametrize("is_outgoing", [True, False])
def test_every_part_in_a_relation_has_a_label(
    labels: Labels, kind: RelationType, is_outgoing: bool
) -> None:
    assert f"relation.{link(kind, is_outgoing=is_outgoing).role}" in labels
