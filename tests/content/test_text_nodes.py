"""The words of HTML are changed, and nothing else of it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.content.text_nodes import FOREIGN, rewritten

TAGS = (
    "<p>", "</p>", "<em>", "</em>", "<li>", "</li>", "<br />", '<a href="#b" title="&quot;c d">',
    "</a>", "<code>", "</code>", "<sup>", "</sup>", "<pre>", "</pre>",
)  # fmt: skip


def doubled(html: str) -> str:
    return rewritten(html, lambda text: [each + each for each in text])


def seen(html: str) -> list[str]:
    texts: list[str] = []
    rewritten(html, lambda text: texts.append(text) or text)
    return [text for text in texts if text.strip()]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("", ""),
        ("ab", "aabb"),
        ("<p>a <em>b</em></p>", "<p>aa  <em>bb</em></p>"),
        ('<a href="#a" title="ab">a</a>', '<a href="#a" title="ab">aa</a>'),
        ("a<code>b &lt;i&gt;</code>c", "aa<code>b &lt;i&gt;</code>cc"),
        ("<pre><code>a</code>b</pre>c", "<pre><code>a</code>b</pre>cc"),
        ("a<sup><a>1</a></sup>b", "aa<sup><a>1</a></sup>bb"),
        ("1 &lt; 2 &amp; &quot;a&#x27;", "11  &lt;&lt;  22  &amp;&amp;  \"\"aa''"),
    ],
)
def test_the_words_alone_are_changed(html: str, expected: str) -> None:
    assert doubled(html) == expected


def test_a_text_is_seen_whole_through_its_tags_and_ends_with_its_block() -> None:
    html = "<p>One <b>two</b><code>x=1</code>.</p><ul><li>Three<br />four</li></ul>"

    assert seen(html) == [f"One two{FOREIGN * 3}.", "Three", "four"]


def test_what_is_taken_away_leaves_its_tags() -> None:
    assert rewritten("<p>a<em>b</em></p>", lambda text: ["" for _ in text]) == "<p><em></em></p>"


@given(st.lists(st.one_of(st.sampled_from(TAGS), st.text("ab &;'\"\n", max_size=5))))
def test_whatever_the_html_its_tags_stay(pieces: list[str]) -> None:
    html = "".join(pieces)

    assert re.findall("<[^>]*>", doubled(html)) == re.findall("<[^>]*>", html)
