"""Ask Voikko, through Debian's library, what Finnish word forms are forms of."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from reading import Reading

_DEBIAN = "/usr/lib/python3/dist-packages"
_NAMES = {"paikannimi", "sukunimi", "etunimi", "nimi", "lyhenne"}
_BASE = re.compile(r"\(([a-zåäö]+)\)")


class Voikko:
    """Debian's Voikko with its Finnish words."""

    def __init__(self) -> None:
        self.adjectives: set[str] = set()
        """The adjectives met so far that are no compounds."""
        self.verbs: set[str] = set()
        """The verbs met so far."""
        self.duties: set[str] = set()
        """The participles met so far of what is to be done: `merkittävä`."""
        sys.path.append(_DEBIAN)
        try:
            import libvoikko  # type: ignore[import-not-found]

            self._voikko: Any = libvoikko.Voikko("fi")
        except (ImportError, OSError) as error:
            raise SystemExit(
                f"Voikko is missing ({error}): "
                "apt-get install libvoikko1 voikko-fi python3-libvoikko"
            ) from None
        finally:
            sys.path.remove(_DEBIAN)

    def readings(self, word: str) -> tuple[Reading, ...]:
        """The ways to understand a case folded word; names only when it is nothing else."""
        found = list(dict.fromkeys(self._read(word)))
        if not found:
            found = list(dict.fromkeys(self._read(word.capitalize())))
        plain = [reading for reading in found if not reading.is_name]
        return tuple(plain or found)

    def base_of_first_part(self, part: str, support: Mapping[str, int]) -> str:
        """The base form of a part that is not the last: `terveyden`, `kirjaamis`, `nais`."""
        found = self.readings(part)
        if found:
            return min(found, key=lambda each: _unlikely(each, part, support)).lemma
        if part.endswith("mis"):
            return part.removesuffix("s") + "nen"
        longer = part.removesuffix("s") + "nen"
        return longer if part.endswith("s") and self.readings(longer) else part

    def _read(self, word: str) -> Iterator[Reading]:
        for analysis in self._voikko.analyze(word):
            if "BASEFORM" not in analysis:
                continue
            reading = _reading(word.casefold(), analysis)
            is_adjective = analysis["CLASS"] == "laatusana" and "PARTICIPLE" not in analysis
            if is_adjective and not reading.modifiers:
                self.adjectives.add(reading.lemma)
            if analysis["CLASS"] == "teonsana":
                self.verbs.add(analysis["BASEFORM"].casefold())
            if analysis.get("PARTICIPLE") == "present_passive":
                self.duties.add(reading.lemma)
            yield reading


def _unlikely(reading: Reading, part: str, support: Mapping[str, int]) -> tuple[int | bool, ...]:
    """Sorts the base form that is written so before the others, and the common before the rare."""
    lemma = reading.lemma
    return (len(reading.modifiers), reading.is_name, lemma != part, -support.get(lemma, 0))


def _reading(word: str, analysis: dict[str, str]) -> Reading:
    lemma = analysis["BASEFORM"].casefold()
    cuts = _cuts(analysis["STRUCTURE"])
    is_name = analysis["CLASS"] in _NAMES
    roots = () if cuts or is_name else tuple(_roots(lemma, analysis.get("WORDBASES", "")))
    if analysis.get("MOOD") == "MINEN-infinitive" and (noun := _noun_of_action(word)):
        lemma, roots = noun, () if cuts else (lemma,)
    is_cut_alike = bool(cuts) and cuts[-1] < len(lemma) and word[: cuts[-1]] == lemma[: cuts[-1]]
    if not is_cut_alike:
        return Reading(lemma, roots, is_name=is_name)
    pieces = tuple(word[start:end] for start, end in zip((0, *cuts), cuts, strict=False))
    return Reading(lemma, roots, pieces, lemma[cuts[-1] :], is_name)


def _roots(lemma: str, bases: str) -> Iterator[str]:
    for base in _BASE.findall(bases):
        if base.islower() and len(base) > 2 and base != lemma:
            yield base


def _cuts(structure: str) -> tuple[int, ...]:
    """Where the parts of a compound after the first begin."""
    cuts, letters = [], 0
    for sign in structure:
        if sign != "=":
            letters += 1
        elif letters:
            cuts.append(letters)
    return tuple(cuts)


def _noun_of_action(word: str) -> str:
    place = max(word.rfind("mis"), word.rfind("mine"))
    return f"{word[:place]}minen" if place > 0 else ""
