"""What can be set, and what cannot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.settings import TEXT_SIZES, Look, Settings


def test_the_program_follows_the_system_until_something_is_chosen() -> None:
    settings = Settings()

    assert settings.window_language is None
    assert settings.text_language is None
    assert settings.look is Look.SYSTEM


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_every_size_that_is_offered_can_be_set(size: int) -> None:
    assert replace(Settings(), text_size=size).text_size == size


@pytest.mark.parametrize("values", [{"text_size": 90}, {"text_size": 0}, {"page_zoom": 1000}])
def test_a_size_nobody_can_read_is_refused(values: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="%"):
        replace(Settings(), **values)  # type: ignore[arg-type]
