"""What makes a knowledge folder sound; one check a file, each a function of the manuscript."""

from __future__ import annotations

from collections.abc import Iterator

from suunta.content.checks.anchors import check_anchors
from suunta.content.checks.counties import check_counties
from suunta.content.checks.deck_lengths import check_deck_lengths
from suunta.content.checks.decks import check_decks
from suunta.content.checks.drafts import check_drafts
from suunta.content.checks.facts import check_facts
from suunta.content.checks.fields import check_fields
from suunta.content.checks.foundations import check_foundations
from suunta.content.checks.identifiers import check_identifiers
from suunta.content.checks.lengths import check_lengths
from suunta.content.checks.markup import check_markup
from suunta.content.checks.numbers import check_numbers
from suunta.content.checks.orphans import check_orphans
from suunta.content.checks.places import check_places
from suunta.content.checks.reasons import check_reasons
from suunta.content.checks.references import check_references
from suunta.content.checks.relations import check_relations
from suunta.content.checks.spelling import check_spelling
from suunta.content.checks.terms import check_terms
from suunta.content.checks.translations import check_translations
from suunta.content.checks.wording import check_wording
from suunta.content.manuscript import Manuscript
from suunta.domain.problem import Problem

_CHECKS = (
    check_identifiers,
    check_fields,
    check_facts,
    check_counties,
    check_references,
    check_places,
    check_relations,
    check_reasons,
    check_anchors,
    check_markup,
    check_numbers,
    check_foundations,
    check_lengths,
    check_drafts,
    check_translations,
    check_wording,
    check_terms,
    check_spelling,
    check_orphans,
    check_decks,
    check_deck_lengths,
)


def check_manuscript(manuscript: Manuscript) -> Iterator[Problem]:
    """Every mistake that shows only when the files are read together."""
    for check in _CHECKS:
        yield from check(manuscript)
