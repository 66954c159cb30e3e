"""What a presentation can be exported as: each form with what it is good for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from suunta.services.exporting import DeckForm


def deck_forms() -> dict[str, tuple[str, str]]:
    """The name of each form, and what it is good for."""
    return {
        DeckForm.PDF: (
            QCoreApplication.translate("ExportKinds", "Slides as PDF"),
            QCoreApplication.translate(
                "ExportKinds", "One slide a page, to be shown or sent anywhere."
            ),
        ),
        DeckForm.HANDOUT: (
            QCoreApplication.translate("ExportKinds", "Handout as PDF"),
            QCoreApplication.translate(
                "ExportKinds", "A4 to print, with base and sources beside each slide."
            ),
        ),
        DeckForm.CARDS: (
            QCoreApplication.translate("ExportKinds", "Cue cards as PDF"),
            QCoreApplication.translate(
                "ExportKinds",
                "Your notes, four to a sheet of A4, to be cut apart and held in the hand.",
            ),
        ),
        DeckForm.PPTX: (
            QCoreApplication.translate("ExportKinds", "PowerPoint"),
            QCoreApplication.translate(
                "ExportKinds", "Text, charts and notes that can be edited, also in LibreOffice."
            ),
        ),
        DeckForm.HTML: (
            QCoreApplication.translate("ExportKinds", "Web page"),
            QCoreApplication.translate(
                "ExportKinds", "One file for any browser, without a network. The accessible form."
            ),
        ),
        DeckForm.JSON: (
            QCoreApplication.translate("ExportKinds", "The whole presentation"),
            QCoreApplication.translate(
                "ExportKinds",
                "A JSON file with your notes that a colleague imports and goes on from.",
            ),
        ),
    }
