"""Printing for people or as JSON, in UTF-8 on every system."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout

import pytest

from suunta.cli.output import complain, print_json, use_utf8


def written_on_windows(text: str) -> bytes:
    """What becomes of a text where the console has another encoding and other line ends."""
    written = io.BytesIO()
    with redirect_stdout(io.TextIOWrapper(written, encoding="cp1252", newline="\r\n")) as stream:
        use_utf8()
        stream.write(text)
        stream.flush()
        return written.getvalue()


def test_output_is_utf_8_with_plain_line_ends_on_every_system() -> None:
    assert written_on_windows("Häme › €\n\u00a0\n") == "Häme › €\n\u00a0\n".encode()


def test_what_cannot_be_encoded_is_replaced() -> None:
    assert written_on_windows("a\ud800b\n") == b"a?b\n"


def test_input_is_utf_8_and_a_line_ends_where_a_line_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stdin = io.TextIOWrapper(io.BytesIO("Häme\rone\n\xfftwo".encode()), encoding="ascii")
    monkeypatch.setattr("sys.stdin", stdin)

    use_utf8()

    assert list(stdin) == ["Häme\rone\n", "ÿtwo"]


def test_streams_that_are_no_files_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}", io.StringIO() if name != "stdin" else None)

    use_utf8()


def test_json_is_written_with_its_letters_and_indented(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"county": "Häme", "lines": ["a\nb"]})

    out = capsys.readouterr().out
    assert json.loads(out) == {"county": "Häme", "lines": ["a\nb"]}
    assert out.startswith('{\n  "county": "Häme"')


def test_json_on_a_line_is_one_line_and_flushed_at_once() -> None:
    written = io.BytesIO()

    with redirect_stdout(io.TextIOWrapper(written, encoding="utf-8")):
        print_json({"text": "a\nb"}, is_line=True)
        at_once = written.getvalue()

    assert at_once == b'{"text": "a\\nb"}\n'


def test_a_complaint_names_the_program_on_standard_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    complain(ValueError("nothing there"))

    assert capsys.readouterr() == ("", "suunta: nothing there\n")


def test_a_complaint_never_lands_on_standard_output(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr", None)

    complain("nothing there")

    assert capsys.readouterr().out == ""
