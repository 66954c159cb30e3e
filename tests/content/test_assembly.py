"""Manuscripts become documents with their figures filled in, and relations that hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from suunta import paths
from suunta.content.assembly import assemble
from suunta.content.labels_reader import read_labels
from suunta.content.manuscript_reader import read_manuscript
from suunta.domain.document_type import DocumentType
from suunta.domain.edition import Edition
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.provenance import Assignment, Citation, Provenance
from suunta.domain.relation import Relation, RelationType
from suunta.domain.review import Review, Reviewer

EN = Language.EN
FILES = {
    "edition.yaml": "edition: '1'\ndate: 2026-11-24\nchanges: []\n",
    "words.yaml": "words: []\n",
    "taxonomy.yaml": """
sectors: [{id: both, name: {en: Both, fi: Molemmat, sv: Båda}}]
use_cases: [management, prevention]
""",
    "counties.yaml": """
counties:
  - id: hus
    kind: hospital-group
    name: {en: H, fi: H, sv: H}
    short: {en: H, fi: H, sv: H}
    tile: [0, 6]
""",
    "sources.yaml": """
sources:
  - {id: deck, title: The deck, publisher: P, kind: deck}
  - {id: news, title: The news, publisher: P, kind: news}
""",
    "facts.yaml": """
reviewed: {en: {date: 2026-11-24, by: check}}
facts:
  - id: figure/daily
    kind: survey
    value: 68
    unit: percent
    label: {en: do}
    statement: {en: "{value} do."}
    meaning: {en: They do.}
    base: {en: Some.}
    date: {en: Now}
    source: deck
    supports:
      - {to: recommendation/2, reason: {en: It is in it.}}
      - {to: recommendation/1, reason: {en: It rests on it.}}
      - {to: recommendation/9, reason: {en: Nothing does.}}
    confused_with: [{to: figure/rare, reason: {en: Not the same.}}, {to: fact/cost}]
  - id: figure/rare
    kind: survey
    value: 68
    unit: percent
    label: {en: do not}
    statement: {en: "{value} do not."}
    meaning: {en: They do not.}
    base: {en: Some.}
    date: {en: Now}
    source: deck
    confused_with: [{to: figure/daily}, {to: figure/rare}]
    reviewed: {en: {date: 2026-11-25, by: person}}
  - id: fact/cost
    kind: external
    value: 5
    unit: count
    label: {en: cost}
    statement: {en: "It cost {value}."}
    meaning: {en: It did.}
    base: {en: All.}
    date: {en: Now}
    source: news
""",
    "thesaurus.yaml": """
concepts:
  - id: entry
    preferred: {en: entry, fi: kirjaus, sv: anteckning}
    definition: {en: What is written.}
    provenance: inferred
    reason: {en: Ours.}
    broader: [work]
    related: [zebra, nothing]
    seen_in: [experiment/trial, vision/none]
  - id: zebra
    preferred: {en: Zebra, fi: seepra, sv: zebra}
    definition: {en: An animal.}
    provenance: inferred
    reason: {en: Ours.}
    related: [entry, zebra]
    reviewed: {en: {date: 2026-11-25, by: person}}
  - id: work
    preferred: {en: Work, fi: työ, sv: arbete}
    definition: {en: What is done.}
    provenance: inferred
    reason: {en: Ours.}
    related: [zebra]
""",
    "recommendations/2/about.yaml": """
type: recommendation
order: 2
relations:
  - {type: related, to: recommendation/1, provenance: inferred, reason: {en: Second thoughts.}}
  - {type: related, to: recommendation/9, provenance: inferred, reason: {en: Nowhere.}}
  - {type: related, to: recommendation/2, provenance: inferred, reason: {en: Itself.}}
""",
    "recommendations/1/about.yaml": """
type: recommendation
order: 1
relations:
  - {type: related, to: recommendation/2, provenance: stated, source: deck, reason: {en: First.}}
