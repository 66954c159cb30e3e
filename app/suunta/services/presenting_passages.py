"""Take from a page what a slide shows of it: words, lines, sources, and how well founded it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from suunta.content.markup import CITATION, FIGURE, citations, marks
from suunta.domain.address import Address
from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Citation, Provenance
from suunta.domain.shown_slide import Loss
from suunta.domain.slide_kind import MAIN_SECTION
from suunta.services.presenting_sources import Cited, cited

_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands at an address in one language."""

    title: str
    """Of the page."""
    heading: str
    """Of the section; empty where the page as a whole is meant."""
    lines: tuple[str, ...]
    """Its paragraphs and items, without the marks of inferences and gaps."""
    items: tuple[str, ...]
    """Those of them that are items of a list."""
    sources: tuple[Cited, ...]
    provenance: Provenance | None
    reasons: tuple[str, ...]
    figures: tuple[str, ...] = ()
    """The facts whose numbers stand in it."""
    loss: Loss | None = None

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


class Passages:
    """Takes passages from one knowledge base."""

    def __init__(self, knowledge: KnowledgeBase, labels: Labels) -> None:
        self._knowledge, self._labels = knowledge, labels

    def at(self, address: Address, language: Language) -> Passage | None:
        """What stands there; `None` where the document is gone.

        Where the section is gone the page's summary stands in its place, where the words are gone
        the whole section does, and `loss` says so. A passage of another language is the paragraph
        at the same place.
        """
        document = self._knowledge.documents.get(address.id)
        if document is None:
            return None
        page = document.page(language)
        if document.type is DocumentType.TERM:
            return self._definition(document, page)
        anchor = address.anchor or MAIN_SECTION.get(document.type, "")
        section = page.section(anchor) if anchor else None
        if section is None:
            loss = Loss.SECTION if address.anchor else None
            return self._whole(page, loss)
        lines = section.text.split("\n")
        place = _place(address, document, page, section) if address.text else None
        chosen = lines if place is None else lines[place : place + 1]
        loss = Loss.PASSAGE if address.text and place is None else None
        return self._of(page, section, chosen, loss, has_heading=bool(address.anchor))

    def behind(self, page: Page) -> tuple[Cited, ...]:
        """What the beginning of a page rests on: the sources of its first section that has any.

        Figures and terms, which are no texts of their own, name theirs for the whole page.
        """
        for section in page.sections:
            found = self._cited(section, page.language)
            if found:
                return found
        known = self._knowledge.sources
        return tuple(
            Cited(known[each.source].title, each.place)
            for each in page.citations
            if each.source in known
        )

    def _cited(self, section: Section, language: Language) -> tuple[Cited, ...]:
        written = [
            citation
            for mark in marks(CITATION, section.markdown)
            for citation in citations(mark.target)
        ]
        return cited(written, self._knowledge, language)

    def _whole(self, page: Page, loss: Loss | None) -> Passage:
        figures = self._figures(page.figures, page.summary, page.language)
        sources = self.behind(page)
        return Passage(page.title, "", (page.summary,), (), sources, None, (), figures, loss)

    def _definition(self, document: Document, page: Page) -> Passage:
        """A term is founded as its entry in the thesaurus says."""
        concept = self._knowledge.concepts[document.id.partition("/")[2]]
        sources = [Citation(concept.source)] if concept.source else []
        return replace(
            self._whole(page, None),
            provenance=concept.provenance,
            reasons=(in_language(concept.reason, page.language),) if concept.reason else (),
            sources=cited(sources, self._knowledge, page.language),
        )

    def _figures(self, candidates: Iterable[str], text: str, language: Language) -> tuple[str, ...]:
        """The facts among them whose number is in the text."""
        known = self._knowledge.facts
        facts = (known[each] for each in dict.fromkeys(candidates) if each in known)
        return tuple(fact.id for fact in facts if fact.number(language) in text)

    def _of(
        self,
        page: Page,
        section: Section,
        lines: Sequence[str],
        loss: Loss | None,
        *,
        has_heading: bool,
    ) -> Passage:
        inferred = self._labels.text("inferred", page.language, reason="")
        unknown = f"({self._labels.text('unknown', page.language)})"
        is_unknown = any(unknown in line for line in lines)
        parted = [_parted(line.replace(f" {unknown}", ""), f"({inferred}") for line in lines]
        plain = [words for words, _ in parted]
        reasons = tuple(dict.fromkeys(reason for _, found in parted for reason in found))
        sources = self._cited(section, page.language)
        return Passage(
            title=page.title,
            heading=section.heading if has_heading else "",
            lines=tuple(plain),
            items=tuple(
                line
                for line, is_item in zip(plain, _are_items(section, lines), strict=True)
                if is_item
            ),
            sources=sources or self.behind(page),
            provenance=_provenance(bool(reasons), is_unknown, bool(sources)),
            reasons=reasons,
            figures=self._figures(
                (mark.target for mark in marks(FIGURE, section.markdown)),
                "\n".join(plain),
                page.language,
            ),
            loss=loss,
        )


def _provenance(is_inferred: bool, is_unknown: bool, is_cited: bool) -> Provenance | None:
    """The weakest of its claims counts."""
    if is_inferred:
        return Provenance.INFERRED
    if is_unknown:
        return Provenance.UNKNOWN
    return Provenance.STATED if is_cited else None


def _parted(line: str, opening: str) -> tuple[str, list[str]]:
    """The line without its remarks, which begin with `opening`, and what they say."""
    reasons = []
    while opening in line:
        begin = line.index(opening)
        end = _closing(line, begin)
        reasons.append(line[begin + len(opening) : end].strip())
        line = f"{line[:begin].rstrip()}{line[end + 1 :]}"
    return line.strip(), reasons


def _closing(line: str, begin: int) -> int:
    """Where the bracket closes that opens at `begin`; the line's end if it does not."""
    depth = 0
    for place, character in enumerate(line[begin:], begin):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth == 0:
            return place
    return len(line)


def _are_items(section: Section, lines: Sequence[str]) -> Iterator[bool]:
    """Whether each line is an item, as far as text and Markdown have the same blocks."""
    blocks = [
        block
        for part in re.split(r"\n\s*\n", section.markdown)
        for block in re.split(r"\n(?=\s*(?:[-*+]|\d+[.)])\s)", part)
        if block.strip()
    ]
    whole = section.text.split("\n")
    are_alike = len(blocks) == len(whole)
    kinds = {text: bool(_ITEM.match(block)) for text, block in zip(whole, blocks, strict=are_alike)}
    for line in lines:
        yield are_alike and kinds.get(line, False)


def _place(address: Address, document: Document, page: Page, section: Section) -> int | None:
    """Which line of the section begins with, or holds, the words of the address."""
    language = address.language or page.language
    theirs = document.pages.get(language)
    their_section = theirs.section(section.anchor) if theirs else None
    if their_section is None:
        return None
    wanted = _plain(address.text)
    lines = their_section.text.split("\n")
    found = next((at for at, line in enumerate(lines) if wanted in _plain(line)), None)
    is_same_shape = len(lines) == len(section.text.split("\n"))
    return found if is_same_shape else None


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
