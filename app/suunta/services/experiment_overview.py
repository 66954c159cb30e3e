"""Which experiments there are in each county, use-case class and sector."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property

from suunta.domain.document import Document, DocumentId
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.provenance import Assignment, Provenance
from suunta.domain.region import Region


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person has chosen: a county or a cell of the matrix, and one experiment in it."""

    region: str = ""
    use_case: str = ""
    sector: str = ""
    experiment: DocumentId = ""

    @property
    def is_cell(self) -> bool:
        return bool(self.use_case and self.sector)

    @property
    def place(self) -> Choice:
        """The county or the cell alone."""
        return replace(self, experiment="")


NOTHING = Choice()


class ExperimentOverview:
    """The experiments of one knowledge base, looked at from every side."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        self.experiments: tuple[Document, ...] = knowledge.of_type(DocumentType.EXPERIMENT)

    @cached_property
    def regions(self) -> tuple[Region, ...]:
        """Every organiser in reading order of the map: row by row, from the west."""
        return tuple(sorted(self._knowledge.regions.values(), key=lambda r: (r.tile[1], r.tile[0])))

    @property
    def sectors(self) -> tuple[str, ...]:
        return tuple(self._knowledge.sectors)

    @property
    def use_cases(self) -> tuple[str, ...]:
        return self._knowledge.use_cases

    def in_region(self, slug: str) -> tuple[Document, ...]:
        return tuple(document for document in self.experiments if slug in document.regions)

    def in_cell(self, use_case: str, sector: str) -> tuple[Document, ...]:
        """The experiments of a class and a sector; each is in one cell at most."""
        return tuple(
            document
            for document in self.experiments
            if value(document.use_case) == use_case and value(document.sector) == sector
        )

    def at(self, choice: Choice) -> tuple[Document, ...]:
        """The experiments of the chosen county or cell; all of them where neither is chosen."""
        if choice.region:
            return self.in_region(choice.region)
        if choice.is_cell:
            return self.in_cell(choice.use_case, choice.sector)
        return self.experiments

    def chosen(self, choice: Choice) -> tuple[Document, ...]:
        """The experiments to mark: the one that is chosen, or those of the county or cell."""
        if choice.experiment:
            return tuple(d for d in self.experiments if d.id == choice.experiment)
        return self.at(choice) if choice != NOTHING else ()

    def with_experiment(self, choice: Choice, identifier: DocumentId) -> Choice:
        """One experiment chosen; the county or cell stays chosen if the experiment is in it."""
        known = {document.id for document in self.at(choice)}
        return replace(choice if identifier in known else NOTHING, experiment=identifier)

    def by_sector(self) -> dict[str, int]:
        """How many experiments each sector has, none for none."""
        counted = Counter(value(document.sector) for document in self.experiments)
        return {sector: counted[sector] for sector in self.sectors}

    def by_use_case(self) -> dict[str, int]:
        """How many experiments each class has, none for none."""
        counted = Counter(value(document.use_case) for document in self.experiments)
        return {use_case: counted[use_case] for use_case in self.use_cases}

    def regions_with_experiments(self) -> tuple[Region, ...]:
        return tuple(region for region in self.regions if self.in_region(region.id))

    def unplaced(self) -> tuple[Document, ...]:
        """Experiments without a class or a sector: no cell of the matrix holds them."""
        return tuple(
            document
            for document in self.experiments
            if value(document.use_case) not in self.use_cases
            or value(document.sector) not in self.sectors
        )


def value(assignment: Assignment | None) -> str:
    """The slug that was assigned, empty for none."""
    return assignment.value if assignment else ""


def is_stated(assignment: Assignment | None) -> bool:
    """Whether a source says so; what nobody says, and what we conclude, is not."""
    return assignment is not None and assignment.provenance is Provenance.STATED


def most(counted: dict[str, int]) -> tuple[tuple[str, ...], int]:
    """Those that have the most, all of them where several have as many, and how many that is."""
    highest = max(counted.values(), default=0)
    if not highest:
        return (), 0
    return tuple(key for key, count in counted.items() if count == highest), highest