""",
    "recommendations/2/en.md": """---
title: Two
summary: Two.
---
## Short {#short}
{{figure/daily}}.
""",
    "recommendations/1/en.md": """---
title: One for {{figure/daily}}
summary: About {{fact/cost}} of {{figure/daily}}.
keywords: [first, only]
reviewed: {date: 2026-11-24, by: person}
---

## Why {#why}

So. [@news: p. 1; @deck] {inferred: we think} More. [@deck]

## What to do {#what-to-do}

All {{figure/rare}} and {{fact/cost}}, {{figure/rare}} or {{fact/none}}. [@news: p. 2]
Again. [@news: p. 1] {inferred: so it seems} {unknown}
""",
    "use-cases/management/about.yaml": "type: use-case\norder: 1\n",
    "use-cases/management/en.md": "---\ntitle: M\nsummary: M.\n---\n## Short {#short}\nM.\n",
    "experiments/trial/about.yaml": """
type: experiment
order: 1
regions: [hus]
sector: {value: both, provenance: stated, source: deck}
use_case: {value: management, provenance: inferred, reason: {en: We think.}, also: [prevention]}
relations:
  - {type: tests, to: recommendation/1, provenance: inferred, reason: {en: It does.}}
  - {type: tests, to: recommendation/1, provenance: inferred, reason: {en: It does so again.}}
  - {type: shows, to: figure/rare, provenance: inferred, reason: {en: It is rare.}}
""",
    "experiments/trial/en.md": """---
title: A trial
summary: It tries.
technology: A model for {{figure/daily}}
status: Over since {{fact/cost}}
---
## What {#what}
It tries {{figure/rare}}.
""",
    "experiments/trial/fi.md": """---
