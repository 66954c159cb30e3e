"""Each part of the program is named with its licence."""

from __future__ import annotations

import pytest

from suunta.services.crediting import Credit, Part
from suunta.ui.help.help_row import HelpRow
from suunta.ui.help.licence_rows import licence_row


@pytest.mark.parametrize(
    ("credit", "row"),
    [
        (Credit(Part.PROGRAM, "Suunta", "1.2", "MIT", ""), ("Suunta, the program", "1.2 · MIT")),
        (Credit(Part.TYPEFACE, "Inter", "", "OFL-1.1", ""), ("The typeface: Inter", "OFL-1.1")),
        (Credit(Part.LIBRARY, "PyYAML", "6", "", ""), ("PyYAML", "6")),
    ],
)
def test_a_part_is_named_with_its_licence(credit: Credit, row: tuple[str, str]) -> None:
    assert licence_row(credit) == HelpRow(*row)


@pytest.mark.parametrize("part", Part)
def test_every_part_has_a_name(part: Part) -> None:
    assert "%" not in licence_row(Credit(part, "Name", "", "", "")).name
