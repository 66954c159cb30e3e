"""Tags of provenance are told apart from what they stand behind."""

from __future__ import annotations

import pytest

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.search.provenance_tags import tags_in, without_tags


@pytest.mark.parametrize("language", Language)
def test_a_tag_is_known_as_the_labels_write_it(labels: Labels, language: Language) -> None:
    inferred = labels.text("inferred", language, reason="Point 5(a) says (so)")
    text = f"It is so. ({inferred}) So it is. ({labels.text('unknown', language)})"

    assert [text[start:end] for start, end in tags_in(text)] == [
        f"({inferred})",
        f"({labels.text('unknown', language)})",
    ]


@pytest.mark.parametrize("text", ["We inferred it.", "(An inferred: b)", "(inferred)", ""])
def test_other_brackets_are_no_tags(text: str) -> None:
    assert tags_in(text) == ()


def test_sentences_are_left_without_their_tags() -> None:
    text = "One (not known) two. (inferred: Three) Four."
    sentences = ((0, 20), (21, 44))

    left = without_tags(sentences, tags_in(text))

    assert [text[start:end] for start, end in left] == ["One ", " two.", " Four."]
