"""`suunta show`: one document, or one of its sections."""

from __future__ import annotations

import argparse
from html import escape
from typing import Any

from suunta.cli.opening import open_for_command
from suunta.cli.output import print_json
from suunta.domain.address import Address
from suunta.domain.errors import UnknownIdentifier
from suunta.domain.language import Language
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.page_text import page_markdown, page_text
from suunta.services.reading import ReadingPage


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id", metavar="ID", help="an identifier or an address, such as recommendation/1#action"
    )
    parser.add_argument(
        "--lang",
        choices=[language.value for language in Language],
        help="language of the page (default: the address's, or English)",
    )
    parser.add_argument("--format", choices=["text", "markdown", "html", "json"], default="text")
    parser.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const="json",
        default=argparse.SUPPRESS,
        help="the same as --format json",
    )


def run(arguments: argparse.Namespace) -> int:
    workspace = open_for_command()
    address = Address.parse(arguments.id)
    language = Language(arguments.lang) if arguments.lang else address.language or Language.EN
    shown = workspace.reading.page(address.id, language)
    if address.anchor and shown.page.section(address.anchor) is None:
        anchors = [f"{address.id}#{row.anchor}" for row in shown.outline]
        raise UnknownIdentifier(f"{address.id}#{address.anchor}", anchors)
    match arguments.format:
        case "json":
            print_json(_as_json(shown, address.anchor))
        case "html":
            print(without_soft_hyphens(_as_html(shown, address.anchor)))
        case "markdown":
            print(page_markdown(shown, workspace.knowledge.facts, workspace.labels, address.anchor))
        case _:
            print(page_text(shown, workspace.labels, address.anchor))
    return 0


def _as_html(shown: ReadingPage, anchor: str) -> str:
    page = shown.page
    section = page.section(anchor)
    whole = f"{shown.html}\n<p>{escape(shown.review)}</p>"
    body = f"<h2>{escape(section.heading)}</h2>\n{section.html}" if section else whole
    return (
        f'<!DOCTYPE html>\n<html lang="{page.language}">\n<head><meta charset="utf-8">'
        f"<title>{escape(page.title)}</title></head>\n<body>\n<h1>{escape(page.title)}</h1>\n"
        f"<p>{escape(page.summary)}</p>\n{body}\n</body>\n</html>"
    )


def _as_json(shown: ReadingPage, anchor: str) -> dict[str, Any]:
    page = shown.page
    return {
        "id": shown.document.id,
        "type": str(shown.document.type),
        "lang": str(page.language),
        "title": page.title,
        "summary": page.summary,
        "sections": [
            {
                "anchor": section.anchor,
                "heading": section.heading,
                "text": section.text,
                "html": without_soft_hyphens(section.html),
            }
            for section in page.sections
            if anchor in ("", section.anchor)
        ],
        "fact_box": [
            {
                "label": row.label,
                "value": row.value,
                "provenance": str(row.provenance) if row.provenance else None,
                "note": row.note,
            }
            for row in shown.fact_box
        ],
        "relations": [
            {
                "relation": group.label,
                "id": row.id,
                "title": row.title,
                "reason": row.reason,
                "provenance": str(row.provenance),
            }
            for group in shown.relations
            for row in group.rows
        ],
        "figures": [
            {
                "id": row.id,
                "number": row.number,
                "sentence": row.sentence,
                "base": row.base,
                "date": row.date,
                "source": row.source,
            }
            for row in shown.figures
        ],
        "sources": [
            {"id": row.id, "title": row.title, "details": row.details, "places": list(row.places)}
            for row in shown.sources
        ],
        "review": shown.review,
    }
