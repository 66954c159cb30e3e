"""Say in one plain sentence why a hit is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from suunta.domain.language import Language
from suunta.search.analysis import fold
from suunta.search.hit import Reason, Why
from suunta.search.terms import compound_parts, forms

_SHORTEST = 5
_LONGEST_ENDING = 3


def reason_sentence(reason: Reason | None) -> str:
    """The sentence in the language of the window; empty where no word was searched for."""
    if reason is None:
        return ""
    # Each %1 is the word of the page, each %2 the typed one.
    return _sentence(reason).replace("%1", reason.found).replace("%2", reason.typed)


def _sentence(reason: Reason) -> str:
    match _true_why(reason):
        case Why.IDENTIFIER:
            return QCoreApplication.translate("HitReason", "Here because ‘%2’ is its identifier.")
        case Why.EXACT:
            return QCoreApplication.translate("HitReason", "Here for the exact word ‘%1’.")
        case Why.FORM:
            return QCoreApplication.translate("HitReason", "Here for ‘%1’, another form of ‘%2’.")
        case Why.BEGINNING:
            return QCoreApplication.translate("HitReason", "Here for ‘%1’, which begins with ‘%2’.")
        case Why.PART if _is_part(reason.typed, reason.found):
            return QCoreApplication.translate(
                "HitReason", "Here for ‘%1’, a compound that ‘%2’ is part of."
            )
        case Why.PART if _is_part(reason.found, reason.typed):
            return QCoreApplication.translate("HitReason", "Here for ‘%1’, a part of ‘%2’.")
        case Why.PART:
            return QCoreApplication.translate(
                "HitReason", "Here for ‘%1’, which shares a part with ‘%2’."
            )
        case Why.ROOT:
            return QCoreApplication.translate(
                "HitReason", "Here for ‘%1’, of the same root as ‘%2’."
            )
        case Why.SYNONYM:
            return QCoreApplication.translate(
                "HitReason", "Here for ‘%1’, another name of ‘%2’ in the thesaurus."
            )
        case Why.TRANSLATION:
            return QCoreApplication.translate("HitReason", "Here for ‘%1’, which translates ‘%2’.")
        case Why.SPELLING:
            return QCoreApplication.translate(
                "HitReason", "Here for ‘%1’, which is spelt almost like ‘%2’."
            )


def _true_why(reason: Reason) -> Why:
    """A word that is being typed counts as begun although its last letters went wrong."""
    if reason.why is not Why.BEGINNING:
        return reason.why
    is_begun = fold(reason.found.casefold()).startswith(fold(reason.typed.casefold()))
    return Why.BEGINNING if is_begun else Why.SPELLING


def _is_part(part: str, whole: str) -> bool:
    """Whether a compound holds a word, in whichever form: ‘lainsäädäntö’ holds ‘laki’."""
    is_known = any(
        not set(forms(part.casefold(), language)).isdisjoint(
            compound_parts(whole.casefold(), language)
        )
        for language in Language
    )
    return is_known or _looks_like_part(fold(part.casefold()), fold(whole.casefold()))


def _looks_like_part(part: str, whole: str) -> bool:
    """Whether a compound seems to hold a word, as it is or, at its end, in another form.

    Forms differ in their last letters. At its beginning a compound with the same first letters
    may hold another word: ‘personuppgifter’ does not hold ‘personal’.
    """
    beginning = part[: max(_SHORTEST, len(part) - _LONGEST_ENDING)]
    return part in whole or whole.find(beginning) > 0
