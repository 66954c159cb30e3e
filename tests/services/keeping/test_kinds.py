"""Each kind is written as JSON and read again."""

from __future__ import annotations

import msgspec
import pytest

from suunta.services.keeping.kinds import KINDS, NOTE, renamed, stamped


def test_no_two_kinds_share_a_name() -> None:
    assert all(kind.name == name for name, kind in KINDS.items())
    assert len({kind.plural for kind in KINDS.values()}) == len(KINDS)


def test_a_value_of_a_later_form_is_read_as_far_as_it_is_known() -> None:
    body = '{"text": "a", "mood": "good", "id": "x", "created": "2026-03-01T10:00:00Z"}'

    assert NOTE.read(body).text == "a"


@pytest.mark.parametrize("body", ["", "[]", '{"text": 1}', '{"document": "a"}'])
def test_what_is_no_value_is_said(body: str) -> None:
    with pytest.raises(msgspec.DecodeError):
        NOTE.read(body)


def test_values_get_another_time_and_another_name() -> None:
    note = NOTE.read('{"text": "a", "created": "2026-03-01T10:00:00Z"}')

    assert stamped(note, note.created).changed == note.created
    assert renamed(note, "x").id == "x"
