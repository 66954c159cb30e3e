"""What the page of the experiments says is made from the data, in one language at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Assignment, Provenance
from suunta.services.experiment_overview import Choice, ExperimentOverview
from suunta.services.experiment_words import ExperimentWords

LINGAI = "experiment/ostrobothnia-lingai"


def words_of(
    knowledge: KnowledgeBase, labels: Labels, language: Language = Language.EN
) -> ExperimentWords:
    return ExperimentWords(
        overview=ExperimentOverview(knowledge),
        knowledge=knowledge,
        labels=labels,
        language=language,
    )


def with_only(knowledge: KnowledgeBase, *identifiers: str) -> KnowledgeBase:
    """The knowledge without the other experiments."""
    documents = {
        key: document
        for key, document in knowledge.documents.items()
        if not key.startswith("experiment/") or key in identifiers
    }
    return replace(knowledge, documents=documents)


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        (Language.EN, "Ten experiments, eight counties and HUS"),
        (Language.FI, "Kymmenen kokeilua, kahdeksan hyvinvointialuetta ja HUS"),
        (Language.SV, "Tio försök, åtta välfärdsområden och HUS"),
    ],
)
def test_the_heading_counts_in_words(
    knowledge: KnowledgeBase, labels: Labels, language: Language, heading: str
) -> None:
    assert words_of(knowledge, labels, language).heading() == heading


def test_the_heading_of_less_is_right_too(knowledge: KnowledgeBase, labels: Labels) -> None:
    one = with_only(knowledge, LINGAI)

    assert words_of(one, labels).heading() == "One experiment, one county"
    assert words_of(with_only(knowledge, "experiment/hus-obesity"), labels).heading() == (
        "One experiment, HUS"
    )


@pytest.mark.parametrize(
    ("region", "spoken"),
    [
        ("pirkanmaa", "Pirkanmaa, 1 experiment, social services"),
        ("north-savo", "North Savo, 1 experiment, health care, sector inferred"),
        (
            "kanta-hame",
            (
                "Kanta-Häme, 2 experiments, social services, social services and health care,"
                " sector inferred"
            ),
        ),
        ("lapland", "Lapland, no experiment yet"),
    ],
)
def test_a_tile_says_all_it_shows(
    knowledge: KnowledgeBase, labels: Labels, region: str, spoken: str
) -> None:
    tile = words_of(knowledge, labels).tile(knowledge.regions[region])

    assert tile.spoken == spoken
    assert tile.is_inferred == ("inferred" in spoken)


def test_the_map_has_every_organiser_with_its_experiments(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    tile_map = words_of(knowledge, labels).map()

    assert len(tile_map.tiles) == 23
    # Eleven marks for ten experiments: one of them runs in two counties.
    assert sum(len(tile.marks) for tile in tile_map.tiles) == 11
    assert [entry.text for entry in tile_map.legend] == ["Social 2", "Health 3", "Both 5"]
    assert "AI Ecosystem in Social and Health Services" in tile_map.source
    assert "2026.1" in tile_map.credit


def test_a_cell_says_its_place_and_its_experiments(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    words = words_of(knowledge, labels)

    assert words.spoken_cell("prevention", "healthcare") == (
        "Prevention, health care, 1 experiment: AI-assisted medication risk assessment"
    )
    assert words.spoken_cell("management", "both").endswith(", none yet")


def test_what_stands_out_follows_from_the_data(knowledge: KnowledgeBase, labels: Labels) -> None:
    sentences = words_of(knowledge, labels).standing_out()

    assert sentences == (
        "No experiment is in the class ‘Healthcare and social welfare management’ yet.",
        "The class with the most experiments is ‘Support services’: 4 of 10.",
        "Most often the sector is ‘Both’: 5 of 10.",
        "No source we read names the class of an experiment: every class is our inference.",
        (
            "A source states the sector only here: Western Uusimaa, Pirkanmaa."
            " The other sectors are our inference."
        ),
    )


def test_other_data_let_other_things_stand_out(knowledge: KnowledgeBase, labels: Labels) -> None:
    pirkanmaa = "experiment/pirkanmaa-child-service-needs"
    few = with_only(knowledge, pirkanmaa, LINGAI)
    stated = Assignment("prevention", Provenance.STATED, source="deck")
    documents = dict(few.documents)
    documents[LINGAI] = replace(documents[LINGAI], use_case=None)
    documents[pirkanmaa] = replace(documents[pirkanmaa], use_case=stated)

    said = " ".join(words_of(replace(few, documents=documents), labels).standing_out())

    assert "These classes have no experiment yet: Nursing and diagnostics, " in said
    assert "The most common sectors, 1 of 2 each: Social, Both." in said
    assert "is not known: LingAI real-time interpretation." in said
    assert "A source states the class only here: Pirkanmaa." in said


def test_nothing_is_called_inferred_where_sources_say_all(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    one = with_only(knowledge, LINGAI)
    document = one.documents[LINGAI]
    assert document.sector is not None
    assert document.use_case is not None
    sourced = replace(
        document,
        sector=replace(document.sector, provenance=Provenance.STATED),
        use_case=replace(document.use_case, provenance=Provenance.STATED),
    )
    words = words_of(replace(one, documents={**one.documents, LINGAI: sourced}), labels)

    assert "inference" not in " ".join(words.standing_out())
    assert not words.tile(one.regions["ostrobothnia"]).is_inferred
    assert words.use_case_of(sourced) == "Support services"


def test_no_experiments_let_nothing_stand_out_but_empty_classes(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    sentences = words_of(with_only(knowledge), labels).standing_out()

    assert len(sentences) == 1
    assert sentences[0].startswith("These classes have no experiment yet: ")


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (Choice(), ""),
        (Choice(region="kanta-hame"), "Kanta-Häme: 2 experiments"),
        (Choice(region="pirkanmaa"), "Pirkanmaa: A child’s service needs and predictive risk"),
        (Choice(region="lapland"), "Lapland: no experiment yet"),
        (Choice(use_case="support-services", sector="both"), "Support services · Both: 4 exp"),
        (Choice(experiment=LINGAI), "Ostrobothnia: LingAI real-time interpretation"),
    ],
)
def test_what_is_chosen_is_said(
    knowledge: KnowledgeBase, labels: Labels, choice: Choice, said: str
) -> None:
    words = words_of(knowledge, labels).chosen(choice)

    assert words.startswith(said)
    assert bool(words) == bool(said)


@pytest.mark.parametrize("language", list(Language))
def test_every_name_is_in_the_language_of_the_texts(
    knowledge: KnowledgeBase, labels: Labels, language: Language
) -> None:
    words = words_of(knowledge, labels, language)

    assert (
        words.tile(knowledge.regions["north-savo"]).name
        == {
            Language.EN: "North Savo",
            Language.FI: "Pohjois-Savo",
            Language.SV: "Norra Savolax",
        }[language]
    )
    assert (
        words.hint(knowledge.regions["hus"]).splitlines()[0]
        == (knowledge.regions["hus"].name[language])
    )
