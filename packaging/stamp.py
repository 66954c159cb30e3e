"""What a package says of itself: `suunta/_data/build.json`, which the program shows under About."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

NAME = "build.json"
ROOT = Path(__file__).resolve().parents[1]
_VERSION = re.compile(r'^__version__ = "([0-9A-Za-z.+~-]+)"$', re.MULTILINE)
_EDITION = re.compile(r'^edition: "?([^"\n]+)"?$', re.MULTILINE)


def version_of(root: Path = ROOT) -> str:
    """The program's version, as `app/suunta/__init__.py` has it."""
    return _only(_VERSION, root / "app" / "suunta" / "__init__.py")


def stamp(package: str, root: Path = ROOT) -> dict[str, str]:
    """The version, the commit it was built from with its day, the edition, the kind of package.

    A tree without a history has no commit; one with changes of its own says so.
    """
    return {
        "version": version_of(root),
        "commit": _commit(root),
        "date": _git(root, "log", "-1", "--format=%cs"),
        "edition": _only(_EDITION, root / "knowledge" / "edition.yaml"),
        "package": package,
    }


def write_stamp(folder: Path, package: str) -> Path:
    """Put it into `folder`, the same bytes for the same commit."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / NAME
    written = json.dumps(stamp(package), ensure_ascii=False, indent=1)
    file.write_text(f"{written}\n", encoding="utf-8", newline="\n")
    return file


def _commit(root: Path) -> str:
    commit = _git(root, "rev-parse", "--short=12", "HEAD")
    is_changed = bool(_git(root, "status", "--porcelain", "--untracked-files=no"))
    return f"{commit}+changes" if commit and is_changed else commit


def _git(root: Path, *arguments: str) -> str:
    try:
        run = subprocess.run(
            ["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return run.stdout.strip() if run.returncode == 0 else ""


def _only(pattern: re.Pattern[str], file: Path) -> str:
    found = pattern.search(file.read_text(encoding="utf-8"))
    if found is None:
        raise SystemExit(f"{file} does not say what {pattern.pattern} looks for.")
    return found[1]
