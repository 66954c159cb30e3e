"""How to search, in examples that can be tried."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from suunta.ui.help.help_row import HelpRow, heading
from suunta.ui.translation import QT_TRANSLATE_NOOP

TIPS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Help", "Just type"),
        (
            (
                QT_TRANSLATE_NOOP("Examples", "documentation"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Any form of a word finds all its forms, and what the same thing is called in "
                    "Finnish and Swedish.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "turvallisuus"),
                QT_TRANSLATE_NOOP(
                    "Help", "A word also finds the compounds it is part of: lääkitysturvallisuus."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "recom"),
                QT_TRANSLATE_NOOP("Help", "The beginning of the last word is enough."),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "documantation"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "A slip of the finger still finds. What was searched for instead stands above "
                    "the results and can be switched off there.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "91%"),
                QT_TRANSLATE_NOOP("Help", "A figure, with or without the space before the sign."),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "recommendation/4"),
                QT_TRANSLATE_NOOP("Help", "An identifier or an address leads to its page."),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Ask more exactly"),
        (
            (
                QT_TRANSLATE_NOOP("Examples", '"shift planning"'),
                QT_TRANSLATE_NOOP("Help", "In quotes: these words, side by side."),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "imaging -pet"),
                QT_TRANSLATE_NOOP("Help", "A minus: what holds the first word, not the second."),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "type:experiment"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "One type: vision, recommendation, use-case, experiment, figure, polis, "
                    "ecosystem, regulation or term.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "sector:social"),
                QT_TRANSLATE_NOOP("Help", "One sector: social, healthcare or both."),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "county:pirkanmaa"),
                QT_TRANSLATE_NOOP("Help", "What runs in one county, by its name in any language."),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "use_case:prevention"),
                QT_TRANSLATE_NOOP("Help", "One class of use cases."),
            ),
            (
                QT_TRANSLATE_NOOP("Examples", "type:experiment sector:social child"),
                QT_TRANSLATE_NOOP(
                    "Help", "Filters go together, with each other and with words, in any order."
                ),
            ),
        ),
    ),
)

REASONS: tuple[tuple[str, str], ...] = (
    (
        QT_TRANSLATE_NOOP("Help", "The exact word"),
        QT_TRANSLATE_NOOP("Help", "It stands on the page as you typed it. Such hits come first."),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Another form"),
        QT_TRANSLATE_NOOP("Help", "The same word, inflected: kirjaaminen and kirjaamisessa."),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Begins with it"),
        QT_TRANSLATE_NOOP("Help", "You are still typing, or typed the beginning of the word."),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "A compound, or a part of one"),
        QT_TRANSLATE_NOOP("Help", "potilasturvallisuus holds turvallisuus, and is found by it."),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "The same root"),
        QT_TRANSLATE_NOOP("Help", "A relative of the word: arviointi and arvioida."),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Another name, or a translation"),
        QT_TRANSLATE_NOOP(
            "Help", "The glossary calls the same thing so, in this language or in another."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Almost the same spelling"),
        QT_TRANSLATE_NOOP("Help", "No page holds what you typed; this is the nearest word."),
    ),
)

_REASONS_TITLE = QT_TRANSLATE_NOOP("Help", "Why a result is there")


def search_tip_rows() -> tuple[HelpRow, ...]:
    """Examples under their headings, then what the reasons beside a result mean."""
    translate = QCoreApplication.translate
    rows: list[HelpRow] = []
    for title, examples in TIPS:
        rows.append(heading(translate("Help", title)))
        for query, about in examples:
            typed = translate("Examples", query)
            rows.append(HelpRow(typed, translate("Help", about), query=typed))
    rows.append(heading(translate("Help", _REASONS_TITLE)))
    rows += [HelpRow(translate("Help", name), translate("Help", about)) for name, about in REASONS]
    return tuple(rows)
