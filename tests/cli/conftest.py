"""What tests of the command line may use: run a command, and read what it answered."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from suunta import paths
from suunta.cli.main import run
from suunta.services.preparing import Prepared


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Suunta = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def prepared_index(prepared: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
    """Use what was prepared for this run; the checkout's own index may be old."""
    monkeypatch.setattr(paths, "bundled_index", lambda: prepared.folder)


@pytest.fixture
def suunta(capsys: pytest.CaptureFixture[str]) -> Suunta:
    """Run one command in this process; a traceback is never an answer."""

    def suunta(*arguments: str) -> Outcome:
        try:
            status = run(arguments)
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 99
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Outcome(status, captured.out, captured.err)

    return suunta


@pytest.fixture
def small_installation(
    tmp_path: Path, knowledge_copy: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """An installation of a few documents that refer to missing ones; its index is not built yet."""
    for document in knowledge_copy.glob("*/*"):
        if document.name not in ("overview", "prevention"):
            shutil.rmtree(document)
    (knowledge_copy / "thesaurus.yaml").write_text("concepts: []\n", encoding="utf-8")
    monkeypatch.setattr(paths, "knowledge_folder", lambda: knowledge_copy)
    monkeypatch.setattr(paths, "bundled_index", lambda: tmp_path / "build" / "index")
    return knowledge_copy
