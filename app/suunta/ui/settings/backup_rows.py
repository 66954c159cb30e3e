"""What the list of backups says of each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from suunta.services.keeping.backups import Backup
from suunta.ui.help.help_row import HelpRow
from suunta.ui.shown_date import shown_date
from suunta.ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "Backups"
_REASONS = {
    "": QT_TRANSLATE_NOOP("Backups", "Copy of the day"),
    "on-request": QT_TRANSLATE_NOOP("Backups", "Taken on request"),
    "before-restoring": QT_TRANSLATE_NOOP("Backups", "From before a backup was restored"),
}
_OTHER = QT_TRANSLATE_NOOP("Backups", "From before a new version")


def backup_row(backup: Backup) -> HelpRow:
    """When it was taken, why, and how large it is."""
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    size = QLocale().formattedDataSize(backup.size, 0, form)
    return HelpRow(taken(backup), f"{_reason(backup)} · {size}")


def taken(backup: Backup) -> str:
    """The day and the time of day, as the language of the window writes them."""
    hour, minute = backup.taken.hour, backup.taken.minute
    time = QLocale().toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)
    return f"{shown_date(backup.taken.date().isoformat())} · {time}"


def _reason(backup: Backup) -> str:
    return QCoreApplication.translate(CONTEXT, _REASONS.get(backup.reason, _OTHER))
