"""Read the knowledge folder: every file, and what is wrong with each on its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from suunta.content.deck_reader import FOLDER as DECKS
from suunta.content.deck_reader import read_decks
from suunta.content.manuscript import DocumentManuscript, Ledger, Manuscript, PageManuscript
from suunta.content.page_reader import read_page
from suunta.content.schema import schema_problems
from suunta.content.text_file import FileUnreadable, read_text
from suunta.content.yaml_file import YamlDocument, parse_yaml
from suunta.domain.document_type import DocumentType
from suunta.domain.errors import UnreadableKnowledge
from suunta.domain.language import Language
from suunta.domain.problem import Problem, Severity

FOLDERS = {
    DocumentType.VISION: "vision",
    DocumentType.RECOMMENDATION: "recommendations",
    DocumentType.USE_CASE: "use-cases",
    DocumentType.EXPERIMENT: "experiments",
    DocumentType.ECOSYSTEM: "ecosystem",
    DocumentType.POLIS: "polis",
    DocumentType.REGULATION: "regulations",
}
"""Where the documents of each type stand; figures and terms are made from ledgers."""

LEDGERS = {
    "facts": "facts",
    "thesaurus": "concepts",
    "sources": "sources",
    "counties": "counties",
    "taxonomy": "sectors",
    "edition": "changes",
    "words": "words",
}
"""The YAML files at the top, and the key their entries stand under."""


def read_manuscript(knowledge: Path, schemas: Path) -> Manuscript:
    """Everything in the folder; files that cannot be read are left out and become problems."""
    if not knowledge.is_dir():
        raise UnreadableKnowledge(f"The knowledge folder is missing: {knowledge}")
    manuscript = Manuscript()
    for name, key in LEDGERS.items():
        _read_ledger(manuscript, knowledge, schemas, name, key)
    for kind, folder in FOLDERS.items():
        for path in _subfolders(knowledge / folder):
            document = _read_document(manuscript, knowledge, schemas, kind, path)
            if document:
                manuscript.documents.append(document)
            else:
                manuscript.unread.add(f"{kind}/{path.name}")
    decks = read_decks(knowledge, schemas)
    manuscript.decks += decks.decks
    manuscript.problems += decks.problems
    manuscript.problems += _strangers(knowledge)
    if not manuscript.documents and not manuscript.ledgers:
        raise UnreadableKnowledge(
            f"The knowledge folder holds nothing that can be read: {knowledge}"
        )
    return manuscript


def _read_ledger(
    manuscript: Manuscript, knowledge: Path, schemas: Path, name: str, key: str
) -> None:
    path = knowledge / f"{name}.yaml"
    document = _read_yaml(manuscript, knowledge, schemas, path, name)
    if document is not None:
        manuscript.ledgers[name] = Ledger(_relative(path, knowledge), key, document)


def _read_document(
    manuscript: Manuscript, knowledge: Path, schemas: Path, kind: DocumentType, folder: Path
) -> DocumentManuscript | None:
    about = _read_yaml(manuscript, knowledge, schemas, folder / "about.yaml", "about")
    pages = [
        page
        for language in Language
        if (folder / f"{language}.md").exists()
        and (
            page := _read_page(manuscript, knowledge, schemas, folder / f"{language}.md", language)
        )
    ]
    if not any((folder / f"{language}.md").exists() for language in Language):
        manuscript.problems.append(
            Problem(
                _relative(folder / "en.md", knowledge), 0, "The document has no page.", "Write one."
            )
        )
    if about is None or not pages:
        return None
    identifier = f"{kind}/{folder.name}"
    file = _relative(folder / "about.yaml", knowledge)
    if about.data["type"] != kind:
        message = f"The type is {about.data['type']!r}, but the folder is for {kind.value!r}."
        manuscript.problems.append(
            Problem(file, about.line("type"), message, "Correct the type or move the folder.")
        )
        return None
    return DocumentManuscript(identifier, kind, file, about, tuple(pages))


def _read_yaml(
    manuscript: Manuscript, knowledge: Path, schemas: Path, path: Path, schema: str
) -> YamlDocument | None:
    file = _relative(path, knowledge)
    try:
        document = parse_yaml(read_text(path), path)
    except FileUnreadable as error:
        manuscript.problems.append(_problem(error, knowledge))
        return None
    problems = list(schema_problems(document, schemas, schema, file))
    manuscript.problems += problems
    return None if problems else document


def _read_page(
    manuscript: Manuscript, knowledge: Path, schemas: Path, path: Path, language: Language
) -> PageManuscript | None:
    file = _relative(path, knowledge)
    try:
        page = read_page(path, file, language)
    except FileUnreadable as error:
        manuscript.problems.append(_problem(error, knowledge))
        return None
    problems = list(schema_problems(page.front, schemas, "page", file))
    manuscript.problems += problems
    return None if problems else page


def _strangers(knowledge: Path) -> Iterator[Problem]:
    """Folders and files that nothing reads."""
    top = {*FOLDERS.values(), DECKS, *(f"{name}.yaml" for name in LEDGERS)}
    pages = {"about.yaml", *(f"{language}.md" for language in Language)}
    strangers = [path for path in _contents(knowledge) if path.name not in top]
    for folder in FOLDERS.values():
        strangers += [path for path in _contents(knowledge / folder) if not path.is_dir()]
        for document in _subfolders(knowledge / folder):
            strangers += [path for path in _contents(document) if path.name not in pages]
    for path in strangers:
        message = "Nothing reads this; a document is a folder with about.yaml, en.md, fi.md, sv.md."
        yield Problem(
            _relative(path, knowledge), 0, message, "Move or remove it.", Severity.WARNING
        )


def _subfolders(folder: Path) -> list[Path]:
    return [path for path in _contents(folder) if path.is_dir()]


def _contents(folder: Path) -> list[Path]:
    """What stands in a folder, without what systems and editors hide there."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if not path.name.startswith("."))


def _problem(error: FileUnreadable, knowledge: Path) -> Problem:
    return Problem(_relative(error.file, knowledge), error.line, error.message, error.remedy)


def _relative(path: Path, knowledge: Path) -> str:
    return path.relative_to(knowledge).as_posix()
