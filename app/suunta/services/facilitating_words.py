"""Results in words: counts before percentages where few people voted."""

from __future__ import annotations

from suunta.domain.fact import Unit, written
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.workshop_votes import Side, Tally

_ROLE = "owner-role."
_IN_WORDS = (Side.AGREE, Side.PASS, Side.DISAGREE)
"""Agreement and disagreement stand at the ends, as they do in the bar."""


def owner_roles(labels: Labels, language: Language) -> tuple[str, ...]:
    """Who may see to an action: roles of a wellbeing services county, as the labels list them."""
    return tuple(labels.text(key, language) for key in labels.texts if key.startswith(_ROLE))


def percent(tally: Tally, side: Side, language: Language) -> str:
    """`71%`, or `71 %` where the language leaves a gap; empty where nobody was there."""
    share = tally.percent(side)
    return "" if share is None else written(share, Unit.PERCENT, language)


def result_line(tally: Tally, labels: Labels, language: Language) -> str:
    """“17 of 24 agree (71%)”; from 30 people on “71% agree (17 of 24)”.

    Where a side was not counted there is no result: a share of what is not known would be false.
    """
    if not tally.base:
        return labels.text("workshop.nobody", language)
    if tally.is_partial:
        return labels.text("workshop.partial", language)
    key = "workshop.agree-few" if tally.is_few else "workshop.agree-many"
    return labels.text(
        key,
        language,
        count=tally.agree,
        base=tally.base,
        percent=percent(tally, Side.AGREE, language),
    )


def warning_line(tally: Tally, labels: Labels, language: Language) -> str:
    """What does not add up; empty where all does."""
    if tally.too_many:
        return labels.text("workshop.too-many", language, votes=tally.voted, present=tally.present)
    if tally.missing:
        return labels.text("workshop.missing", language, count=tally.missing, present=tally.present)
    return ""


def counts_line(tally: Tally, labels: Labels, language: Language) -> str:
    """All three counts; what was not counted is named so, and is no zero."""
    if not tally.uncounted:
        return labels.text(
            "workshop.counts",
            language,
            agree=tally.agree,
            passed=tally.passed,
            disagree=tally.disagree,
        )
    named = {side: labels.text(f"slide.{side}", language) for side in _IN_WORDS}
    counted = (f"{named[e]} {tally.count(e)}" for e in _IN_WORDS if e not in tally.uncounted)
    sides = ", ".join(named[each] for each in _IN_WORDS if each in tally.uncounted)
    uncounted = labels.text("workshop.uncounted", language, sides=sides)
    known = ", ".join(counted)
    return f"{known[:1].upper()}{known[1:]}. {uncounted}" if known else uncounted


def described(tally: Tally, labels: Labels, language: Language) -> str:
    """The whole result in a sentence, for whoever does not see the bar."""
    counts = counts_line(tally, labels, language)
    warning = warning_line(tally, labels, language)
    line = result_line(tally, labels, language)
    return ". ".join(part.rstrip(".") for part in (line, counts, warning) if part) + "."
