"""Read a theme file: the colours and sizes of one look, by what they mean."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path

DEFAULT_RADIUS = "control"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One look, read from one file."""

    name: str
    colors: dict[str, str]
    """Role to `#rrggbb`."""
    sizes: dict[str, float]
    """Role to pixels at 100 %: `row`, `radius_card`, `space_medium`, `font_body`."""

    def values(self) -> dict[str, str]:
        """Every token as style sheets write it: `$surface`, `${radius_card}px`."""
        return {**self.colors, **{role: _pixels(role, size) for role, size in self.sizes.items()}}


def _pixels(role: str, size: float) -> str:
    """Style sheets take `icon-size: 17.6px` for none at all, and parts of a pixel elsewhere."""
    return f"{round(size) if role.startswith('icon_') else size:g}"


def read_tokens(path: Path) -> Tokens:
    """Read `path`; a missing table raises, because a look is never half there."""
    written = tomllib.loads(path.read_text(encoding="utf-8"))
    sizes = dict(written["size"])
    sizes["radius"] = written["radius"][DEFAULT_RADIUS]
    for table in ("radius", "space"):
        sizes |= {f"{table}_{role}": size for role, size in written[table].items()}
    return Tokens(name=path.stem, colors=dict(written["colour"]), sizes=sizes)


def read_contrast(path: Path, tokens: Tokens) -> Tokens:
    """`tokens` in the stronger colours of `path`, which holds those that differ."""
    stronger = tomllib.loads(path.read_text(encoding="utf-8"))["colour"]
    unknown = stronger.keys() - tokens.colors.keys()
    if unknown:
        raise KeyError(f"{path}: no such colour: {', '.join(sorted(unknown))}")
    return replace(tokens, colors={**tokens.colors, **stronger})
