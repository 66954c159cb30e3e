"""Licences in lines that fit any window, with nothing lost."""

from __future__ import annotations

import pytest

from suunta.services.crediting import Credit, credits_due
from suunta.ui.help.licence_text import flowing

MIT = """MIT License

Copyright (c) 2026 The authors of a program with quite a long name
Copyright (c) 2025 Another one

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software.

  * Redistributions of source code must retain the above copyright notice and
    this list.
  * Redistributions in binary form must reproduce it.
"""


def test_a_paragraph_is_one_line_and_lists_stay_lists() -> None:
    lines = flowing(MIT).splitlines()

    assert lines[0] == "MIT License"
    assert lines[2].endswith("a long name")
    assert lines[3].startswith("Copyright (c) 2025")
    assert lines[5].startswith("Permission is hereby")
    assert lines[5].endswith("in the Software.")
    assert lines[7].endswith("notice and this list.")
    assert lines[8].startswith("  * Redistributions in binary")


@pytest.mark.parametrize("credit", credits_due(), ids=lambda credit: credit.name)
def test_no_word_of_any_licence_is_lost(credit: Credit) -> None:
    assert flowing(credit.text).split() == credit.text.split()
