"""Public test collections: a folder of docs.jsonl, queries.jsonl and qrels.tsv is one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.edition import Edition
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language

_FILES = ("docs.jsonl", "queries.jsonl", "qrels.tsv")


@dataclass(frozen=True, slots=True)
class Collection:
    """Documents, queries and which documents answer each."""

    name: str
    language: Language
    knowledge: KnowledgeBase
    """Each document a page of one section."""
    queries: Mapping[str, str]
    """Those with at least one document that answers."""
    grades: Mapping[str, Mapping[str, int]]
    """Query to document identifiers, as in `knowledge`, to grades above 0."""


def find_collections(folder: Path) -> list[Path]:
    """The collections in a folder, by name."""
    return sorted(
        each for each in folder.iterdir() if all((each / name).is_file() for name in _FILES)
    )


def read_collection(folder: Path) -> Collection:
    """Read one; the language is told by the end of the folder's name, English if by nothing."""
    language = language_of(folder.name)
    documents: dict[str, Document] = {}
    identifiers: dict[str, str] = {}
    for number, row in enumerate(_rows(folder / "docs.jsonl")):
        document = _document(number, row, language)
        documents[document.id] = document
        identifiers[row["id"]] = document.id
    grades = _grades(folder / "qrels.tsv", identifiers)
    queries = {row["id"]: row["text"] for row in _rows(folder / "queries.jsonl")}
    return Collection(
        folder.name,
        language,
        KnowledgeBase(Edition(folder.name, ""), documents),
        {query: text for query, text in queries.items() if query in grades},
        grades,
    )


def language_of(name: str) -> Language:
    ending = name.rpartition("_")[2]
    return Language(ending) if ending in set(Language) else Language.EN


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _document(number: int, row: Mapping[str, Any], language: Language) -> Document:
    # Letters and digits together are one word, which no query asks for.
    identifier = f"{DocumentType.EXPERIMENT}/d{number}"
    text = row["text"]
    section = Section("text", "", text, "", text)
    page = Page(language, row.get("title") or "", "", (section,))
    return Document(identifier, DocumentType.EXPERIMENT, number, {language: page})


def _grades(file: Path, identifiers: Mapping[str, str]) -> dict[str, dict[str, int]]:
    grades: dict[str, dict[str, int]] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        query, document, grade = line.split("\t")
        if int(grade) > 0:
            # One that is judged and not there can never be found, and counts.
            grades.setdefault(query, {})[identifiers.get(document, document)] = int(grade)
    return grades
