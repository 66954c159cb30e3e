"""The word forms that occur: in the bundled knowledge, and in Tesseract's word lists."""

from __future__ import annotations

import re
import subprocess
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

_WORD = re.compile(r"[^\W\d_]+")
_TESSERACT = Path("/usr/share/tesseract-ocr/5/tessdata")
_CODES = {"fi": "fin", "sv": "swe"}
_LETTERS = re.compile("[a-zåäöéü]{3,40}")


def in_knowledge(knowledge: Path, language: str) -> Counter[str]:
    """How often each word occurs in the bundled pages and the thesaurus."""
    files = [*sorted(knowledge.rglob(f"{language}.md")), knowledge / "words.yaml"]
    return words_of(path.read_text("utf-8") for path in files if path.is_file())


def words_of(texts: Iterable[str]) -> Counter[str]:
    """How often each word of this alphabet occurs, case folded."""
    found: Counter[str] = Counter()
    for text in texts:
        folded = unicodedata.normalize("NFC", text).casefold()
        found.update(word for word in _WORD.findall(folded) if _LETTERS.fullmatch(word))
    return found


def in_general(language: str) -> set[str]:
    """The words of Debian's tesseract-ocr-fin or -swe, unpacked with Tesseract's own tools."""
    code = _CODES[language]
    with tempfile.TemporaryDirectory() as folder:
        start = Path(folder) / f"{code}."
        try:
            _run("combine_tessdata", "-u", _TESSERACT / f"{code}.traineddata", start)
            _run(
                "dawg2wordlist",
                f"{start}lstm-unicharset",
                f"{start}lstm-word-dawg",
                f"{start}words",
            )
        except (OSError, subprocess.CalledProcessError) as error:
            raise SystemExit(
                f"Tesseract's word list is missing ({error}): "
                f"apt-get install tesseract-ocr tesseract-ocr-{code}"
            ) from None
        return set(words_of([Path(f"{start}words").read_text("utf-8")]))


def _run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
