"""Words that the language's own dictionary does not know, where Hunspell or Voikko is installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator, Sequence

from suunta.content.checks.texts import Text, slides
from suunta.content.manuscript import Manuscript
from suunta.content.markup import INFERRED, without_marks
from suunta.domain.language import Language
from suunta.domain.problem import Problem, Severity

_HUNSPELL = {Language.EN: "en_GB", Language.SV: "sv_FI"}
_SECONDS = 20
_LEDGERS = {"facts": ("label", "statement", "meaning", "base"), "thesaurus": ("definition",)}

_WORD = re.compile(r"(?<![\w@./:-])[^\W\d_]+(?:-[^\W\d_]+|[’'](?!s\b)[^\W\d_]+)*(?![\w@/-]|\.\w)")
"""A word without its English genitive; halves of compounds such as *social- och* are none."""
_FREE = re.compile(
    r"[‘“”«\"][^‘“”«»\"\n]*[’”»\"]|\]\([^)]*\)|(?<!\*)\*(?!\*)[^*\n]+\*(?!\*)|\{value\}"
)
"""Quotations, targets of links and names in italics may hold words of any language."""

Speller = Callable[[Sequence[str]], Iterable[str]]
"""From words to those it does not know."""


def check_spelling(
    manuscript: Manuscript, spellers: dict[Language, Speller] | None = None
) -> Iterator[Problem]:
    """Only small words are looked at: names begin with a capital.

    Nothing is told where a ledger of accepted words cannot be read: that file is the mistake.
    """
    if not {"thesaurus", "words"} <= manuscript.ledgers.keys():
        return
    texts: dict[Language, list[Text]] = {language: [] for language in Language}
    for language, text in _texts(manuscript):
        texts[language].append(text)
    accepted = _accepted(manuscript)
    for language, speller in (installed() if spellers is None else spellers).items():
        words = {match[0] for text in texts[language] for match in _words(text)}
        asked = sorted(word for word in words if not accepted[language].fullmatch(word))
        unknown = set(speller(asked))
        for text in texts[language]:
            for match in _words(text):
                if match[0] in unknown:
                    yield _problem(text, match)


def _problem(text: Text, match: re.Match[str]) -> Problem:
    line = text.line + text.words.count("\n", 0, match.start())
    message = f"‘{match[0]}’ is not in the dictionary."
    remedy = "Correct it, or accept it in words.yaml."
    return Problem(text.file, line, message, remedy, Severity.WARNING)


def installed() -> dict[Language, Speller]:
    """The dictionaries of this computer; none at all is fine."""
    found: dict[Language, Speller] = {}
    if shutil.which("voikkospell"):
        found[Language.FI] = _voikko
    if shutil.which("hunspell"):
        dictionaries = _run(["hunspell", "-D"], "")
        for language, name in _HUNSPELL.items():
            if re.search(rf"/{name}$", dictionaries, re.MULTILINE):
                found[language] = _hunspell(name)
    return found


def _hunspell(dictionary: str) -> Speller:
    def unknown(words: Sequence[str]) -> Iterable[str]:
        return _run(["hunspell", "-d", dictionary, "-i", "utf-8", "-l"], "\n".join(words)).split()

    return unknown


def _voikko(words: Sequence[str]) -> Iterable[str]:
    answers = _run(["voikkospell"], "".join(f"{word}\n" for word in words)).splitlines()
    return [answer.removeprefix("W: ") for answer in answers if answer.startswith("W: ")]


def _run(command: list[str], text: str) -> str:
    """What a dictionary's program prints; nothing if it fails, for it is a help and no duty."""
    try:
        ended = subprocess.run(
            command,
            input=text,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return f"{ended.stdout}{ended.stderr if '-D' in command else ''}"


def _texts(manuscript: Manuscript) -> Iterator[tuple[Language, Text]]:
    for _, page in manuscript.pages():
        for key in ("title", "summary", "technology", "status"):
            if key in page.front.data:
                yield page.language, Text(page.front.data[key], page.file, page.front.line(key))
        for section in page.sections:
            yield page.language, Text(section.heading, page.file, section.line)
            yield page.language, Text(section.markdown, page.file, section.line + 1)
    for name, keys in _LEDGERS.items():
        for ledger, position, entry in manuscript.entries(name):
            for key in keys:
                for code, words in entry[key].items():
                    line = ledger.line(position, key, code)
                    yield Language(code), Text(words, ledger.file, line)
    yield from slides(manuscript)


def _words(text: Text) -> Iterator[re.Match[str]]:
    shown = without_marks(_FREE.sub(_blank, INFERRED.sub(_reason, text.words)))
    for match in _WORD.finditer(shown):
        if match[0].islower():
            yield match


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _reason(match: re.Match[str]) -> str:
    """The reason of an inference is our own text; it stays where it stands."""
    before, after = match.start(1) - match.start(), match.end() - match.end(1)
    return f"{' ' * before}{match[1]}{' ' * after}"


def _accepted(manuscript: Manuscript) -> dict[Language, re.Pattern[str]]:
    """Words of the thesaurus in any language, and those of words.yaml, where a star is any end."""
    names = {match[0] for name in _names(manuscript) for match in _WORD.finditer(name)}
    accepted = {language: set(names) for language in Language}
    for _, _, entry in manuscript.entries("words"):
        accepted[Language(entry["language"])].update(entry["accepted"])
    return {language: _any_of(words) for language, words in accepted.items()}


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    escaped = (re.escape(word).replace(r"\*", r"[\w-]*") for word in sorted(words))
    return re.compile("|".join(escaped) or "$^")


def _names(manuscript: Manuscript) -> Iterator[str]:
    for _, _, concept in manuscript.entries("thesaurus"):
        yield from concept["preferred"].values()
        for names in concept.get("alternative", {}).values():
            yield from names
