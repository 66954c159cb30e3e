"""The one configured Markdown parser: a section becomes HTML and plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from suunta.content.markup import CITATION, FIGURE, INFERRED, UNKNOWN, citations
from suunta.content.source_places import place_in
from suunta.content.text_nodes import FOREIGN
from suunta.content.typography import right_html, right_text
from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.fact import Fact
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Source

_BEFORE_REMARK = re.compile(r'\s+(?=<a class="inferred"|<span class="unknown">(?!\{))')
"""No remark stands alone on the last line of its paragraph."""


@dataclass(frozen=True)
class Rendering:
    """What the marks of one page are filled in from."""

    language: Language
    labels: Labels
    facts: Mapping[str, Fact] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    """Source identifier to its number on the page."""
    reasons: list[str] = field(default_factory=list)
    """Filled while rendering: what each inference of the page rests on, in their order."""

    def figure(self, identifier: str) -> str:
        """The number of a fact; an unknown fact stays visible as it was written."""
        fact = self.facts.get(identifier)
        return fact.number(self.language) if fact else f"{{{{{identifier}}}}}"

    def inferred(self, reason: str) -> str:
        return self.labels.text("inferred", self.language, reason=reason)

    def unknown(self) -> str:
        return self.labels.text("unknown", self.language)


def render_html(markdown: str, rendering: Rendering) -> str:
    """Markdown with its marks as HTML; raw HTML is shown, never obeyed."""
    html: str = _PARSER.render(markdown, {"rendering": rendering})
    closed_up = re.sub(r"\s+(?=<sup>)", "", html).strip()
    held = _BEFORE_REMARK.sub(NO_BREAK_SPACE, closed_up)
    return right_html(held, rendering.language)


def render_text(markdown: str, rendering: Rendering) -> str:
    """Markdown with its marks as plain text, a block a line, citations left out."""
    tokens = _PARSER.parse(markdown, {"rendering": rendering})
    return "\n".join(line for line in _blocks(tokens, rendering) if line)


def render_inline(text: str, rendering: Rendering) -> str:
    """One line with figures filled in, as plain text."""
    filled_in = FIGURE.sub(lambda match: rendering.figure(match[1]), text)
    return right_text(filled_in, rendering.language)


def _blocks(tokens: Sequence[Token], rendering: Rendering) -> Iterable[str]:
    cells: list[str] = []
    in_row = False
    for token in tokens:
        if token.type == "tr_open":
            in_row, cells = True, []
        elif token.type == "tr_close":
            in_row = False
            yield " · ".join(cells)
        elif token.type == "inline":
            text = re.sub(r"\s+", " ", _inline_text(token.children or [], rendering)).strip()
            text = re.sub(r" (?=[.,;:!?)])", "", text)
            if in_row:
                cells.append(text)
            else:
                yield text
        elif token.type in ("fence", "code_block"):
            yield token.content.strip()


def _inline_text(tokens: Sequence[Token], rendering: Rendering) -> str:
    text = "".join(_token_text(token, rendering) for token in tokens)
    right = right_text(text, rendering.language)
    code = "".join(token.content for token in tokens if token.type == "code_inline")
    if not code:
        return right
    letters = iter(code)
    return "".join(next(letters, FOREIGN) if each == FOREIGN else each for each in right)


def _token_text(token: Token, rendering: Rendering) -> str:
    match token.type:
        case "text":
            return token.content
        case "code_inline":
            return FOREIGN * len(token.content)
        case "softbreak" | "hardbreak":
            return " "
        case "figure":
            return rendering.figure(token.content)
        case "inferred":
            return f"({rendering.inferred(token.content)})"
        case "gap":
            return f"({rendering.unknown()})"
        case _:
            return ""


def _mark_rule(state: StateInline, silent: bool) -> bool:
    """Recognise the marks where the parser stands."""
    if state.src[state.pos] not in "[{":
        return False
    for kind, pattern in (
        ("citation", CITATION),
        ("figure", FIGURE),
        ("inferred", INFERRED),
        ("gap", UNKNOWN),
    ):
        match = pattern.match(state.src, state.pos, state.posMax)
        if match is None:
            continue
        if not silent:
            state.push(kind, "", 0).content = match[1] if pattern.groups else ""
        state.pos = match.end()
        return True
    return False


class _Renderer(RendererHTML):
    """HTML that a text browser of modest abilities can show."""

    def citation(
        self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
    ) -> str:
        rendering = _of(env)
        places: dict[str, list[str]] = {}
        for cited in citations(tokens[index].content):
            places.setdefault(cited.source, []).append(cited.place)
        links = (_citation(source, cited, rendering) for source, cited in places.items())
        return f"<sup>{', '.join(links)}</sup>"

    def figure(
        self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
    ) -> str:
        rendering, identifier = _of(env), tokens[index].content
        number = escape(rendering.figure(identifier))
        fact = rendering.facts.get(identifier)
        if fact is None:
            return f'<span class="unknown">{number}</span>'
        if identifier.startswith("figure/"):
            return f'<a class="figure" href="suunta:{identifier}">{number}</a>'
        return f'<span class="figure">{number}</span>'

    def inferred(
        self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
    ) -> str:
        rendering = _of(env)
        reason = right_text(tokens[index].content, rendering.language)
        rendering.reasons.append(reason)
        target = f"#inferred-{len(rendering.reasons)}"
        label = escape(rendering.labels.text("provenance.inferred", rendering.language))
        return f'<a class="inferred" href="{target}" title="{escape(reason)}">{label}</a>'

    def gap(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        return f'<span class="unknown">{escape(_of(env).unknown())}</span>'


def _citation(identifier: str, places: Sequence[str], rendering: Rendering) -> str:
    """The number of one source, leading to it, with its title and the places to hover over."""
    source = rendering.sources.get(identifier)
    named = (place_in(source, place, rendering.language) for place in places)
    cited = "; ".join(dict.fromkeys(filter(None, named)))
    title = " · ".join(part for part in (source.title if source else identifier, cited) if part)
    number = rendering.numbers.get(identifier, "?")
    return (
        f'<a class="citation" href="#source-{escape(identifier)}"'
        f' title="{escape(title)}">{number}</a>'
    )


def _of(env: EnvType) -> Rendering:
    rendering: Any = env["rendering"]
    assert isinstance(rendering, Rendering)
    return rendering


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "typographer": False}, renderer_cls=_Renderer)
    parser.enable("table").disable("image")
    parser.validateLink = lambda url: url.startswith(("suunta:", "#"))  # type: ignore[method-assign]
    parser.inline.ruler.before("link", "suunta_marks", _mark_rule)
    return parser


_PARSER = _parser()
