"""Set all words larger: the sizes that grow with them, and those that stay."""

from __future__ import annotations

from dataclasses import replace

from suunta.ui.theme.tokens import Tokens

NORMAL = 100
_GROWING = ("font_", "row", "bar", "status", "button", "field", "chip", "icon", "sidebar")
"""Beginnings of the roles that hold words or stand beside them; corners and gaps stay."""


def grown(tokens: Tokens, percent: int) -> Tokens:
    """The same look with its words in another size."""
    if percent == NORMAL:
        return tokens
    sizes = {
        role: size * percent / NORMAL if role.startswith(_GROWING) else size
        for role, size in tokens.sizes.items()
    }
    return replace(tokens, sizes=sizes)
