"""Mistakes in a ready deck are told with file and line, in plain words."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from suunta import paths
from suunta.content.checks.deck_lengths import check_deck_lengths
from suunta.content.checks.decks import check_decks
from suunta.content.checks.markup import check_markup
from suunta.content.checks.numbers import check_numbers
from suunta.content.checks.places import check_places
from suunta.content.checks.references import check_references
from suunta.content.deck_reader import read_decks
from suunta.content.manuscript import Manuscript
from suunta.domain.problem import Problem, Severity
from suunta.domain.slide_kind import RULES, SlideKind

ROOT = Path(__file__).parents[3]
SLUG = "vision-in-20-minutes"
CHECKS = (
    check_decks,
    check_deck_lengths,
    check_references,
    check_places,
    check_numbers,
    check_markup,
)


@dataclass(frozen=True)
class Planted:
    """A copy of one deck beside the bundled knowledge; change a file, then ask what is wrong."""

    knowledge: Path
    untouched: Manuscript

    def replace(self, file: str, old: str, new: str) -> int:
        """Change the first `old` in a file, which must hold it; its line is returned."""
        path = self.knowledge / "decks" / SLUG / file
        before, found, after = path.read_text(encoding="utf-8").partition(old)
        assert found, f"{file} does not hold {old!r}"
        path.write_text(f"{before}{new}{after}", encoding="utf-8")
        return before.count("\n") + 1

    def problems(self) -> list[Problem]:
        read = read_decks(self.knowledge, paths.resources_folder() / "schemas")
        assert read.problems == []
        manuscript = replace(self.untouched, decks=read.decks)
        return sorted({problem for check in CHECKS for problem in check(manuscript)})


@pytest.fixture
def planted(tmp_path: Path, untouched: Manuscript) -> Planted:
    target = tmp_path / "decks" / SLUG
    shutil.copytree(paths.knowledge_folder() / "decks" / SLUG, target)
    return Planted(tmp_path, untouched)


def test_the_deck_as_it_is_has_no_mistake(planted: Planted) -> None:
    assert planted.problems() == []


ABOUT = [
    ("kind: title, minutes: 0.5", "kind: title, minutes: 1", 0, "add up to 20.5, the deck has 20"),
    ("id: why-now", "id: opening", 1, "'opening' stands here a second time"),
    ("of: vision/aims", "of: vision/aim", 1, "There is no document 'vision/aim'"),
    ("of: vision/aims", 'of: "vision/aims#nowhere"', 1, "has no anchor 'nowhere'"),
    ("[figure/positive-experiences", "[figure/positive", 1, "no document 'figure/positive'"),
    ("deck: AI vision work", "dck: AI vision work", 1, "There is no source 'dck'"),
    ("deck: AI vision work", "deck: AI visions", 1, "lists no place 'AI visions'"),
    ("{id: why-now, ", "{id: why-now, timer: 60, ", 1, "of kind statement has no 'timer'"),
    ("timer: 180", "dots: 3", 1, "of kind discussion has no 'dots'"),
    ("experiment/western-uusimaa-documentation}", "vision/aims}", 1, "cannot be of 'vision/aims'"),
    (', sources: ["deck: AI vision work"]}\n  - {id: h', "}\n  - {id: h", 1, "nobody stands"),
    (', of: vision/aims, sources: ["deck: AI vision work"]', ", of: vision/aims", 1, "has points"),
    ("minutes: 3.5, timer", "minutes: 2.5, timer", 1, "discussion takes 3 minutes at least"),
    ("{id: opening, kind: title", "{id: opening, of: vision/aims, kind: title", 1, "is of nothing"),
    ("kind: chart, minutes: 2,", "kind: figure, minutes: 2,", 1, "of one thing; here it is of 2"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "is_there", "message"), ABOUT)
def test_mistakes_of_the_slides_are_told_where_they_stand(
    planted: Planted, old: str, new: str, is_there: int, message: str
) -> None:
    line = planted.replace("about.yaml", old, new)

    told = [problem for problem in planted.problems() if message in problem.message]

    assert told, [str(problem) for problem in planted.problems()]
    assert told[0].file == f"decks/{SLUG}/about.yaml"
    assert told[0].line == (line if is_there else 2)
    assert told[0].remedy


WORDS = [
    ("    title: Maanantaina\n", "", -1, "on-monday: title is missing in Finnish"),
    ("      - Palatkaa niihin puolen vuoden kuluttua\n", "", None, "on-monday: 4 points here"),
    ("  on-monday:\n", "  on-sunday:\n", 0, "There is no slide 'on-sunday'"),
    ("  on-monday:\n", "  on-sunday:\n", None, "'on-monday' has no words in Finnish"),
    ("title: Maanantaina", f"title: {'Maanantaina ' * 8}", 0, "The title has 95 characters"),
    ("title: Maanantaina", "title: Maanantaina 5 % enemmän", 0, "A bare number: '5 %'"),
    (
        "title: Maanantaina",
        "title: Maanantaina {{figure/votes}}",
        None,
        "The figures of 'on-monday'",
    ),
    ("title: Maanantaina", 'title: "{{figure/vote}}"', 0, "There is no fact 'figure/vote'"),
    ("title: Maanantaina", "title: Maanantaina **nyt**", 0, "No mark works here: '**'"),
    (
        "title: Maanantaina",
        "title: Maanantaina\n    text: Lisää",
        None,
        "text is missing in English",
    ),
    ("Luettelo on meidän neuvomme eikä vision.", "Kerro. " * 150, None, "900 can be taken in"),
]


@pytest.mark.parametrize(("old", "new", "offset", "message"), WORDS)
def test_mistakes_of_the_words_are_told_in_their_language(
    planted: Planted, old: str, new: str, offset: int | None, message: str
) -> None:
    line = planted.replace("fi.yaml", old, new)

    told = [problem for problem in planted.problems() if message in problem.message]

    assert told, [str(problem) for problem in planted.problems()]
    if offset is not None:
        # The part's name stands between the slide's identifier and its title.
        wanted = line - 2 if offset else line
        assert (told[0].file, told[0].line) == (f"decks/{SLUG}/fi.yaml", wanted)


def test_notes_are_asked_for_in_each_language(planted: Planted) -> None:
    planted.replace("sv.yaml", "      next: Hur kom visionen till?\n", "")

    messages = [problem.message for problem in planted.problems()]

    assert "The notes of 'in-its-words' do not tell what to say to lead on." in messages


def test_a_section_that_is_too_long_for_a_slide_is_told(planted: Planted) -> None:
    line = planted.replace(
        "about.yaml", "kind: statement, minutes: 1, sources", 'kind: statement, minutes: 1, '
        'of: "recommendation/1#what-to-do", sources'
    )  # fmt: skip
    for file in ("en.yaml", "fi.yaml", "sv.yaml"):
        path = planted.knowledge / "decks" / SLUG / file
        text = path.read_text(encoding="utf-8")
        begin = text.index("    text: >-")
        end = text.index("    notes:", begin)
        path.write_text(text[:begin] + text[end:], encoding="utf-8")

    told = [
        each for each in planted.problems() if "recommendation/1#what-to-do has" in each.message
    ]

    assert [each.line for each in told] == [line] * 3
    assert all("550 fit" in each.message for each in told)
    assert {each.severity for each in told} == {Severity.WARNING}


def test_points_that_are_long_leave_room_for_fewer(planted: Planted) -> None:
    points = "".join(f"\n      - {'Pitkä kohta, jossa on monta sanaa. ' * 3}" for _ in range(8))
    planted.replace("fi.yaml", "\n      - Palatkaa niihin puolen vuoden kuluttua", points)

    messages = [problem.message for problem in planted.problems()]

    assert "12 points on the slide 'on-monday' (list); 6 fit." in messages


def test_a_right_number_is_no_decoy(planted: Planted) -> None:
    planted.replace(
        "about.yaml",
        "kind: chart, minutes: 2, of: [figure/positive-experiences, figure/daily-use]",
        "kind: guess, minutes: 2, of: figure/daily-use, decoys: [40, 68]",
    )

    messages = [problem.message for problem in planted.problems()]

    assert "68 is the right number, not a wrong one." in messages


@pytest.mark.parametrize(
    ("before", "is_told"),
    [
        ("kind: chart, minutes: 1.5, of: [figure/daily-use]", True),
        ("kind: chart, minutes: 1.5, of: [figure/votes]", False),
    ],
)
def test_a_number_is_not_guessed_once_it_was_shown(
    planted: Planted, before: str, is_told: bool
) -> None:
    both = "kind: chart, minutes: 2, of: [figure/positive-experiences, figure/daily-use]"
    guess = "  - {id: asked, kind: guess, minutes: 2, of: figure/daily-use}"
    line = planted.replace("about.yaml", both, f"{before}}}\n{guess[:-1]}") + 1

    told = [each.line for each in planted.problems() if "is guessed here" in each.message]

    assert told == [line] * is_told


def test_a_vote_on_figures_has_a_statement_for_each(planted: Planted) -> None:
    planted.replace("about.yaml", "kind: chart, minutes: 2,", "kind: vote, minutes: 2,")

    messages = [problem.message for problem in planted.problems()]

    assert "The vote 'experience-and-use' is of 2 figures and has 0 points." in messages


def test_what_to_do_before_people_come_is_told_in_each_language(planted: Planted) -> None:
    line = planted.replace("sv.yaml", "before:\n", "before:\n  - En rad till\n")

    told = [(each.file, each.line) for each in planted.problems() if "before:" in each.message]

    assert told == [(f"decks/{SLUG}/sv.yaml", line)]


def test_two_decks_do_not_share_a_place_in_the_list(planted: Planted) -> None:
    folder = planted.knowledge / "decks"
    shutil.copytree(folder / SLUG, folder / "zz_second")

    told = [(each.file, each.message) for each in planted.problems()]

    assert (
        "decks/zz_second/about.yaml",
        f"deck/{SLUG} has the place 1 in the list as well.",
    ) in told
    assert any("'zz_second' is not lower-case English" in message for _, message in told)


def test_the_documented_deck_has_no_mistake(tmp_path: Path, untouched: Manuscript) -> None:
    docs = (ROOT / "docs" / "editing-decks.md").read_text(encoding="utf-8")
    for place, text in re.findall(r"```yaml\n# knowledge/(\S+)\n(.*?)```", docs, re.DOTALL):
        file = tmp_path / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    read = read_decks(tmp_path, paths.resources_folder() / "schemas")

    assert {Path(problem.file).name for problem in read.problems} == {"fi.yaml", "sv.yaml"}
    assert len(read.decks) == 1
    manuscript = replace(untouched, decks=read.decks)
    assert [problem for check in CHECKS for problem in check(manuscript)] == []


@pytest.mark.parametrize("kind", SlideKind)
def test_the_measures_of_a_kind_are_documented(kind: SlideKind) -> None:
    docs = (ROOT / "docs" / "editing-decks.md").read_text(encoding="utf-8")
    rule = RULES[kind]

    (row,) = re.findall(rf"^\| `{kind}` \|.*$", docs, re.MULTILINE)

    text, points, times = (cell.strip() for cell in row.strip("|").split("|")[-3:])
    room = rule.room
    assert re.match(r"\d*", text)[0] == str(room.text)  # type: ignore[index]
    assert points == (f"{room.points} of {room.point}" if room.points else "")
    assert times == f"{rule.least:g}, {rule.usual:g}"
    if room.lines:
        wanted = rf"\b{room.lines} lines of {room.line}\b[^`]*\(`{kind}`\)"
        assert re.search(wanted, docs)
