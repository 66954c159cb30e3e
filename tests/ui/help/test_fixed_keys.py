"""Keys of fields and lists: grouped, and as the system writes them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from suunta.ui.help.fixed_keys import fixed_key_rows


def test_every_group_has_a_heading_and_every_row_a_key(qapp: QApplication) -> None:
    rows = fixed_key_rows()

    assert rows[0].is_heading
    assert not rows[-1].is_heading
    assert all(row.is_heading or all(row.keys) for row in rows)
    assert all(bool(row.keys) is not row.is_heading for row in rows)
