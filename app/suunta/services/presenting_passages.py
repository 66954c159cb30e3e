"""Take from a page what a slide shows of it: words, lines, sources, and how well founded it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from suunta.content.markup import CITATION, FIGURE, citations, marks
from suunta.content.typography import right_text
from suunta.domain.address import Address
from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Citation
from suunta.domain.shown_slide import Loss
from suunta.domain.slide_kind import MAIN_SECTION
from suunta.services.presenting_passage import Line, Passage
from suunta.services.presenting_sources import Cited, cited

_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")


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
            found = self._cited(section.markdown, page.language)
            if found:
                return found
        known = self._knowledge.sources
        return tuple(
            Cited(known[each.source].title, each.place)
            for each in page.citations
            if each.source in known
        )

    def _cited(self, markdown: str, language: Language) -> tuple[Cited, ...]:
        written = [
            citation for mark in marks(CITATION, markdown) for citation in citations(mark.target)
        ]
        return cited(written, self._knowledge, language)

    def _whole(self, page: Page, loss: Loss | None) -> Passage:
        line = self._summary(page)
        return Passage(page.title, "", (line,), self.behind(page), loss=loss)

    def _summary(self, page: Page) -> Line:
        text = right_text(page.summary, page.language)
        return Line(text, figures=self._figures(page.figures, text, page.language))

    def _definition(self, document: Document, page: Page) -> Passage:
        """A term is founded as its entry in the thesaurus says."""
        concept = self._knowledge.concepts[document.id.partition("/")[2]]
        sources = [Citation(concept.source)] if concept.source else []
        line = replace(
            self._summary(page),
            sources=cited(sources, self._knowledge, page.language),
            reasons=(in_language(concept.reason, page.language),) if concept.reason else (),
        )
        return Passage(page.title, "", (line,), entry=concept.provenance)

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
        written = _as_written(section)
        numbers = [mark.target for mark in marks(FIGURE, section.markdown)]
        sources = self._cited(section.markdown, page.language)
        return Passage(
            title=page.title,
            heading=section.heading if has_heading else "",
            told=tuple(self._line(page, line, written.get(line, ""), numbers) for line in lines),
            behind=sources or self.behind(page),
            is_cited=bool(sources),
            loss=loss,
        )

    def _line(self, page: Page, line: str, written: str, numbers: Iterable[str]) -> Line:
        inferred = self._labels.text("inferred", page.language, reason="")
        unknown = f"({self._labels.text('unknown', page.language)})"
        plain, reasons = _parted(line.replace(f" {unknown}", ""), f"({inferred}")
        # Plain text has plain spaces, so that it is found; numbers have others.
        text = right_text(plain, page.language)
        return Line(
            text,
            is_item=bool(_ITEM.match(written)),
            sources=self._cited(written, page.language),
            reasons=tuple(reasons),
            is_unknown=unknown in line,
            figures=self._figures(numbers, text, page.language),
        )


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


def _as_written(section: Section) -> dict[str, str]:
    """The Markdown of each line, as far as text and Markdown have the same blocks."""
    blocks = [
        block
        for part in re.split(r"\n\s*\n", section.markdown)
        for block in re.split(r"\n(?=\s*(?:[-*+]|\d+[.)])\s)", part)
        if block.strip()
    ]
    lines = section.text.split("\n")
    return dict(zip(lines, blocks, strict=True)) if len(lines) == len(blocks) else {}


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
