"""A page is front matter and sections; the first line that breaks the format is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.content.manuscript import SectionManuscript
from suunta.content.page_reader import read_page
from suunta.content.text_file import FileUnreadable
from suunta.domain.language import Language

PAGE = """\
---
title: A page
summary: What it says.
---

## One {#one}

Text of one.

### Smaller

More of one.

## Two: and more {#two-2}
Text of two.

"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "en.md"


def refusal(file: Path, text: str) -> FileUnreadable:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FileUnreadable) as caught:
        read_page(file, "en.md", Language.EN)
    return caught.value


def test_a_page_has_its_front_matter_with_lines(file: Path) -> None:
    file.write_text(PAGE, encoding="utf-8")

    page = read_page(file, "vision/aims/en.md", Language.EN)

    assert (page.file, page.language) == ("vision/aims/en.md", Language.EN)
    assert page.front.data == {"title": "A page", "summary": "What it says."}
    assert (page.front.line("title"), page.front.line("summary")) == (2, 3)


def test_a_page_has_its_sections_with_lines(file: Path) -> None:
    file.write_text(PAGE, encoding="utf-8")

    page = read_page(file, "en.md", Language.EN)

    assert page.sections == (
        SectionManuscript("one", "One", 6, "\nText of one.\n\n### Smaller\n\nMore of one."),
        SectionManuscript("two-2", "Two: and more", 14, "Text of two."),
    )


def test_a_page_from_another_system_reads_the_same(file: Path) -> None:
    file.write_text(PAGE, encoding="utf-8")
    page = read_page(file, "en.md", Language.EN)
    file.write_bytes(b"\xef\xbb\xbf" + PAGE.replace("\n", "\r\n").encode())

    assert read_page(file, "en.md", Language.EN) == page


def test_a_heading_in_a_block_of_code_is_text(file: Path) -> None:
    code = "```\n## Not a heading\n# nor this\n```\n"
    file.write_text(PAGE.replace("Text of two.", code), encoding="utf-8")

    page = read_page(file, "en.md", Language.EN)

    assert [section.anchor for section in page.sections] == ["one", "two-2"]
    assert "## Not a heading" in page.sections[1].markdown


def test_a_page_without_sections_is_read(file: Path) -> None:
    file.write_text("---\ntitle: A page\n---", encoding="utf-8")

    assert read_page(file, "en.md", Language.EN).sections == ()


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "does not begin with its title"),
        ("\n---\ntitle: A\n---\n", 1, "does not begin with its title"),
        ("title: A\n", 1, "does not begin with its title"),
        ("---\ntitle: A\n", 1, "The front matter is not closed"),
        ("---\ntitle: A\n ---\n", 1, "The front matter is not closed"),
        ("---\ntitle: A\n---\n\nText.\n", 5, "before the first heading"),
        ("---\na: b\n---\n### Small\n## A {#a}\n", 4, "before the first heading"),
        ("---\na: b\n---\n##No space {#a}\n", 4, "before the first heading"),
        ("---\na: b\n---\n\n# Title\n", 5, "A level-1 heading"),
        ("---\na: b\n---\n## A {#a}\n# Title\n", 5, "A level-1 heading"),
        ("---\na: b\n---\n## A {#a}\n\n## Next\n", 6, "The heading 'Next' has no anchor"),
        ("---\na: b\n---\n## A {#}\n", 4, "The heading 'A' has no anchor"),
        ("---\na: b\n---\n## A {#What-Is}\n", 4, "The anchor 'What-Is' is not lower-case"),
        ("---\na: b\n---\n## A {#what is}\n", 4, "The anchor 'what is' is not lower-case"),
        ("---\na: b\n---\n## A {#mitä}\n", 4, "The anchor 'mitä' is not lower-case"),
        ("---\na: b\n---\n## A {#a-}\n", 4, "The anchor 'a-' is not lower-case"),
        ("---\na: b\n---\n## A {#a}\n\n## B {#a}\n", 6, "The anchor 'a' stands twice"),
    ],
)
def test_what_breaks_the_format_is_told_with_its_line(
    file: Path, text: str, line: int, message: str
) -> None:
    error = refusal(file, text)

    assert (error.file, error.line) == (file, line)
    assert message in error.message
    assert error.remedy


def test_broken_front_matter_is_told_with_its_line_in_the_file(file: Path) -> None:
    error = refusal(file, "---\ntitle: A\nsummary: one: two\n---\n")

    assert error.line == 3
    assert "not valid YAML" in error.message


@given(body=st.text(st.sampled_from("#` -{}a1\n=*é"), max_size=60) | st.text())
def test_any_page_is_read_or_refused_on_one_of_its_lines(
    tmp_path_factory: pytest.TempPathFactory, body: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.md"
    text = f"---\ntitle: A\n---\n{body}"
    file.write_bytes(text.encode(errors="replace"))

    try:
        lines = [section.line for section in read_page(file, "any.md", Language.EN).sections]
    except FileUnreadable as error:
        lines = [error.line]

    assert lines == sorted(set(lines))
    assert set(lines) <= set(range(4, text.replace("\r", "\n").count("\n") + 2))


@given(text=st.text(st.sampled_from("-\n a:#"), max_size=30) | st.text())
def test_any_file_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.getbasetemp() / "any.md"
    file.write_bytes(text.encode(errors="replace"))

    try:
        read_page(file, "any.md", Language.EN)
    except FileUnreadable as error:
        message = error.message
    else:
        message = ""

    assert message or text.startswith("---")
