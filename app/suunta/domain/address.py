"""Addresses: `suunta:ID[?lang=fi][&text=first%20words][#anchor]`, percent-encoded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote

from suunta.domain.document import DocumentId
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language

SCHEME = "suunta:"
_IDENTIFIER = re.compile(rf"(?:{'|'.join(DocumentType)})/[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Address:
    """A place in the knowledge that can be written down and opened again."""

    id: DocumentId
    anchor: str = ""
    language: Language | None = None
    text: str = ""
    """The first words of the passage that is meant."""

    def __str__(self) -> str:
        parts = []
        if self.language:
            parts.append(f"lang={self.language}")
        if self.text:
            parts.append(f"text={quote(self.text, safe='')}")
        query = f"?{'&'.join(parts)}" if parts else ""
        anchor = f"#{quote(self.anchor, safe='')}" if self.anchor else ""
        return f"{SCHEME}{quote(self.id, safe='/')}{query}{anchor}"

    @classmethod
    def parse(cls, written: str) -> Address:
        """Read an address with or without its scheme; unknown parts are ignored."""
        rest = written.strip().removeprefix(SCHEME)
        rest, _, anchor = rest.partition("#")
        identifier, _, query = rest.partition("?")
        values = dict(parse_qsl(query))
        language = values.get("lang", "")
        return cls(
            id=unquote(identifier).strip("/"),
            anchor=unquote(anchor),
            language=Language(language) if language in set(Language) else None,
            text=values.get("text", ""),
        )


def is_identifier(text: str) -> bool:
    """Whether `text` has the form of an identifier; the document need not exist."""
    return _IDENTIFIER.fullmatch(text) is not None
