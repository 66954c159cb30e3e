"""One page as it is written right now."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from suunta import paths
from suunta.domain.address import Address
from suunta.domain.errors import UnknownIdentifier
from suunta.domain.language import Language
from suunta.services.previewing import preview, saves

RESOURCES = paths.resources_folder()
PAGE = "recommendations/1/fi.md"


def test_a_page_is_shown_as_it_is_written(knowledge_copy: Path) -> None:
    page = knowledge_copy / PAGE
    page.write_text(
        page.read_text("utf-8").replace("{#short}\n\n", "{#short}\n\nAivan uutta. "), "utf-8"
    )

    shown = preview(knowledge_copy, RESOURCES, Address("recommendation/1", language=Language.FI))

    assert "Aivan uutta. " in shown.text
    assert shown.problems == ()


def test_one_section_is_shown_alone(knowledge_copy: Path) -> None:
    shown = preview(knowledge_copy, RESOURCES, Address("recommendation/1", anchor="action"))

    assert "The proposed action" in shown.text
    assert "Why it matters" not in shown.text


def test_the_problems_of_the_page_come_first(knowledge_copy: Path) -> None:
    for file in ("experiments/hus-obesity/en.md", PAGE):
        page = knowledge_copy / file
        page.write_text(f"{page.read_text('utf-8').rstrip()} Heitä on 25 potilasta.\n", "utf-8")

    shown = preview(knowledge_copy, RESOURCES, Address("recommendation/1"))

    assert shown.problems[0].file == PAGE
    assert "experiments/hus-obesity/en.md" in {problem.file for problem in shown.problems}


def test_an_unknown_page_cannot_be_shown(knowledge_copy: Path) -> None:
    with pytest.raises(UnknownIdentifier):
        preview(knowledge_copy, RESOURCES, Address("recommendation/7"))


def test_every_save_is_told_once_and_the_start_too(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("one", "utf-8")
    waits = 0

    def wait(_pause: float) -> None:
        nonlocal waits
        waits += 1
        if waits in (3, 6):
            file.write_text("one more" if waits == 3 else "and one more", "utf-8")

    told = [waits for _ in islice(saves(tmp_path, wait=wait), 3)]

    assert told == [0, 3, 6]
