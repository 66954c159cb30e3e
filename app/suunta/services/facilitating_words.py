"""Results in words: counts before percentages where few people voted."""

from __future__ import annotations

from suunta.domain.fact import Unit, written
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.workshop_votes import Side, Tally


def percent(tally: Tally, side: Side, language: Language) -> str:
    """`71%`, or `71 %` where the language leaves a gap; empty where nobody was there."""
    share = tally.percent(side)
    return "" if share is None else written(share, Unit.PERCENT, language)


def result_line(tally: Tally, labels: Labels, language: Language) -> str:
    """“17 of 24 agree (71%)”; from 30 people on “71% agree (17 of 24)”."""
    if not tally.base:
        return labels.text("workshop.nobody", language)
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


def described(tally: Tally, labels: Labels, language: Language) -> str:
    """The whole result in a sentence, for whoever does not see the bar."""
    counts = labels.text(
        "workshop.counts",
        language,
        agree=tally.agree,
        passed=tally.passed,
        disagree=tally.disagree,
    )
    warning = warning_line(tally, labels, language)
    line = result_line(tally, labels, language)
    return ". ".join(part.rstrip(".") for part in (line, counts, warning) if part) + "."
