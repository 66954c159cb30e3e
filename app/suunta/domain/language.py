"""The three languages of the knowledge, and texts that exist in some of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

T = TypeVar("T")


class Language(StrEnum):
    """A language of the content; its value is the code files and commands use."""

    EN = "en"
    FI = "fi"
    SV = "sv"


FALLBACK = (Language.EN, Language.FI, Language.SV)

Localized = dict[Language, str]
"""One text in the languages it has been written in."""


def in_language(texts: Mapping[Language, T], language: Language) -> T:
    """The text in `language`, or in the first language that has it; `KeyError` if there is none."""
    for candidate in (language, *FALLBACK):
        if candidate in texts:
            return texts[candidate]
    raise KeyError(language)


def first_known(tags: Iterable[str], otherwise: Language = Language.EN) -> Language:
    """The first of somebody's languages that is one of ours; tags are like `sv-FI` or `fi`."""
    for tag in tags:
        code = tag.replace("_", "-").partition("-")[0].lower()
        if code in set(Language):
            return Language(code)
    return otherwise
