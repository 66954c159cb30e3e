"""Every text stands in all three languages, with the same figures, sources, links and marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import Any

from suunta.content.manuscript import Manuscript, PageManuscript, SectionManuscript
from suunta.content.markup import CITATION, FIGURE, INFERRED, LINK, UNKNOWN, citations, marks
from suunta.content.yaml_file import Place, YamlDocument
from suunta.domain.language import FALLBACK, Language
from suunta.domain.problem import Problem

NAMES = {Language.EN: "English", Language.FI: "Finnish", Language.SV: "Swedish"}

Found = Counter[str]


def check_translations(manuscript: Manuscript) -> Iterator[Problem]:
    for document in manuscript.documents:
        folder = PurePosixPath(document.file).parent
        written = {page.language for page in document.pages}
        for language in Language:
            if language not in written:
                message = f"The page is missing in {NAMES[language]}."
                remedy = f"Write it with the same sections as {document.pages[0].file}."
                yield Problem(str(folder / f"{language}.md"), 0, message, remedy)
        first, *others = document.pages
        for page in others:
            yield from _differences(page, first)
        yield from _gaps(document.about, document.file)
    for ledger in manuscript.ledgers.values():
        yield from _gaps(ledger.yaml, ledger.file)


def _differences(page: PageManuscript, first: PageManuscript) -> Iterator[Problem]:
    """What one language's sections hold and the other's do not."""
    theirs = {section.anchor: section for section in first.sections}
    for section in page.sections:
        other = theirs.get(section.anchor)
        if other is None:
            continue  # the check of the anchors says so
        for name, count in _COUNTS.items():
            mine, expected = count(section.markdown), count(other.markdown)
            if mine != expected:
                message = (
                    f"The {name} of {section.anchor!r} differ from {first.file}:"
                    f" {_told(mine, expected)}."
                )
                yield Problem(
                    page.file, _line(section, mine - expected), message, "Make them the same."
                )
    for key in ("title", "summary"):
        mine, expected = _figures(page.front.data[key]), _figures(first.front.data[key])
        if mine != expected:
            message = f"The figures of the {key} differ from {first.file}: {_told(mine, expected)}."
            yield Problem(page.file, page.front.line(key), message, "Make them the same.")


def _figures(text: str) -> Found:
    return Counter(dict.fromkeys((mark.target for mark in marks(FIGURE, text)), 1))


def _sources(text: str) -> Found:
    cited = (cited.source for mark in marks(CITATION, text) for cited in citations(mark.target))
    return Counter(dict.fromkeys(cited, 1))


def _links(text: str) -> Found:
    return Counter(dict.fromkeys((mark.target for mark in marks(LINK, text)), 1))


def _conclusions(text: str) -> Found:
    counts = {"{inferred: …}": len(INFERRED.findall(text)), "{unknown}": len(UNKNOWN.findall(text))}
    return Counter({mark: count for mark, count in counts.items() if count})


_COUNTS: dict[str, Callable[[str], Found]] = {
    "figures": _figures,
    "sources": _sources,
    "links": _links,
    "marks": _conclusions,
}


def _told(mine: Found, expected: Found) -> str:
    extra = [f"{name} too many" for name in sorted((mine - expected).keys())]
    missing = [f"{name} missing" for name in sorted((expected - mine).keys())]
    return ", ".join(extra + missing)


def _line(section: SectionManuscript, extra: Found) -> int:
    """The line of the first mark too many, or of the heading where one is missing."""
    for name in extra:
        wanted = re.escape(name.partition(":")[0].strip("{}")) if "{" in name else re.escape(name)
        match = re.search(wanted, section.markdown)
        if match:
            return section.line + 1 + section.markdown.count("\n", 0, match.start())
    return section.line


def _gaps(yaml: YamlDocument, file: str) -> Iterator[Problem]:
    """Texts of a YAML file that lack a language."""
    for place, texts in _localized(yaml.data, ()):
        missing = [NAMES[language] for language in FALLBACK if language.value not in texts]
        if missing:
            where = ".".join(str(step) for step in place)
            message = f"{where} is missing in {' and '.join(missing)}."
            yield Problem(file, yaml.line(*place), message, "Write it beside the others.")


def _localized(value: Any, place: Place) -> Iterator[tuple[Place, dict[str, str]]]:
    if isinstance(value, dict):
        if Language.EN.value in value and all(isinstance(text, str) for text in value.values()):
            yield place, value
            return
        for key, child in value.items():
            yield from _localized(child, (*place, key))
    elif isinstance(value, list):
        for position, child in enumerate(value):
            yield from _localized(child, (*place, position))
