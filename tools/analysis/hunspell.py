"""Ask Hunspell, with Debian's Swedish words, what Swedish word forms are forms of."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from reading import Reading

_DICTIONARY = Path("/usr/share/hunspell/sv_SE.dic")
_DOER = ("arens", "arnas", "aren", "arna", "ares", "are")


def read_all(words: Iterable[str], irregular: dict[str, str]) -> dict[str, tuple[Reading, ...]]:
    """The readings of each word Hunspell knows; `irregular` mends base forms."""
    if shutil.which("hunspell") is None or not _DICTIONARY.is_file():
        raise SystemExit("Hunspell is missing: apt-get install hunspell hunspell-sv")
    asked = list(words)
    answer = subprocess.run(
        ["hunspell", "-d", "sv_SE", "-m"],
        input="\n".join(asked) + "\n",
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    ).stdout
    found: dict[str, dict[Reading, None]] = {word: {} for word in asked}
    for line in answer.splitlines():
        word, _, said = line.partition("  ")
        if "st:" in said and word in found:
            found[word][_reading(word, said.split(), irregular)] = None
    return {word: tuple(readings) for word, readings in found.items() if readings}


def _reading(word: str, said: list[str], irregular: dict[str, str]) -> Reading:
    stems = [each[3:].casefold() for each in said if each.startswith("st:")]
    parts = [each[3:].casefold() for each in said if each.startswith("pa:")]
    written = parts[-1] if parts else word
    # A last part that is a base form already has no stem of its own behind it.
    tail = said[said.index(f"pa:{written}") :] if f"pa:{written}" in said else said
    head = stems[-1] if any(each.startswith("st:") for each in tail) else written
    if "fl:T" in said[-1:] and (doer := _doer(written)):
        head = doer
    head = irregular.get(head, head)
    before = word.removesuffix(written)
    if not before or before == word:
        return Reading(head)
    modifiers = parts[:-1]
    rest = before.removeprefix("".join(modifiers))
    if rest in {"s", "-"} and modifiers:
        modifiers[-1] += rest
    elif rest:
        modifiers.append(rest)
    return Reading(before + head, (), tuple(modifiers), head)


def _doer(written: str) -> str:
    for ending in _DOER:
        if written.endswith(ending):
            return written.removesuffix(ending) + "are"
    return ""
