"""Which experiments are where: in counties, in cells, and under what is chosen."""

from __future__ import annotations

from dataclasses import replace

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.services.experiment_overview import NOTHING, Choice, ExperimentOverview, most

LINGAI = "experiment/ostrobothnia-lingai"
ASSISTANT = "experiment/central-finland-south-savo-assistant"


def ids(documents: tuple) -> list[str]:
    return [document.id for document in documents]


def test_an_experiment_of_two_counties_is_in_both(knowledge: KnowledgeBase) -> None:
    overview = ExperimentOverview(knowledge)

    assert ASSISTANT in ids(overview.in_region("central-finland"))
    assert ids(overview.in_region("south-savo")) == [ASSISTANT]
    assert overview.in_region("lapland") == ()


def test_the_cells_share_the_experiments_among_them(knowledge: KnowledgeBase) -> None:
    overview = ExperimentOverview(knowledge)

    found = [
        document.id
        for use_case in overview.use_cases
        for sector in overview.sectors
        for document in overview.in_cell(use_case, sector)
    ]

    assert sorted(found) == sorted(ids(overview.experiments))
    assert len(found) == 10


def test_the_counts_say_what_the_cells_hold(knowledge: KnowledgeBase) -> None:
    overview = ExperimentOverview(knowledge)

    assert overview.by_sector() == {"social": 2, "healthcare": 3, "both": 5}
    assert overview.by_use_case()["support-services"] == 4
    assert overview.by_use_case()["management"] == 0
    assert overview.unplaced() == ()


def test_the_regions_come_row_by_row_from_the_west(knowledge: KnowledgeBase) -> None:
    regions = ExperimentOverview(knowledge).regions

    places = [(region.tile[1], region.tile[0]) for region in regions]
    assert places == sorted(places)
    assert (regions[0].id, regions[-1].id, len(regions)) == ("lapland", "vantaa-kerava", 23)


def test_what_is_chosen_is_marked(knowledge: KnowledgeBase) -> None:
    overview = ExperimentOverview(knowledge)

    assert overview.chosen(NOTHING) == ()
    assert ids(overview.chosen(Choice(region="ostrobothnia"))) == [LINGAI]
    assert len(overview.chosen(Choice(use_case="support-services", sector="both"))) == 4
    assert ids(overview.chosen(Choice(region="south-savo", experiment=ASSISTANT))) == [ASSISTANT]


def test_an_experiment_leaves_the_county_chosen_only_if_it_is_there(
    knowledge: KnowledgeBase,
) -> None:
    overview = ExperimentOverview(knowledge)
    county = Choice(region="central-finland")

    assert overview.with_experiment(county, ASSISTANT) == replace(county, experiment=ASSISTANT)
    assert overview.with_experiment(county, LINGAI) == Choice(experiment=LINGAI)


def test_an_experiment_without_a_class_is_in_no_cell(knowledge: KnowledgeBase) -> None:
    documents = dict(knowledge.documents)
    documents[LINGAI] = replace(documents[LINGAI], use_case=None)
    overview = ExperimentOverview(replace(knowledge, documents=documents))

    assert ids(overview.unplaced()) == [LINGAI]
    assert LINGAI not in ids(overview.in_cell("support-services", "both"))


def test_the_most_are_all_that_have_as_many() -> None:
    assert most({"a": 1, "b": 3, "c": 3}) == (("b", "c"), 3)
    assert most({"a": 0}) == ((), 0)
    assert most({}) == ((), 0)
