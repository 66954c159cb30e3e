"""What the words of the passages are found by, beside the index."""

from __future__ import annotations

import json
from pathlib import Path

from suunta.domain.document import Page, Section
from suunta.domain.language import Language
from suunta.search import analysed_text
from suunta.search.analysed_text import keys_of
from suunta.search.known_keys import read_keys, write_keys

TEXT = "Potilasturvallisuudesta kirjataan."
PAGE = Page(Language.FI, "Hyvinvointialueet", "Ohje", (Section("short", "", TEXT, "", TEXT),))


def test_every_word_has_the_keys_that_would_be_worked_out(tmp_path: Path) -> None:
    write_keys(tmp_path, [PAGE])

    stored = json.loads((tmp_path / "keys.json").read_text("utf-8"))["fi"]

    assert set(stored) == {"hyvinvointialueet", "ohje", "potilasturvallisuudesta", "kirjataan"}
    assert all(set(keys.split()) == keys_of(word, Language.FI) for word, keys in stored.items())


def test_keys_that_were_read_are_not_worked_out_again(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text('{"fi": {"olematonsana": "fi:luettu"}}', "utf-8")

    read_keys(tmp_path)

    assert keys_of("olematonsana", Language.FI) == {"fi:luettu"}
    analysed_text._remembered.clear()
    keys_of.cache_clear()
