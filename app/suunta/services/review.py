"""Say whether a person has read a page yet."""

from __future__ import annotations

from suunta.domain.dates import written_date
from suunta.domain.document import Page
from suunta.domain.labels import Labels


def review_sentence(page: Page, labels: Labels) -> str:
    """One sentence in the page's language, kind to whoever wrote it and plain to whoever reads."""
    if page.reviewed is None:
        return labels.text("review.none", page.language)
    date = written_date(page.reviewed.date, page.language)
    return labels.text(f"review.{page.reviewed.by}", page.language, date=date)
