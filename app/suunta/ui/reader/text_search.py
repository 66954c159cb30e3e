"""Find words in the text of a page, whatever the case, the accents and the way they may part."""

from __future__ import annotations

import unicodedata

from suunta.search.marks import Mark

_INVISIBLE = frozenset("\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}")
_ALIKE = str.maketrans(
    {
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
        "\N{THIN SPACE}": " ",
        "\t": " ",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{HYPHEN}": "-",
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
    }
)


class SearchableText:
    """One text, made ready once to be looked through at every keystroke."""

    def __init__(self, text: str) -> None:
        self._places: list[int] = []
        kept: list[str] = []
        for place, character in enumerate(text):
            if character not in _INVISIBLE:
                self._places.append(place)
                kept.append(_lowered(character))
        self._accented = "".join(kept)
        self._plain = "".join(map(_without_accent, kept))

    def find(self, words: str) -> tuple[Mark, ...]:
        """Every place of `words`, in order, none over another.

        Accents are forgiven where the words are nowhere as they were typed: `tekoaly` finds
        tekoäly, and `ai` is not lost among the words with an ä.
        """
        wanted = "".join(_lowered(c) for c in " ".join(words.split()) if c not in _INVISIBLE)
        if not wanted:
            return ()
        exact = self._places_of(wanted, self._accented)
        return exact or self._places_of("".join(map(_without_accent, wanted)), self._plain)

    def _places_of(self, wanted: str, text: str) -> tuple[Mark, ...]:
        found: list[Mark] = []
        start = text.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            first, last = self._places[start], self._places[end - 1]
            found.append(Mark(first, last + 1 - first))
            start = text.find(wanted, end)
        return tuple(found)


def _lowered(character: str) -> str:
    """One character for one, so that places stay what they are."""
    lowered = character.translate(_ALIKE).lower()
    return lowered if len(lowered) == 1 else character


def _without_accent(character: str) -> str:
    return unicodedata.normalize("NFD", character)[0] if character > "\x7f" else character
