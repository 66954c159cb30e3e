"""`suunta facts`: every figure, with its source."""

from __future__ import annotations

import argparse
from typing import Any

from suunta.cli.opening import open_for_command
from suunta.cli.output import print_json
from suunta.domain.fact import Fact
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language, in_language


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    knowledge = open_for_command().knowledge
    if arguments.json:
        print_json([_as_json(fact, knowledge) for fact in knowledge.facts.values()])
    else:
        for fact in knowledge.facts.values():
            number, sentence = fact.number(Language.EN), fact.sentence(Language.EN)
            print(f"{fact.id}  {number}  {sentence}  [{fact.source}]")
    return 0


def _as_json(fact: Fact, knowledge: KnowledgeBase) -> dict[str, Any]:
    source = knowledge.sources.get(fact.source)
    value = int(fact.value) if float(fact.value).is_integer() else fact.value
    return {
        "id": fact.id,
        "kind": str(fact.kind),
        "value": value,
        "unit": str(fact.unit),
        "qualifier": str(fact.qualifier),
        "statements": {str(language): fact.sentence(language) for language in fact.statement},
        "base": {str(language): text for language, text in fact.base.items()},
        "date": {str(language): text for language, text in fact.date.items()},
        "source": fact.source,
        "source_title": source.title if source else "",
        "places": [in_language(place, Language.EN) for place in fact.places],
    }
