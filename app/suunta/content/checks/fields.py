"""What only an experiment has stands with experiments alone, and with each of them."""

from __future__ import annotations

from collections.abc import Iterator

from suunta.content.manuscript import Manuscript
from suunta.domain.document_type import DocumentType
from suunta.domain.problem import Problem

_ABOUT = ("regions", "sector", "use_case")
"""The schema sees to it that no experiment lacks one."""
_PAGE = ("technology", "status")


def check_fields(manuscript: Manuscript) -> Iterator[Problem]:
    for document in manuscript.documents:
        is_experiment = document.type is DocumentType.EXPERIMENT
        for key in _ABOUT:
            if key in document.about.data and not is_experiment:
                yield _stranger(key, document.type, document.file, document.about.line(key))
        for page in document.pages:
            for key in _PAGE:
                if key in page.front.data and not is_experiment:
                    yield _stranger(key, document.type, page.file, page.front.line(key))
                elif key not in page.front.data and is_experiment:
                    message = f"The experiment has no {key!r}."
                    remedy = (
                        f"Add a line '{key}: …' to the front matter; say so if it is not known."
                    )
                    yield Problem(page.file, page.front.line(), message, remedy)


def _stranger(key: str, kind: DocumentType, file: str, line: int) -> Problem:
    message = f"A document of type {kind} has no {key!r}; it is for experiments."
    return Problem(file, line, message, "Take it out.")
