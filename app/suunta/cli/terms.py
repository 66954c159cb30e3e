"""`suunta terms`: the thesaurus, also as SKOS for other programs."""

from __future__ import annotations

import argparse
from typing import Any

from suunta.cli.opening import open_for_command
from suunta.cli.output import print_json
from suunta.domain.concept import Concept
from suunta.domain.document_type import DocumentType
from suunta.domain.thesaurus import Thesaurus
from suunta.export.skos import as_turtle


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=["text", "json", "turtle"], default="text")


def run(arguments: argparse.Namespace) -> int:
    workspace = open_for_command()
    thesaurus = Thesaurus(workspace.knowledge.concepts)
    match arguments.format:
        case "json":
            print_json([_as_json(concept, thesaurus) for concept in thesaurus.concepts.values()])
        case "turtle":
            title = workspace.labels.texts["thesaurus"]
            print(as_turtle(thesaurus, workspace.knowledge.edition, title))
        case _:
            for concept in thesaurus.concepts.values():
                print(f"{_document(concept.id)}  {' · '.join(concept.preferred.values())}")
    return 0


def _as_json(concept: Concept, thesaurus: Thesaurus) -> dict[str, Any]:
    return {
        "id": _document(concept.id),
        "preferred": {str(language): name for language, name in concept.preferred.items()},
        "alternative": {
            str(language): list(names) for language, names in concept.alternative.items()
        },
        "acronyms": list(concept.acronyms),
        "definition": {str(language): text for language, text in concept.definition.items()},
        "broader": [_document(name) for name in thesaurus.broader(concept.id)],
        "narrower": [_document(name) for name in thesaurus.narrower(concept.id)],
        "related": [_document(name) for name in thesaurus.related(concept.id)],
        "provenance": str(concept.provenance),
        "source": concept.source,
    }


def _document(identifier: str) -> str:
    """Where the concept has its page."""
    return f"{DocumentType.TERM}/{identifier}"
