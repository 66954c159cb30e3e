"""The program checks itself, with and without a console."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PATIENCE = 60
WITHOUT_CONSOLE = """
import sys
from pathlib import Path
from suunta.ui import self_test
sys.stdout = None
sys.exit(self_test.run(Path(sys.argv[1])))
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)


def test_everything_is_checked_and_told_in_json(tmp_path: Path) -> None:
    out = tmp_path / "report.json"

    done = run("-m", "suunta", "--self-test", "--out", str(out))

    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert report["ok"] is True
    checks = {check["name"]: check for check in report["checks"]}
    assert set(checks) == {
        *("knowledge", "search", "pages", "fonts", "languages", "dialogue", "sorting"),
        *("dates", "keeping", "exports", "window", "about", "offline"),
    }
    assert checks["dialogue"]["cancel"] == {"en": "Cancel", "fi": "Peru", "sv": "Avbryt"}
    assert checks["sorting"]["sorted"] == {"fi": "zåäö", "sv": "zåäö"}
    assert checks["dates"]["written"] == {"fi": "10.6.2025", "sv": "10.6.2025"}
    assert all(report[name] for name in ("version", "python", "qt", "icu", "sqlite", "platform"))
    assert json.loads(out.read_text(encoding="utf-8")) == report


def test_without_a_console_the_file_tells(tmp_path: Path) -> None:
    out = tmp_path / "report.json"

    done = run("-c", WITHOUT_CONSOLE, str(out))

    assert done.returncode == 0
    assert json.loads(out.read_text(encoding="utf-8"))["ok"] is True


def test_a_program_without_knowledge_fails_and_says_why(tmp_path: Path) -> None:
    blind = f"""
import sys
from pathlib import Path
from suunta import paths
empty = Path({str(tmp_path)!r}) / "empty"
empty.mkdir()
paths.knowledge_folder = lambda: empty
paths.bundled_index = lambda: empty / "index"
from suunta.ui import self_test
sys.exit(self_test.run())
"""
    done = run("-c", blind)

    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert report["ok"] is False
    assert report["checks"][0]["error"]
