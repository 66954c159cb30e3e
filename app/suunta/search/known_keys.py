"""What the words of the passages are found by, worked out when the index is built."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from suunta.domain.document import Page
from suunta.search.analysed_text import keys_of, remember_keys
from suunta.search.analysis import words

_FILE = "keys.json"


def write_keys(folder: Path, pages: Iterable[Page]) -> None:
    """Write down the keys of every word of the pages."""
    known: dict[str, dict[str, str]] = {}
    for page in pages:
        of_language = known.setdefault(page.language.value, {})
        for text in (page.title, page.summary, *(section.text for section in page.sections)):
            for word in words(text):
                if word.text not in of_language:
                    of_language[word.text] = " ".join(sorted(keys_of(word.text, page.language)))
    (folder / _FILE).write_bytes(msgspec.json.encode(known, order="deterministic"))


def read_keys(folder: Path) -> None:
    """Spare whoever takes the passages apart the work of working them out again."""
    stored = (folder / _FILE).read_bytes()
    remember_keys(msgspec.json.decode(stored, type=dict[str, dict[str, str]]))
