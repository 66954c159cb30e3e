"""`suunta list`: every document there is."""

from __future__ import annotations

import argparse

from suunta.cli.opening import open_for_command
from suunta.cli.output import print_json
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--type",
        choices=[kind.value for kind in DocumentType],
        help="only documents of this type",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    knowledge = open_for_command().knowledge
    documents = [document for document in knowledge if arguments.type in (None, document.type)]
    if arguments.json:
        print_json(
            [
                {
                    "id": document.id,
                    "type": str(document.type),
                    "titles": {
                        str(language): page.title for language, page in document.pages.items()
                    },
                    "sections": {
                        str(language): [section.anchor for section in page.sections]
                        for language, page in document.pages.items()
                    },
                }
                for document in documents
            ]
        )
    else:
        for document in documents:
            print(f"{document.id}  {document.page(Language.EN).title}")
    return 0
