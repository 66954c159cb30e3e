"""Make a document of each concept of the thesaurus: the glossary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from suunta.content.markdown import Rendering, render_html, render_text
from suunta.domain.concept import Concept
from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Citation, Provenance, Source


def term_documents(
    concepts: Mapping[str, Concept], sources: Mapping[str, Source], labels: Labels
) -> Iterator[Document]:
    """The concepts as documents; lists put them in the order of their names."""
    for concept in concepts.values():
        pages = {
            language: _page(concept, language, sources, labels) for language in concept.definition
        }
        yield Document(f"{DocumentType.TERM}/{concept.id}", DocumentType.TERM, 1, pages)


def _page(
    concept: Concept, language: Language, sources: Mapping[str, Source], labels: Labels
) -> Page:
    numbers = {concept.source: 1} if concept.source else {}
    rendering = Rendering(language, labels, {}, sources, numbers)
    definition = in_language(concept.definition, language)
    foundation = labels.text(f"term.source-{concept.provenance}", language)
    written = {
        "definition": definition,
        "languages": _languages(concept, language, labels),
        "source": f"{foundation} {_foundation(concept, language)}",
    }
    sections = tuple(
        Section(
            anchor=anchor,
            heading=labels.text(f"term.{anchor}", language),
            markdown=markdown,
            html=render_html(markdown, rendering),
            text=render_text(markdown, rendering),
        )
        for anchor, markdown in written.items()
    )
    return Page(
        language=language,
        title=_capitalised(concept.preferred[language]),
        summary=definition,
        sections=sections,
        keywords=concept.names(),
        citations=(Citation(concept.source),) if concept.source else (),
        inferences=tuple(rendering.reasons),
        reviewed=concept.reviewed.get(language),
    )


def _foundation(concept: Concept, language: Language) -> str:
    if concept.provenance is Provenance.STATED:
        return f"[@{concept.source}]"
    return f"{{inferred: {in_language(concept.reason, language)}}}"


def _languages(concept: Concept, language: Language, labels: Labels) -> str:
    names = [
        labels.text(
            "term.languages-text",
            language,
            **{str(code): name for code, name in concept.preferred.items()},
        )
    ]
    preferred = set(concept.preferred.values())
    others = [name for name in concept.names() if name not in preferred]
    if others:
        names.append(labels.text("term.alternatives-text", language, names=", ".join(others)))
    else:
        names.append(labels.text("term.no-alternatives-text", language))
    return " ".join(names)


def _capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]
