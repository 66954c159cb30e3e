"""Let the lines of a licence flow: they were broken for a terminal, and windows are narrower."""

from __future__ import annotations

import re

_BROKEN_FROM = 50
"""Characters of a line that ended for want of room; a shorter one ended on purpose."""
_BEGINS = re.compile(r"[-*•=_+#]|\(?\w{1,3}[.)]\s|copyright\b", re.IGNORECASE)
"""What stands at the beginning of an item of a list, of a rule, or of another owner."""


def flowing(text: str) -> str:
    """The same words, each paragraph in one line."""
    lines: list[str] = []
    goes_on = False
    for line in text.splitlines():
        words = line.strip()
        if goes_on and words and not _BEGINS.match(words):
            lines[-1] = f"{lines[-1]} {words}"
        else:
            lines.append(line.rstrip())
        goes_on = len(line.rstrip()) >= _BROKEN_FROM
    return "\n".join(lines)
