"""What a workshop can be exported as: each form with what it is good for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from suunta.services.workshop_exporting import WorkshopForm

ORDER = (WorkshopForm.PDF, WorkshopForm.MARKDOWN, WorkshopForm.CSV, WorkshopForm.JSON)
"""What most people want stands first."""


def workshop_forms() -> dict[str, tuple[str, str]]:
    """The name of each form, and what it is good for."""
    return {
        WorkshopForm.PDF: (
            QCoreApplication.translate("WorkshopForms", "Report as PDF"),
            QCoreApplication.translate(
                "WorkshopForms",
                "A4 with charts: votes, dots, action plan and notes, to be sent around.",
            ),
        ),
        WorkshopForm.MARKDOWN: (
            QCoreApplication.translate("WorkshopForms", "Report as Markdown"),
            QCoreApplication.translate(
                "WorkshopForms", "Plain text with headings and tables, to be edited anywhere."
            ),
        ),
        WorkshopForm.CSV: (
            QCoreApplication.translate("WorkshopForms", "Tables for Excel"),
            QCoreApplication.translate(
                "WorkshopForms", "A folder of CSV files: statements, dots, actions and notes."
            ),
        ),
        WorkshopForm.JSON: (
            QCoreApplication.translate("WorkshopForms", "The whole workshop"),
            QCoreApplication.translate(
                "WorkshopForms", "A JSON file that Suunta on another computer imports without loss."
            ),
        ),
    }
