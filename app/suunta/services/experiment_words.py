"""Say in a language what is where among the experiments, and what stands out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from suunta.domain.dates import written_date
from suunta.domain.document import Document
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Assignment
from suunta.domain.region import Region, RegionKind
from suunta.domain.tile_map import LegendEntry, Tile, TileMap
from suunta.services.experiment_overview import (
    Choice,
    ExperimentOverview,
    is_stated,
    most,
    value,
)

_SEPARATOR = " · "


class ExperimentWords:
    """One overview in one language: of the content, as the names in it are."""

    def __init__(
        self,
        *,
        overview: ExperimentOverview,
        knowledge: KnowledgeBase,
        labels: Labels,
        language: Language,
    ) -> None:
        self._overview = overview
        self._knowledge = knowledge
        self._labels = labels
        self.language = language

    def label(self, key: str, **values: object) -> str:
        return self._labels.text(key, self.language, **values)

    def title(self, document: Document) -> str:
        return document.page(self.language).title

    def region_name(self, region: Region) -> str:
        return in_language(region.short, self.language)

    def region_names(self, document: Document) -> str:
        regions = (self._knowledge.regions[slug] for slug in document.regions)
        return ", ".join(self.region_name(region) for region in regions)

    def sector_name(self, sector: str) -> str:
        """The full name; of one that is not known, its slug."""
        known = self._knowledge.sectors.get(sector)
        return in_language(known.name, self.language) if known else sector

    def short_sector(self, sector: str) -> str:
        key = f"sector.{sector}.short"
        return self.label(key) if key in self._labels else sector

    def use_case_name(self, slug: str) -> str:
        document = self._knowledge.documents.get(f"{DocumentType.USE_CASE}/{slug}")
        return self.title(document) if document else slug

    def counted(self, count: int) -> str:
        """`1 experiment`, `4 experiments`, `no experiment yet`."""
        return self._counted("experiments", count) if count else self.label("experiments.none")

    def heading(self) -> str:
        """What there is, in words: `Ten experiments, eight counties and HUS`."""
        regions = self._overview.regions_with_experiments()
        counties = [region for region in regions if region.kind is RegionKind.COUNTY]
        others = [self.region_name(r) for r in regions if r.kind is not RegionKind.COUNTY]
        names = [self._written("experiments.county", len(counties))] if counties else []
        experiments = self._written("experiments", len(self._overview.experiments))
        heading = ", ".join(filter(None, (experiments, self._joined([*names, *others]))))
        return heading[:1].upper() + heading[1:]

    def place(self, choice: Choice) -> str:
        """The chosen county, or the class and the sector of the chosen cell."""
        if choice.region:
            return self.region_name(self._knowledge.regions[choice.region])
        if choice.is_cell:
            sector = self.short_sector(choice.sector)
            return f"{self.use_case_name(choice.use_case)}{_SEPARATOR}{sector}"
        return ""

    def chosen(self, choice: Choice) -> str:
        """What is chosen and what is there: `Kanta-Häme: 2 experiments`; empty for nothing."""
        documents = self._overview.chosen(choice)
        place = self.place(choice)
        if choice.experiment:
            place = place or ", ".join(map(self.region_names, documents))
        if len(documents) == 1:
            return f"{place}: {self.title(documents[0])}"
        return f"{place}: {self.counted(len(documents))}" if place else ""

    def hint(self, region: Region) -> str:
        """What a tile says of itself to whoever points at it: the full name, and every title."""
        documents = self._overview.in_region(region.id)
        titles = [self._hint_line(document) for document in documents]
        name = in_language(region.name, self.language)
        return "\n".join([name, *(titles or [self.label("experiments.none")])])

    def tile(self, region: Region) -> Tile:
        documents = self._overview.in_region(region.id)
        column, row = region.tile
        return Tile(
            id=region.id,
            name=self.region_name(region),
            column=column,
            row=row,
            marks=tuple(value(document.sector) for document in documents),
            is_inferred=not all(is_stated(document.sector) for document in documents),
            spoken=self._spoken_tile(region, documents),
        )

    def tiles(self) -> tuple[Tile, ...]:
        return tuple(self.tile(region) for region in self._overview.regions)

    def legend(self) -> tuple[LegendEntry, ...]:
        """The sectors, each with the count of its experiments."""
        counted = self._overview.by_sector()
        return tuple(
            LegendEntry(sector, f"{self.short_sector(sector)} {count}")
            for sector, count in counted.items()
        )

    def map(self) -> TileMap:
        """The whole map, with what must stand beside it in a picture."""
        edition = self._knowledge.edition
        return TileMap(
            title=self.heading(),
            tiles=self.tiles(),
            legend=self.legend(),
            inferred=self.label("legend.inferred"),
            source=self.source(),
            credit=self.label(
                "chart.imprint",
                edition=edition.name,
                date=written_date(edition.date, self.language),
            ),
        )

    def source(self) -> str:
        """The source that the pages of most experiments cite."""
        cited = Counter(
            citation.source
            for document in self._overview.experiments
            for citation in set(document.page(self.language).citations)
            if citation.source in self._knowledge.sources
        )
        if not cited:
            return ""
        source = self._knowledge.sources[cited.most_common(1)[0][0]]
        return self.label("map.source", source=f"{source.title}, {source.publisher}")

    def spoken_cell(self, use_case: str, sector: str) -> str:
        """Everything a cell of the matrix shows."""
        documents = self._overview.in_cell(use_case, sector)
        place = f"{self.use_case_name(use_case)}, {_lowered(self.sector_name(sector))}"
        if not documents:
            return f"{place}, {self.label('experiments.cell.none')}"
        titles = "; ".join(self.title(document) for document in documents)
        return f"{place}, {self.counted(len(documents))}: {titles}"

    def use_case_of(self, document: Document) -> str:
        """The class of an experiment, and that we concluded it where no source says so."""
        if document.use_case is None:
            return self.label("unknown")
        name = self.use_case_name(document.use_case.value)
        inferred = self.label("experiments.class.inferred")
        return name if is_stated(document.use_case) else f"{name} ({inferred})"

    def status(self, document: Document) -> str:
        status = document.page(self.language).status or self.label("unknown")
        return self.label("experiments.status", status=status)

    def standing_out(self) -> tuple[str, ...]:
        """What the counts show and how well they are founded, a sentence each."""
        return tuple(self._standing_out())

    def _standing_out(self) -> Iterator[str]:
        by_use_case = self._overview.by_use_case()
        empty = [slug for slug, count in by_use_case.items() if not count]
        if empty:
            key = "class.empty" if len(empty) == 1 else "classes.empty"
            yield self.label(f"stands-out.{key}", names=self._classes(empty))
        classes, count = most(by_use_case)
        if classes:
            key = "class.most" if len(classes) == 1 else "classes.most"
            yield self._most(key, self._classes(classes), count)
        sectors, count = most(self._overview.by_sector())
        if sectors:
            key = "sector.most" if len(sectors) == 1 else "sectors.most"
            yield self._most(key, ", ".join(map(self.short_sector, sectors)), count)
        if unplaced := self._overview.unplaced():
            yield self.label("stands-out.unplaced", names=", ".join(map(self.title, unplaced)))
        yield from self._foundation("classes", lambda document: document.use_case)
        yield from self._foundation("sectors", lambda document: document.sector)

    def _foundation(
        self, key: str, assigned: Callable[[Document], Assignment | None]
    ) -> Iterator[str]:
        """Where a source says it, and where we do; nothing where a source says all of it."""
        experiments = self._overview.experiments
        stated = [document for document in experiments if is_stated(assigned(document))]
        if not stated and experiments:
            yield self.label(f"stands-out.{key}.inferred")
        elif len(stated) < len(experiments):
            names = ", ".join(dict.fromkeys(map(self.region_names, stated)))
            yield self.label(f"stands-out.{key}.stated", names=names)

    def _most(self, key: str, names: str, count: int) -> str:
        everything = len(self._overview.experiments)
        return self.label(f"stands-out.{key}", names=names, count=count, all=everything)

    def _classes(self, slugs: Iterable[str]) -> str:
        return ", ".join(map(self.use_case_name, slugs))

    def _hint_line(self, document: Document) -> str:
        sector = self.short_sector(value(document.sector))
        if not is_stated(document.sector):
            sector = f"{sector}, {self.label('provenance.inferred')}"
        return f"{self.title(document)} ({sector})"

    def _spoken_tile(self, region: Region, documents: tuple[Document, ...]) -> str:
        sectors = dict.fromkeys(
            _lowered(self.sector_name(document.sector.value))
            for document in documents
            if document.sector
        )
        parts = [self.region_name(region), self.counted(len(documents)), *sectors]
        if not all(is_stated(document.sector) for document in documents):
            parts.append(self.label("experiments.sector.inferred"))
        return ", ".join(parts)

    def _counted(self, key: str, count: int | str, *, is_one: bool | None = None) -> str:
        singular = count == 1 if is_one is None else is_one
        return self.label(f"{key}.{'one' if singular else 'many'}", count=count)

    def _written(self, key: str, count: int) -> str:
        """Small numbers as words, as running text has them."""
        number = f"number.{count}"
        written = self.label(number) if number in self._labels else str(count)
        return self._counted(key, written, is_one=count == 1)

    def _joined(self, names: list[str]) -> str:
        if len(names) < 2:
            return "".join(names)
        return self.label("names.and", first=", ".join(names[:-1]), last=names[-1])


def _lowered(name: str) -> str:
    """A common noun in the middle of a sentence."""
    return name[:1].lower() + name[1:]