title: Kokeilu
summary: Se kokeilee {{figure/daily}}.
---
## Mitä {#what}
Se kokeilee.
""",
}


@pytest.fixture(scope="module")
def assembled(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    folder = tmp_path_factory.mktemp("assembled")
    for name, text in FILES.items():
        path: Path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    manuscript = read_manuscript(folder, paths.resources_folder() / "schemas")
    assert manuscript.problems == []
    return assemble(manuscript, read_labels(paths.resources_folder()))


def relations(knowledge: KnowledgeBase, kind: RelationType) -> list[tuple[str, str]]:
    return [
        (relation.origin, relation.target)
        for relation in knowledge.relations
        if relation.type is kind
    ]


def test_documents_stand_by_type_then_order_then_title(assembled: KnowledgeBase) -> None:
    assert list(assembled.documents) == [
        "recommendation/1",
        "recommendation/2",
        "use-case/management",
        "experiment/trial",
        "figure/daily",
        "figure/rare",
        "term/entry",
        "term/work",
        "term/zebra",
    ]


def test_the_ledgers_come_along(assembled: KnowledgeBase) -> None:
    assert assembled.edition == Edition("1", "2026-11-24")
    assert list(assembled.facts) == ["figure/daily", "figure/rare", "fact/cost"]
    assert list(assembled.concepts) == ["entry", "zebra", "work"]
    assert list(assembled.sources) == ["deck", "news"]
    assert list(assembled.regions) == ["hus"]
    assert list(assembled.sectors) == ["both"]
    assert assembled.use_cases == ("management", "prevention")


def test_a_document_has_what_is_the_same_in_every_language(assembled: KnowledgeBase) -> None:
    document = assembled.document("experiment/trial")

    assert (document.id, document.type, document.order) == (
        "experiment/trial",
        DocumentType.EXPERIMENT,
        1,
    )
    assert document.regions == ("hus",)
    assert document.sector == Assignment("both", Provenance.STATED, "deck", {})
    assert document.use_case == Assignment(
        "management", Provenance.INFERRED, None, {EN: "We think."}
    )
    assert document.also_use_cases == ("prevention",)
    assert list(document.pages) == [Language.EN, Language.FI]


def test_a_document_without_the_fields_of_experiments_has_none(assembled: KnowledgeBase) -> None:
    document = assembled.document("recommendation/1")

    assert (document.regions, document.sector, document.use_case) == ((), None, None)
    assert document.also_use_cases == ()


def test_figures_are_filled_in_above_the_text(assembled: KnowledgeBase) -> None:
    page = assembled.document("recommendation/1").page(EN)

    assert page.title == "One for 68%"
    assert page.summary == "About 5 of 68%."
    assert page.keywords == ("first", "only")
    assert (page.technology, page.status) == ("", "")


def test_an_experiment_tells_its_technology_and_status(assembled: KnowledgeBase) -> None:
    page = assembled.document("experiment/trial").page(EN)

    assert page.technology == "A model for 68%"
    assert page.status == "Over since 5"


def test_each_language_writes_numbers_its_own_way(assembled: KnowledgeBase) -> None:
    page = assembled.document("experiment/trial").page(Language.FI)

    assert page.language is Language.FI
    assert page.summary == "Se kokeilee 68\N{NO-BREAK SPACE}%."


def test_a_section_is_kept_as_written_as_html_and_as_text(assembled: KnowledgeBase) -> None:
    section = assembled.document("recommendation/1").page(EN).section("what-to-do")

    assert section is not None
    assert section.heading == "What to do"
    assert section.markdown.startswith("All {{figure/rare}} and")
    assert '<a class="figure" href="suunta:figure/rare">68%</a>' in section.html
    assert section.text.startswith("All 68% and 5, 68% or {{fact/none}}.")
    assert section.text.endswith("(not known)")


def test_a_page_has_every_citation_once_in_the_order_of_its_first_place(
    assembled: KnowledgeBase,
) -> None:
    assert assembled.document("recommendation/1").page(EN).citations == (
        Citation("news", "p.\N{NO-BREAK SPACE}1"),
        Citation("deck"),
        Citation("news", "p.\N{NO-BREAK SPACE}2"),
    )


def test_a_source_keeps_its_number_all_over_the_page(assembled: KnowledgeBase) -> None:
    page = assembled.document("recommendation/1").page(EN)
    html = "".join(section.html for section in page.sections)

    shown = re.findall(r'href="#source-(\w+)" title="[^"]*">(\d)<', html)

    assert shown == [("news", "1"), ("deck", "2"), ("deck", "2"), ("news", "1"), ("news", "1")]


def test_a_page_has_every_figure_once_and_no_unknown_one(assembled: KnowledgeBase) -> None:
    assert assembled.document("recommendation/1").page(EN).figures == ("figure/rare", "fact/cost")


def test_a_page_has_the_reasons_of_its_inferences_in_order(assembled: KnowledgeBase) -> None:
    assert assembled.document("recommendation/1").page(EN).inferences == (
        "we think",
        "so it seems",
    )


def test_a_written_relation_keeps_its_reason(assembled: KnowledgeBase) -> None:
    assert assembled.relations[0] == Relation(
        RelationType.RELATED,
        "recommendation/1",
        "recommendation/2",
        Provenance.STATED,
        "deck",
        {EN: "First."},
    )


def test_what_both_ends_name_is_one_relation(assembled: KnowledgeBase) -> None:
    written = [
        pair
        for pair in relations(assembled, RelationType.RELATED)
        if pair[0].startswith("recommendation")
    ]

    assert written == [("recommendation/1", "recommendation/2")]


def test_a_relation_that_is_written_twice_is_one(assembled: KnowledgeBase) -> None:
    assert relations(assembled, RelationType.TESTS) == [("experiment/trial", "recommendation/1")]


def test_an_experiment_belongs_to_its_class_as_far_as_known(assembled: KnowledgeBase) -> None:
    [relation] = [r for r in assembled.relations if r.type is RelationType.BELONGS_TO]

    assert (relation.origin, relation.target) == ("experiment/trial", "use-case/management")
    assert relation.provenance is Provenance.INFERRED
    assert relation.reason == {EN: "We think."}


def test_a_page_shows_the_figures_it_names(assembled: KnowledgeBase) -> None:
    assert relations(assembled, RelationType.SHOWS) == [
        ("experiment/trial", "figure/rare"),
        ("recommendation/1", "figure/rare"),
    ]


def test_a_figure_is_shown_for_the_reason_that_is_written(assembled: KnowledgeBase) -> None:
    written, made = (r for r in assembled.relations if r.type is RelationType.SHOWS)

    assert (written.reason, written.provenance) == ({EN: "It is rare."}, Provenance.INFERRED)
    assert (made.reason, made.provenance) == ({}, Provenance.STATED)


def test_a_figure_that_supports_a_page_is_not_said_to_stand_there_as_well(
    assembled: KnowledgeBase,
) -> None:
    page = assembled.document("recommendation/2").page(EN)

    assert page.figures == ("figure/daily",)
    assert [(link.relation.type, link.other) for link in assembled.links("figure/daily")] == [
        (RelationType.SUPPORTS, "recommendation/2"),
        (RelationType.SUPPORTS, "recommendation/1"),
        (RelationType.CONFUSED_WITH, "figure/rare"),
    ]


def test_a_figure_supports_the_recommendations_there_are(assembled: KnowledgeBase) -> None:
    found = [r for r in assembled.relations if r.type is RelationType.SUPPORTS]

    assert found == [
        Relation(
            RelationType.SUPPORTS,
            "figure/daily",
            target,
            Provenance.STATED,
            "deck",
            {EN: reason},
        )
        for target, reason in {
            "recommendation/2": "It is in it.",
            "recommendation/1": "It rests on it.",
        }.items()
    ]


def test_two_figures_that_name_each_other_are_confused_once(assembled: KnowledgeBase) -> None:
    assert relations(assembled, RelationType.CONFUSED_WITH) == [("figure/daily", "figure/rare")]


def test_two_figures_that_are_confused_differ_for_the_reason_that_is_written(
    assembled: KnowledgeBase,
) -> None:
    [relation] = [r for r in assembled.relations if r.type is RelationType.CONFUSED_WITH]

    assert relation.reason == {EN: "Not the same."}


def test_a_term_is_seen_in_the_documents_there_are(assembled: KnowledgeBase) -> None:
    assert relations(assembled, RelationType.SEEN_IN) == [("term/entry", "experiment/trial")]


def test_terms_are_related_once_to_others_and_never_to_themselves(
    assembled: KnowledgeBase,
) -> None:
    pairs = [
        pair for pair in relations(assembled, RelationType.RELATED) if pair[0].startswith("term")
    ]

    assert pairs == [
        ("term/entry", "term/work"),
        ("term/entry", "term/zebra"),
        ("term/work", "term/zebra"),
    ]


def test_a_page_keeps_who_looked_at_it_last(assembled: KnowledgeBase) -> None:
    reviewed = assembled.document("recommendation/1").page(EN).reviewed

    assert reviewed == Review("2026-11-24", Reviewer.PERSON)


def test_a_page_nobody_has_looked_at_has_no_review(assembled: KnowledgeBase) -> None:
    assert assembled.document("recommendation/2").page(EN).reviewed is None
    assert assembled.document("term/work").page(EN).reviewed is None


def test_a_figure_was_looked_at_with_its_ledger_or_by_itself(assembled: KnowledgeBase) -> None:
    assert assembled.document("figure/daily").page(EN).reviewed == Review(
        "2026-11-24", Reviewer.CHECK
    )
    assert assembled.document("figure/rare").page(EN).reviewed == Review(
        "2026-11-25", Reviewer.PERSON
    )


def test_a_term_may_be_looked_at_by_itself(assembled: KnowledgeBase) -> None:
    assert assembled.document("term/zebra").page(EN).reviewed == Review(
        "2026-11-25", Reviewer.PERSON
    )
