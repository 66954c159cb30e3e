"""Words that a dictionary does not know are warned of, if the computer has the dictionary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import pytest

from suunta.content.checks import spelling
from suunta.content.checks.spelling import check_spelling
from suunta.domain.language import Language
from suunta.domain.problem import Severity

if TYPE_CHECKING:
    from tests.content.conftest import Draft

    from suunta.domain.problem import Problem

PAGE = "vision/overview/en.md"


def knows_all_but(*unknown: str) -> Callable[[Sequence[str]], Iterable[str]]:
    """A dictionary that lacks a few words."""
    return lambda words: [word for word in words if word in unknown]


def problems(draft: Draft, *unknown: str) -> list[Problem]:
    return list(check_spelling(draft.manuscript(), {Language.EN: knows_all_but(*unknown)}))


def planted(draft: Draft, text: str) -> int:
    return draft.replace(PAGE, "{#short}\n\n", f"{{#short}}\n\nFirst.\n{text}\n\n") + 3


def test_an_unknown_word_is_warned_of_on_its_line(draft: Draft) -> None:
    line = planted(draft, "Some peple say so.")

    [problem] = problems(draft, "peple")

    assert (problem.file, problem.line, problem.severity) == (PAGE, line, Severity.WARNING)
    assert problem.message == "‘peple’ is not in the dictionary."
    assert "words.yaml" in problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        "They call it ‘peple power’.",
        "They call it *peple*.",
        "See [the page](suunta:vision/aims#peple).",
        "Write to peple@peple.fi or peple.fi.",
        "The half of peple- and the like.",
        "Peple is a name.",
        "It stands so. [@deck: peple]",
    ],
)
def test_quotations_addresses_names_and_marks_are_free(draft: Draft, text: str) -> None:
    planted(draft, text)

    assert problems(draft, "peple") == []


def test_the_reason_of_an_inference_is_looked_at(draft: Draft) -> None:
    line = planted(draft, "So it is. {inferred: the peple say so}")

    assert [problem.line for problem in problems(draft, "peple")] == [line]


def test_a_genitive_is_asked_for_without_its_end(draft: Draft) -> None:
    planted(draft, "Every professional's word and every peple's word.")

    assert [problem.message for problem in problems(draft, "peple", "professional's")] == [
        "‘peple’ is not in the dictionary."
    ]


@pytest.mark.parametrize("ledger", ["thesaurus", "words"])
def test_nothing_is_told_while_the_accepted_words_cannot_be_read(draft: Draft, ledger: str) -> None:
    planted(draft, "Some peple say so.")
    draft.write(f"{ledger}.yaml", "- not so\n")

    assert problems(draft, "peple") == []


@pytest.mark.parametrize("accepted", ["peple", "pep*"])
def test_an_accepted_word_is_not_asked_for(draft: Draft, accepted: str) -> None:
    planted(draft, "Some peple say so.")
    draft.replace("words.yaml", "accepted: [", f'accepted: ["{accepted}", ')

    assert problems(draft, "peple") == []


def test_a_term_of_the_thesaurus_is_known_in_every_language(draft: Draft) -> None:
    planted(draft, "Its Finnish name is hyvinvointialue.")

    assert problems(draft, "hyvinvointialue") == []


def test_without_dictionaries_there_is_nothing_to_say(
    draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted(draft, "Some peple say so.")
    monkeypatch.setenv("PATH", "/nonexistent")

    assert spelling.installed() == {}
    assert list(check_spelling(draft.manuscript(), spelling.installed())) == []


def test_a_dictionary_that_fails_says_nothing() -> None:
    assert spelling._run(["/nonexistent/hunspell"], "") == ""
