"""A deck as one web page that needs nothing else: it works from a stick, by keys, read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from suunta import __version__, paths
from suunta.export.deck_content import DeckContent
from suunta.export.deck_html_slide import anchor, slide_html
from suunta.export.deck_reading import reading_title
from suunta.export.slide_look import look_of

_ROLES = (
    "background",
    "surface",
    "surface_raised",
    "line",
    "edge",
    "text",
    "text_muted",
    "text_faint",
    "brand",
    "on_brand",
    "brand_text",
    "social",
    "healthcare",
    "both",
    "danger",
    "first",
    "cover",
    "on_cover",
    "cover_muted",
    "cover_faint",
)
"""Of the colours that its style names."""
_NOTHING_FROM_ELSEWHERE = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'"
)


def deck_html(content: DeckContent) -> str:
    """The whole page. Its typeface is the reader's own: ours would make it ten times as large."""
    return "\n".join((*_head(content), *_body(content))) + "\n"


def _head(content: DeckContent) -> Iterator[str]:
    yield f'<!DOCTYPE html>\n<html lang="{content.language}">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_FROM_ELSEWHERE}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f'<meta name="generator" content="Suunta {__version__}">'
    yield f'<meta name="description" content="{escape(content.subject)}">'
    yield f"<title>{escape(content.title)}</title>"
    yield f"<style>\n{_style()}</style>\n</head>"


def _style() -> str:
    style = _resource("deck.css")
    for name in ("light", "dark"):
        look = look_of(name)
        values = " ".join(f"--{role}: {look.colors[role]};" for role in _ROLES)
        style = style.replace(f"@{name.upper()}@", values)
    return style


def _body(content: DeckContent) -> Iterator[str]:
    place = content.word("export.place", number="{number}", count="{count}")
    yield (
        f'<body data-place="{escape(place)}" data-text="{escape(content.word("export.as-text"))}"'
        f' data-slides="{escape(content.word("export.as-slides"))}">'
    )
    yield f'<a class="skip" href="#slides">{escape(content.word("export.to-slides"))}</a>'
    yield f"<header><h1>{escape(content.title)}</h1><p>{escape(content.subject)}</p></header>"
    yield from _tools(content)
    yield from _overview(content)
    yield '<main id="slides" tabindex="-1">'
    for view in content.views:
        before = content.before if view.number == 1 else ()
        yield slide_html(view, content.language, has_notes=content.has_notes, before=before)
    yield "</main>"
    yield (
        '<footer><p class="keys" id="keys" hidden>'
        f"{escape(content.word('export.keys'))}</p></footer>"
    )
    yield '<p class="unseen" id="told" aria-live="polite" aria-atomic="true"></p>'
    yield f"<script>\n{_resource('deck.js')}</script>\n</body>\n</html>"


def _tools(content: DeckContent) -> Iterator[str]:
    """Buttons that the script brings to life; without it they are not there."""
    yield (
        f'<nav class="tools" id="tools" hidden aria-label="{escape(content.word("export.tools"))}">'
    )
    for name, key in (("previous", "export.previous"), ("following", "export.following")):
        sign = {"previous": "←", "following": "→"}[name]
        yield (
            f'<button type="button" id="{name}"><span aria-hidden="true">{sign}</span> '
            f"{escape(content.word(key))}</button>"
        )
    yield '<span class="place" id="place"></span>'
    yield (
        '<button type="button" id="all" aria-expanded="false" aria-controls="overview">'
        f"{escape(content.word('export.overview'))}</button>"
    )
    yield '<button type="button" id="form"></button>'
    yield f'<button type="button" id="look">{escape(content.word("export.look"))}</button></nav>'


def _overview(content: DeckContent) -> Iterator[str]:
    name = escape(content.word("export.overview"))
    yield f'<nav class="overview" id="overview" aria-label="{name}"><ol>'
    for view in content.views:
        yield f'<li><a href="#{anchor(view)}">{escape(reading_title(view))}</a></li>'
    yield "</ol></nav>"


def _resource(name: str) -> str:
    return (paths.resources_folder() / "deck" / name).read_text(encoding="utf-8")
