"""The experiments as rows of the list: where, in which class, how far, and what is inferred."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.browse.collection import Grouping, collection_of
from suunta.ui.browse.entries import Entries
from suunta.ui.browse.entry import Entry, Group
from suunta.ui.browse.groups import groups_of

_SEPARATOR = " · "


class ExperimentRows:
    """Makes the groups of the list from one knowledge base, in the language of the words."""

    def __init__(self, *, knowledge: KnowledgeBase, labels: Labels, words: ExperimentWords) -> None:
        self._knowledge = knowledge
        self._labels = labels
        self._words = words

    def groups(self, grouping: Grouping, shown: Iterable[str]) -> tuple[Group, ...]:
        """The groups of the experiments that are shown; a group without any is left out.

        When all of them are shown, a class without an experiment is named nonetheless.
        """
        wanted = set(shown)
        everything = {d.id for d in self._knowledge.of_type(DocumentType.EXPERIMENT)}
        language = self._words.language
        groups = groups_of(
            collection_of(DocumentType.EXPERIMENT),
            grouping,
            knowledge=self._knowledge,
            entries=Entries(knowledge=self._knowledge, labels=self._labels, language=language),
            language=language,
        )
        rows = (self._group(group, wanted, grouping) for group in groups)
        return tuple(group for group in rows if group.entries or wanted == everything)

    def _group(self, group: Group, wanted: set[str], grouping: Grouping) -> Group:
        entries = (self._row(entry, grouping) for entry in group.entries if entry.id in wanted)
        return replace(group, entries=tuple(entries))

    def _row(self, entry: Entry, grouping: Grouping) -> Entry:
        """Beneath its county, an experiment of that county alone does not name it again."""
        document = self._knowledge.document(entry.id)
        is_said = grouping is Grouping.COUNTY and len(document.regions) == 1
        where = "" if is_said else self._words.region_names(document)
        over = _SEPARATOR.join(filter(None, (where, self._words.use_case_of(document))))
        return replace(entry, over=over, detail=self._words.status(document))
