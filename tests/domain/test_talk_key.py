from __future__ import annotations

from collections import Counter

from suunta.domain.talk_key import DIGITS, KEYS, Action, action_beside_text, action_of, key_for


def test_every_action_has_a_key_and_every_key_one_action() -> None:
    counted = Counter(key for keys in KEYS.values() for key in keys)

    assert set(KEYS) == set(Action)
    assert [key for key, count in counted.items() if count > 1] == []
    assert not DIGITS & set(counted)


def test_what_clickers_send() -> None:
    assert action_of("PgDown") is Action.NEXT
    assert action_of("PgUp") is Action.PREVIOUS
    assert action_of(".") is action_of("B") is Action.BLACK
    assert action_of("F5") is Action.GO_ON
    assert action_of("Esc") is Action.ESCAPE


def test_beside_text_only_what_types_nothing() -> None:
    assert action_beside_text("PgDown") is Action.NEXT
    assert action_beside_text("Esc") is Action.ESCAPE
    for key in ("B", ".", "/", "Space", "Left", "Return", "Home", "7", "+"):
        assert action_beside_text(key) is None


def test_the_first_key_is_shown() -> None:
    assert key_for(Action.BLACK) == "B"
