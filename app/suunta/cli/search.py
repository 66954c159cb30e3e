"""`suunta search`: documents that answer a query."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from suunta.cli.opening import open_for_command
from suunta.cli.output import complain, print_json
from suunta.domain.errors import WrongUse
from suunta.domain.language import Language
from suunta.search.hit import Hit, Results, Why
from suunta.services.searching import SearchRequest
from suunta.services.workspace import Workspace

_UNEXPECTED = (Why.SYNONYM, Why.TRANSLATION, Why.SPELLING)
"""Reasons that a person does not see by looking at the hit."""
_OPTIONS = {"type": "type", "sector": "sector", "use_case": "use-case", "county": "county"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query", nargs="*", metavar="QUERY", help='words, "phrases", -exclusions, facet:value'
    )
    parser.add_argument(
        "--lang",
        choices=[language.value for language in Language],
        default=Language.EN.value,
        help="preferred for what is shown",
    )
    for facet, option in _OPTIONS.items():
        parser.add_argument(
            f"--{option}",
            dest=facet,
            action="append",
            default=[],
            help=f"only this {option}; may be repeated",
        )
    parser.add_argument(
        "--limit", type=_limit, default=20, help="documents at most; 0 means all (default: 20)"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--stdin", action="store_true", help="read one query a line, answer one JSON object a line"
    )


def run(arguments: argparse.Namespace) -> int:
    is_narrowed = any(getattr(arguments, facet) for facet in _OPTIONS)
    if not (arguments.query or arguments.stdin or is_narrowed):
        raise WrongUse("search: give a QUERY, an option that narrows, or --stdin")
    workspace = open_for_command()
    if arguments.stdin:
        return _stream(workspace, arguments)
    text = " ".join(arguments.query)
    results = workspace.searching.search(_request(workspace, text, arguments))
    _warn(results)
    if arguments.json:
        print_json(as_json(workspace, text, arguments.lang, results))
    else:
        print_results(workspace, results)
    return 0 if results.hits else 1


def as_json(workspace: Workspace, query: str, language: str, results: Results) -> dict[str, Any]:
    """The public shape of an answer."""
    documents = workspace.knowledge.documents
    return {
        "query": query,
        "lang": str(language),
        "total": results.total,
        "took_ms": round(results.milliseconds, 2),
        "corrections": [{"from": each.typed, "to": each.searched} for each in results.corrections],
        "expansions": [
            {"term": each.term, "added": each.added, "lang": str(each.language), "kind": each.kind}
            for each in results.expansions
        ],
        "facets": results.facets,
        "hits": [
            {
                "id": hit.id,
                "type": str(documents[hit.id].type),
                "title": documents[hit.id].pages[hit.language].title,
                "lang": str(hit.language),
                "section": hit.anchor,
                "snippet": hit.marked_snippet(),
                "score": hit.score,
                "why": _why(hit),
            }
            for hit in results.hits
        ],
        "suggestions": [
            {"word": each.word, "documents": each.documents} for each in results.suggestions
        ],
    }


def print_results(workspace: Workspace, results: Results) -> None:
    """The answer for people."""
    for correction in results.corrections:
        print(f"Searched for {correction.searched!r} in place of {correction.typed!r}.")
    for hit in results.hits:
        page = workspace.knowledge.documents[hit.id].pages[hit.language]
        print(f"{hit.id}#{hit.anchor}  {page.title}{_aside(hit)}")
        print(f"    {''.join(span.text for span in hit.snippet)}")
    shown = f", {len(results.hits)} shown" if len(results.hits) < results.total else ""
    print(f"{results.total} found{shown}.")
    if results.suggestions:
        near = ", ".join(f"{each.word} ({each.documents})" for each in results.suggestions)
        print(f"Words that come near, with the number of documents: {near}")


def _warn(results: Results) -> None:
    """Say on standard error which filters are none, and what was probably meant."""
    for each in results.unknown_filters:
        if each.is_facet_known:
            told = f"no {_option(each.facet)} called {each.name!r}"
        else:
            told = f"no filter called {_option(each.facet)!r}"
        meant = f"{_option(each.nearest_facet)}:{each.nearest_value}"
        hint = f"; did you mean {meant}?" if each.nearest_value else ""
        complain(f"{told}, searched for as words{hint}")


def _option(facet: str) -> str:
    """A facet as people type it."""
    return facet.replace("_", "-")


def _why(hit: Hit) -> dict[str, str] | None:
    reason = hit.reason
    if reason is None:
        return None
    return {"kind": str(reason.why), "typed": reason.typed, "found": reason.found}


def _stream(workspace: Workspace, arguments: argparse.Namespace) -> int:
    for line in sys.stdin or ():
        text = line.rstrip("\r\n")
        results = workspace.searching.search(_request(workspace, text, arguments))
        _warn(results)
        print_json(as_json(workspace, text, arguments.lang, results), is_line=True)
    return 0


def _request(workspace: Workspace, text: str, arguments: argparse.Namespace) -> SearchRequest:
    filters = {
        facet: tuple(_values(workspace, facet, getattr(arguments, facet))) for facet in _OPTIONS
    }
    return SearchRequest(
        text=text,
        filters={facet: values for facet, values in filters.items() if values},
        language=Language(arguments.lang),
        limit=arguments.limit,
    )


def _values(workspace: Workspace, facet: str, names: list[str]) -> list[str]:
    facets = workspace.searching.facets
    values = []
    for name in names:
        value = facets.value(facet, name)
        if value is None:
            raise WrongUse(
                f"--{_OPTIONS[facet]} {name!r}: choose from {', '.join(facets.known(facet))}"
            )
        values.append(value)
    return values


def _aside(hit: Hit) -> str:
    """Why the hit is there, where that is a surprise."""
    if hit.reason is None or hit.reason.why not in _UNEXPECTED:
        return ""
    return f"  ({hit.reason.why}: {hit.reason.found})"


def _limit(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 up")
    return int(text)
