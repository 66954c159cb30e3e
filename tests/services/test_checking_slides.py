"""What does not fit on a slide is told where it was typed, without a screen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from suunta import paths
from suunta.content.loader import read_draft
from suunta.services.checking import check
from suunta.services.checking_slides import check_slides

FOLDER = "decks/vision-in-20-minutes"
WIDE = "W" * 100
SOURCES = ["deck", "luvn-funding", "digifinland-ecosystem", "hyvaks-eloisa-assistant"]

pytestmark = pytest.mark.usefixtures("qapp")


def replaced(path: Path, old: str, new: str) -> int:
    """Change the first `old` in a file; its line is returned."""
    before, found, after = path.read_text("utf-8").partition(old)
    assert found
    path.write_text(f"{before}{new}{after}", "utf-8")
    return before.count("\n") + 1


def test_what_has_no_room_is_told_where_it_was_typed(knowledge_copy: Path) -> None:
    folder = knowledge_copy / FOLDER
    last = "- Palatkaa niihin puolen vuoden kuluttua"
    point = replaced(folder / "fi.yaml", last, "\n      - ".join([last, *[f"{WIDE} nyt"] * 5]))
    title = replaced(folder / "sv.yaml", "title: På måndag", f"title: {'W' * 300}")
    many = ", ".join(f'"{each}: place {n} {"of many " * 9}"' for each in SOURCES for n in range(4))
    line = replaced(folder / "about.yaml", '["deck: AI vision work"]', f"[{many}]")

    told = [*check_slides(read_draft(knowledge_copy, paths.resources_folder()))]

    places = {(problem.file, problem.line) for problem in told}
    assert (f"{FOLDER}/sv.yaml", title) in places
    assert (f"{FOLDER}/about.yaml", line) in places
    points = [problem for problem in told if problem.file == f"{FOLDER}/fi.yaml"]
    assert {problem.line for problem in points} <= set(range(point, point + 6))
    assert points
    assert all("'on-monday'" in problem.message for problem in points)
    assert "WWW" in points[0].message
    assert "in fi." in points[0].message
    assert all(len(problem.message) < 160 for problem in told)


def test_slides_are_measured_once_nothing_else_is_wrong(knowledge_copy: Path) -> None:
    path = knowledge_copy / FOLDER / "sv.yaml"
    head, found, tail = path.read_text("utf-8").partition("title: På måndag\n    points:\n")
    assert found
    wide = re.sub(r"- .+", f"- {'W' * 110}", tail.partition("    notes:")[0])
    path.write_text(f"{head}{found}{wide}    notes:{tail.partition('    notes:')[2]}", "utf-8")

    told = check(knowledge_copy, paths.resources_folder())

    assert {problem.file for problem in told} == {f"{FOLDER}/sv.yaml"}
    assert all("has no room for" in problem.message for problem in told)

    (knowledge_copy / "vision/overview/about.yaml").write_text("type: [", "utf-8")
    broken = check(knowledge_copy, paths.resources_folder())
    assert "has no room" not in " ".join(problem.message for problem in broken)
