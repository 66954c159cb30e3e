"""Fill the `$tokens` of a style sheet."""

from __future__ import annotations

from string import Template

from suunta.ui.theme.tokens import Tokens


def filled(template: str, tokens: Tokens) -> str:
    """The style sheet with every token filled in; an unknown token raises `KeyError`."""
    return Template(template).substitute(tokens.values())
