"""A backup in words."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from suunta.domain.language import Language
from suunta.services.keeping.backups import Backup
from suunta.ui.settings.backup_rows import backup_row
from suunta.ui.translators import locale_of

TAKEN = datetime(2026, 3, 2, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("", "Copy of the day"),
        ("on-request", "Taken on request"),
        ("before-restoring", "From before a backup was restored"),
        ("before-form-3", "From before a new version"),
    ],
)
def test_it_says_why_it_was_taken_and_how_large_it_is(reason: str, said: str) -> None:
    row = backup_row(Backup(Path("a.db"), TAKEN, reason, 40960))

    assert row.about.startswith(said)
    assert "40" in row.about


@pytest.mark.parametrize("language", list(Language))
def test_it_says_the_day_and_the_time_in_the_language_of_the_window(language: Language) -> None:
    before = QLocale()
    QLocale.setDefault(locale_of(language))
    try:
        name = backup_row(Backup(Path("a.db"), TAKEN)).name
    finally:
        QLocale.setDefault(before)

    assert "2026" in name
    assert name.rpartition(" · ")[2] in ("14:05", "14.05")
