"""A paragraph in another language and a sentence nobody can follow are warned of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from suunta.content.checks.wording import LONGEST_SENTENCE, check_wording
from suunta.domain.problem import Severity

if TYPE_CHECKING:
    from tests.content.conftest import Draft

PAGE = "vision/overview/en.md"
FINNISH = (
    "Tämä kappale on kirjoitettu suomeksi, ja se kertoo, että sivun kieli on toinen kuin"
    " kappaleen kieli, joka ei ole englanti."
)


def planted(draft: Draft, text: str) -> int:
    """Put a paragraph into the first section; its line is returned."""
    return draft.replace(PAGE, "{#short}\n\n", f"{{#short}}\n\n{text}\n\n") + 2


def test_a_paragraph_in_another_language_is_warned_of(draft: Draft) -> None:
    line = planted(draft, FINNISH)

    [problem] = check_wording(draft.manuscript())

    assert (problem.file, problem.line, problem.severity) == (PAGE, line, Severity.WARNING)
    assert problem.message == "This paragraph looks fi, the page is en."


def test_a_name_in_another_language_is_none(draft: Draft) -> None:
    planted(draft, "Its Finnish name is ”Mitä mieltä, Suomi?”, which asks people what they think.")

    assert list(check_wording(draft.manuscript())) == []


def test_a_sentence_that_is_too_long_is_warned_of(draft: Draft) -> None:
    line = planted(draft, f"Short. Here {'is more and ' * 10}it ends.")

    [problem] = check_wording(draft.manuscript())

    assert (problem.file, problem.line, problem.severity) == (PAGE, line, Severity.WARNING)
    assert problem.message.startswith("A sentence of 33 words: ‘Here is more and is more")


def test_a_sentence_as_long_as_allowed_is_none(draft: Draft) -> None:
    planted(draft, f"{' '.join(['word'] * LONGEST_SENTENCE)}.")

    assert list(check_wording(draft.manuscript())) == []
