"""YAML comes with the line of each value; what cannot be read says on which line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from suunta.content.text_file import FileUnreadable
from suunta.content.yaml_file import parse_yaml

FILE = Path("file.yaml")


def refusal(text: str, first_line: int = 1) -> FileUnreadable:
    with pytest.raises(FileUnreadable) as caught:
        parse_yaml(text, FILE, first_line)
    return caught.value


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("", None),
        ("# only a comment", None),
        ("a: 1", {"a": 1}),
        ("a: 1.5", {"a": 1.5}),
        ("a: yes", {"a": True}),
        ("a:", {"a": None}),
        ("a: hyvä – naïve", {"a": "hyvä – naïve"}),
        ("- {a: [b, c]}", [{"a": ["b", "c"]}]),
        ("date: 2026-11-24", {"date": "2026-11-24"}),
        ("a: 12:30", {"a": 750}),
    ],
)
def test_plain_yaml_is_read_and_dates_stay_text(text: str, data: object) -> None:
    assert parse_yaml(text, FILE).data == data


DOCUMENT = """\
title: One
list:
  - a
  - b: 1
    c: {d: 2,
        e: 3}
text: >
  folded
  words
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ((), 1),
        (("title",), 1),
        (("list",), 2),
        (("list", 0), 3),
        (("list", 1), 4),
        (("list", 1, "b"), 4),
        (("list", 1, "c"), 5),
        (("list", 1, "c", "e"), 6),
        (("text",), 7),
        (("list", 1, "c", "none"), 5),
        (("list", 7), 2),
        (("none", 1, "at all"), 1),
    ],
)
def test_a_value_stands_on_its_line_and_a_missing_one_on_that_around_it(
    place: tuple[str | int, ...], line: int
) -> None:
    assert parse_yaml(DOCUMENT, FILE).line(*place) == line


def test_lines_are_counted_from_the_first_line_of_the_text() -> None:
    document = parse_yaml("a: 1\nb: 2\n", FILE, first_line=5)

    assert (document.line("a"), document.line("b")) == (5, 6)


@pytest.mark.parametrize("place", [(), ("a",)])
def test_an_empty_document_stands_on_its_first_line(place: tuple[str, ...]) -> None:
    assert parse_yaml("", FILE).line(*place) == 1


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\ntitle: one: two\n", 2, "mapping values are not allowed"),
        ("a: 1\n  b: 2\n", 2, "mapping values are not allowed"),
        ("a:\n\tb: 1\n", 2, "a tab stands here; write spaces"),
        ("a:\n  b: 1\n\tc: 2\n", 3, "a tab stands here; write spaces"),
        ("a: 1\nb: @deck\n", 2, "nothing can begin with '@'"),
        ("a: 1\nb: %\n", 2, "nothing can begin with '%'"),
        ('a: 1\nb: "open\nc: 2\nd: 3\n', 2, "while scanning a quoted scalar"),
        ("a: 1\nb: [1, 2\nc: 3\n", 2, "while parsing a flow sequence"),
        ("a: 1\nb: {c: 1\nd: 2\n", 2, "while parsing a flow mapping"),
        ("a:\n  - b\n c: 2\n", 3, "did not find expected"),
        ("a: 1\na: 2\n", 2, "the key 'a' stands here twice"),
        ("a:\n  - b: 1\n    c: 2\n    b: 3\n", 4, "the key 'b' stands here twice"),
        ("a: 1\nb: {c: 1, c: 2}\n", 2, "the key 'c' stands here twice"),
        ("a: 1\n[b]: 2\n", 2, "a key is a list or a mapping"),
        ("a: 1\nkeywords: [{{fact/one}}]\n", 2, "a key is a list or a mapping"),
        ("a: &x 1\nb: *x\n", 1, "anchors (&) and aliases (*)"),
        ("a: 1\nb: *x\n", 2, "undefined alias"),
        ("a: &x [*x]\n", 1, "anchors (&) and aliases (*)"),
        ("a: 1\nb: .nan\n", 2, "the value '.nan' cannot be used"),
        ("a: 1\nb: -.inf\n", 2, "the value '-.inf' cannot be used"),
        ("a: 1\nb: 0x_\n", 2, "the value '0x_' cannot be used"),
        ("a: 1\nb: !!int ''\n", 2, "the value '' cannot be used"),
        ("a: 1\nb: !!bool perhaps\n", 2, "the value 'perhaps' cannot be used"),
        ("a: 1\nb: " + "9" * 5000, 2, "the value '9999"),
        ("a: 1\nb: !!set {c}\n", 2, "tag:yaml.org,2002:set"),
        ("a: 1\nb: !!python/name:os.system x\n", 2, "tag:yaml.org,2002:python"),
        ("a: 1\nb: !mine x\n", 2, "'!mine'"),
        ("a: 1\n---\nb: 2\n", 2, "another document"),
        ("a: ä\n\nb: \x07\n", 3, "control characters are not allowed"),
        ("a: 1\nb: \x00\n", 2, "control characters are not allowed"),
        ("a: 1\n<<: 2\n", 2, "expected a mapping"),
        ("[" * 2000 + "]" * 2000, 1, "nested too deeply"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, line: int, words: str) -> None:
    error = refusal(text)

    assert (error.file, error.line) == (FILE, line)
    assert error.message.startswith("This is not valid YAML: ")
    assert words in error.message
    assert error.remedy


def test_a_mistake_is_counted_from_the_first_line_of_the_text() -> None:
    assert refusal("a: 1\nb: one: two\n", first_line=5).line == 6


def test_control_characters_are_counted_from_the_first_line_of_the_text() -> None:
    assert refusal("a: 1\nb: \x07\n", first_line=5).line == 6


def test_a_mistake_at_the_end_does_not_stand_below_it() -> None:
    assert refusal("a: [").line == 1


YAML_LIKE = st.text(st.sampled_from("ab01.:-#[]{}&*!|>'\"%@`?,~ \n\t_xeé\x85\u2028"), max_size=40)


@given(text=YAML_LIKE | st.text(st.characters(codec="utf-8", exclude_characters="\r")))
@example("? [a]: b")
@example("- ! ''\n- !!float _")
@example("<<: [{a: 1}, {b: 2}]")
def test_any_text_is_read_or_refused_on_one_of_its_lines(text: str) -> None:
    try:
        line = parse_yaml(text, FILE).line()
    except FileUnreadable as error:
        line = error.line

    assert 1 <= line <= text.count("\n") + 1


@pytest.mark.parametrize("separator", ["\x85", "\u2028", "\u2029"])
def test_a_separator_from_a_word_processor_moves_no_line(separator: str) -> None:
    document = parse_yaml(f'a: "one{separator}two"\nb: 2\n', FILE)

    assert document.data == {"a": "one two", "b": 2}
    assert document.line("b") == 2


@given(
    data=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text("abc é:#", max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text("abc"), inner, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_whatever_is_written_is_read_again(data: object) -> None:
    import yaml

    text = yaml.safe_dump(data, allow_unicode=True)

    assert parse_yaml(text, FILE).data == data
