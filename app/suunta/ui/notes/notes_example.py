"""A few kept things to show in a picture: nobody's own, and made anew each time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from suunta.domain.bookmark import Bookmark
from suunta.domain.document import DocumentId
from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.domain.saved_search import SavedSearch
from suunta.ui.shell.opening import Openers, real_openers

if TYPE_CHECKING:
    from suunta.domain.knowledge_base import KnowledgeBase
    from suunta.services.keeping import Keeping
    from suunta.services.workspace import Workspace

_NOTES = {
    Language.EN: "Bring this to the unit meeting. Who could lead the pilot?",
    Language.FI: "Vie tämä osastokokoukseen. Kuka voisi johtaa kokeilua?",
    Language.SV: "Ta upp det här på avdelningsmötet. Vem kunde leda försöket?",
}
_SEARCHES = {Language.EN: "documentation", Language.FI: "kirjaaminen", Language.SV: "dokumentation"}
_MARKED = ("recommendation/1", "recommendation/4")
_BOOKMARKED = (("experiment/western-uusimaa-documentation", ""), ("recommendation/2", "action"))


@contextmanager
def passing_openers(language: Language | None = None) -> Iterator[Openers]:
    """Openers that keep things in a folder that goes away, examples in a `language` if given."""
    with TemporaryDirectory(prefix="suunta-") as folder:
        real = real_openers(Path(folder))

        def opened() -> Workspace:
            workspace = real.open_prepared()
            if workspace.keeping is not None and language is not None:
                keep_examples(workspace.keeping, workspace.knowledge, language)
            return workspace

        yield replace(real, open_prepared=opened)


def keep_examples(keeping: Keeping, knowledge: KnowledgeBase, language: Language) -> None:
    """Keep a thing of each kind, about what the knowledge has."""
    query = _SEARCHES[language]
    keeping.searches.save(SavedSearch(query, query, {"type": ("experiment",)}))
    for identifier, anchor in _BOOKMARKED:
        if identifier in knowledge.documents:
            title = knowledge.document(identifier).page(language).title
            keeping.bookmarks.save(Bookmark(identifier, anchor, language, title))
    found = (_highlight(knowledge, identifier, language) for identifier in _MARKED)
    marked = [keeping.highlights.save(each) for each in found if each is not None]
    for each in marked[:1]:
        note = Note(_NOTES[language], each.document, each.anchor, language, each.id)
        keeping.notes.save(note)


def _highlight(
    knowledge: KnowledgeBase, identifier: DocumentId, language: Language
) -> Highlight | None:
    """The first sentence of a document."""
    document = knowledge.documents.get(identifier)
    if document is None:
        return None
    page = document.page(language)
    section = page.sections[0]
    end = section.text.find(". ") + 1 or len(section.text)
    passage = Quotation.taken_from(section.text, 0, end)
    edition = knowledge.edition.name
    return Highlight(identifier, page.language, section.anchor, passage, edition=edition)
