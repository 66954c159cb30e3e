"""The preview is a process that goes on until it is interrupted."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import IO


def read_until(stream: IO[str], words: str) -> str:
    """What is printed up to the line with these words."""
    lines = []
    for line in stream:
        lines.append(line)
        if words in line:
            break
    return "".join(lines)


def test_a_page_is_shown_again_when_its_file_is_saved(knowledge_copy: Path) -> None:
    page = knowledge_copy / "recommendations" / "1" / "en.md"
    command = [sys.executable, "-m", "suunta", "preview", "recommendation/1", str(knowledge_copy)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        first = read_until(process.stdout, "Waiting for the next save")
        text = page.read_text("utf-8")
        page.write_text(text.replace("{#short}\n\n", "{#short}\n\nBrand new. "), "utf-8")
        second = read_until(process.stdout, "Waiting for the next save")
        page.write_text("no front matter", "utf-8")
        third = read_until(process.stdout, "Waiting for the next save")
        process.send_signal(signal.SIGINT)

        assert process.wait(20) == 0
    assert "Brand new." not in first
    assert "No problems." in first
    assert "Brand new." in second
    assert "recommendations/1/en.md:1: error" in third


def test_an_unknown_page_waits_for_the_next_save(knowledge_copy: Path) -> None:
    command = [sys.executable, "-m", "suunta", "preview", "recommendation/7", str(knowledge_copy)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        read_until(process.stdout, "Waiting for the next save")
        process.send_signal(signal.SIGINT)

        assert process.wait(20) == 0
        assert "There is no document 'recommendation/7'" in process.stderr.read()
