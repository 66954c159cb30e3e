"""Load the knowledge folder: everything that can be read, and every mistake on the way."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from suunta.content.assembly import assemble
from suunta.content.catalogue import Catalogue
from suunta.content.checks import check_manuscript
from suunta.content.deck_assembly import assemble_decks
from suunta.content.hyphenation import Hyphenation, Parts, hyphenated, unknown_parts
from suunta.content.labels_reader import read_labels
from suunta.content.manuscript import Manuscript
from suunta.content.manuscript_reader import read_manuscript
from suunta.domain.deck import Deck
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.problem import Problem


@dataclass(frozen=True)
class Loaded:
    """What was read, and what is wrong with it."""

    catalogue: Catalogue
    problems: tuple[Problem, ...]
    decks: tuple[Deck, ...] = ()


def load(knowledge: Path, resources: Path, parts: Parts = unknown_parts) -> Loaded:
    """The knowledge and its problems; `UnreadableKnowledge` only where there is nothing at all.

    Long words get soft hyphens, compounds where `parts` says that their parts meet.
    """
    labels = read_labels(resources)
    manuscript = read_manuscript(knowledge, resources / "schemas")
    assembled = hyphenated(assemble(manuscript, labels), Hyphenation.read(resources, parts))
    decks = assemble_decks(manuscript.decks)
    return Loaded(Catalogue(assembled, labels), _problems(manuscript), decks)


@dataclass(frozen=True)
class Draft:
    """What is written, and what is wrong with it, before pages are made of it."""

    labels: Labels
    manuscript: Manuscript
    problems: tuple[Problem, ...]

    def knowledge(self) -> KnowledgeBase:
        """The pages, made now."""
        return assemble(self.manuscript, self.labels)


def read_draft(knowledge: Path, resources: Path) -> Draft:
    """What `load` would tell, in half the time: no page is made that nobody looks at."""
    labels = read_labels(resources)
    manuscript = read_manuscript(knowledge, resources / "schemas")
    return Draft(labels, manuscript, _problems(manuscript))


def find_problems(knowledge: Path, resources: Path) -> tuple[Problem, ...]:
    """What is wrong with what is written."""
    return read_draft(knowledge, resources).problems


def _problems(manuscript: Manuscript) -> tuple[Problem, ...]:
    return tuple(sorted({*manuscript.problems, *check_manuscript(manuscript)}))
