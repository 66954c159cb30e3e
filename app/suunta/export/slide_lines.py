"""Break words into lines that are about equally long, by the rules of their language.

No-break spaces hold. A word is parted only where it is wider than the line: at a soft hyphen if it
has one, else between syllables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.soft_hyphen import SOFT_HYPHEN, without_soft_hyphens

Measure = Callable[[str], float]
"""How wide words are on one line."""

_PARAGRAPH = re.compile(r"[\n\r\v\f\u2028\u2029]+")
_SPACE = re.compile(r"[ \t]+")
_BOUND = re.compile(r"[ \t]+(?=-[^\W\d_])")
"""Before a word that belongs to the name before it: `Gosta Aide -sovellus`."""
_INSIDE = re.compile(r"(?<=[^\W\d_][-–/])(?=[^\W\d_])")
"""After a hyphen, a dash or a slash between letters."""
_SYLLABLE = re.compile(
    r"(?<=[^\W\d_]{2})(?=[bcdfghjklmnpqrstvwxzšž][aeiouyåäö][^\W\d_])", re.IGNORECASE
)
"""Before a consonant and its vowel: nearly always right in Finnish, and never hard to read."""
_HYPHEN = "-"
_TRIALS = 9


@dataclass(frozen=True, slots=True)
class Lines:
    """Words in lines."""

    lines: tuple[str, ...] = ()
    is_parted: bool = False
    """Whether a word ends in another line than it began, at a soft hyphen."""
    is_torn: bool = False
    """Whether one does so where no hyphen belongs."""


@dataclass(frozen=True, slots=True)
class _Atom:
    """What stays on one line."""

    text: str
    width: float
    space: str = ""
    """Before it, unless it begins a line."""
    tail: str = ""
    """After it, where it ends a line."""


def broken(text: str, width: float, measure: Measure, narrowest: float = 0.5) -> Lines:
    """The lines `text` takes in `width`, no more of them than it needs.

    So that they are about equally long, they may be as narrow as `narrowest` of the width.
    """
    lines: list[str] = []
    is_parted = is_torn = False
    for paragraph in _PARAGRAPH.split(text):
        atoms: list[_Atom] = []
        for atom in _atoms(paragraph, measure):
            if atom.width <= width:
                atoms.append(replace(atom, text=without_soft_hyphens(atom.text)))
                continue
            parts = list(_parts(atom, measure))
            is_parted, is_torn = True, is_torn or any(part.width > width for part in parts)
            atoms += (piece for part in parts for piece in _torn(part, width, measure))
        lines += _balanced(atoms, width, width * narrowest, measure(" "))
    return Lines(tuple(lines), is_parted, is_torn)


def _atoms(paragraph: str, measure: Measure) -> Iterator[_Atom]:
    for word in filter(None, _SPACE.split(_BOUND.sub(NO_BREAK_SPACE, paragraph))):
        for number, part in enumerate(_INSIDE.split(word)):
            width = measure(without_soft_hyphens(part))
            yield _Atom(part, width, "" if number else " ")


def _parts(atom: _Atom, measure: Measure) -> Iterator[_Atom]:
    """A long word at its soft hyphens, the last of its parts without a hyphen of its own."""
    texts = atom.text.split(SOFT_HYPHEN)
    for number, text in enumerate(texts):
        tail = "" if number == len(texts) - 1 else _HYPHEN
        yield _Atom(text, measure(text + tail), atom.space if number == 0 else "", tail)


def _torn(atom: _Atom, width: float, measure: Measure) -> Iterator[_Atom]:
    """What is still wider than a line by its syllables, and what is no word letter by letter."""
    if atom.width <= width or len(atom.text) == 1:
        yield atom
        return
    parts = [part for part in _SYLLABLE.split(atom.text) if part]
    if any(measure(part + _HYPHEN) > width for part in parts):
        parts = list(atom.text)
    for number, part in enumerate(parts):
        tail = atom.tail if number == len(parts) - 1 else _HYPHEN if part[-1].isalpha() else ""
        yield _Atom(part, measure(part + tail), atom.space if number == 0 else "", tail)


def _balanced(atoms: Sequence[_Atom], width: float, narrow: float, space: float) -> list[str]:
    """As few lines as there can be, and then as narrow as they can be."""
    lines = _filled(atoms, width, space)
    if len(lines) < 2:
        return lines
    wide = width
    for _ in range(_TRIALS):
        middle = (wide + narrow) / 2
        tried = _filled(atoms, middle, space)
        if len(tried) > len(lines):
            narrow = middle
        else:
            wide, lines = middle, tried
    return lines


def _filled(atoms: Sequence[_Atom], width: float, space: float) -> list[str]:
    lines: list[str] = []
    line, tail, used = "", "", 0.0
    for atom in atoms:
        gap = space if atom.space else 0.0
        if line and used + gap + atom.width > width:
            lines.append(line + tail)
            line, used = "", 0.0
        used += atom.width + (gap if line else 0.0)
        line += (atom.space if line else "") + atom.text
        tail = atom.tail
    return [*lines, line] if line else lines
