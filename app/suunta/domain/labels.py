"""The words that stand in documents and exports, in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from suunta.domain.language import Language, Localized, in_language


@dataclass(frozen=True, slots=True)
class Labels:
    """Words by key; a key nobody has written is a `KeyError`."""

    texts: dict[str, Localized]

    def text(self, key: str, language: Language, /, **values: object) -> str:
        """The word for `key`, its `{places}` filled in."""
        return in_language(self.texts[key], language).format(**values)

    def __contains__(self, key: str) -> bool:
        return key in self.texts

    @classmethod
    def of(cls, texts: Mapping[str, Mapping[str, str]]) -> Labels:
        return cls(
            {
                key: {Language(code): text for code, text in words.items()}
                for key, words in texts.items()
            }
        )
