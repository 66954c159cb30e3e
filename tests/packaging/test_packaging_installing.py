"""The installer for one user, tried with a stand-in for the program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
STAMP = Path("_internal", "suunta", "_data", "build.json")


def program(folder: Path, version: str) -> None:
    """A folder that looks like the program from outside."""
    (folder / STAMP).parent.mkdir(parents=True)
    (folder / STAMP).write_text(json.dumps({"version": version, "package": "run"}, indent=1))
    starter = folder / "suunta"
    starter.write_text(f"#!/bin/sh\necho {version}\n")
    starter.chmod(0o755)


class Trial:
    """An unpacked installer, and the home of whoever starts it."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "Työ pöytä $1 & 'Åsa' \\ `x`"
        self.home.mkdir()
        self.unpacked = folder / "unpacked"
        self.unpacked.mkdir()
        shutil.copy(LINUX / "install.sh", self.unpacked)
        for place in ("applications/suunta.desktop", "icons/hicolor/16x16/apps/suunta.png"):
            file = self.unpacked / "share" / place
            file.parent.mkdir(parents=True)
            file.write_text((LINUX / "suunta.desktop").read_text(encoding="utf-8"), "utf-8")
        self.program = self.home / ".local" / "opt" / "suunta"
        self.entry = self.home / ".local" / "share" / "applications" / "suunta.desktop"

    def carries(self, version: str) -> None:
        shutil.rmtree(self.unpacked / "suunta", ignore_errors=True)
        program(self.unpacked / "suunta", version)

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.home), "SUUNTA_AS_ROOT": "1"}
        return subprocess.run(
            ["sh", str(self.unpacked / "install.sh"), *arguments],
            env=environment | variables,
            capture_output=True,
            text=True,
            check=False,
        )

    def version(self) -> str:
        started = subprocess.run(
            [self.home / ".local" / "bin" / "suunta"], capture_output=True, text=True, check=True
        )
        return started.stdout.strip()

    def files(self) -> set[str]:
        return {
            str(path.relative_to(self.home)) for path in self.home.rglob("*") if not path.is_dir()
        }


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    made = Trial(tmp_path)
    made.carries("1.2.0")
    return made


def test_it_installs_in_a_home_of_any_name(trial: Trial) -> None:
    run = trial.run()

    assert run.returncode == 0, run.stderr
    assert trial.version() == "1.2.0"
    assert (trial.home / ".local/share/icons/hicolor/16x16/apps/suunta.png").exists()


def test_the_menu_starts_the_program_where_it_is(trial: Trial) -> None:
    trial.run()
    written = next(
        line for line in trial.entry.read_text("utf-8").splitlines() if line.startswith("Exec=")
    )

    # A string of the file first, then the quoted argument in it.
    command = written.removeprefix("Exec=").removesuffix(" %u").replace("\\\\", "\\")
    assert command[0] == command[-1] == '"'
    unquoted = command[1:-1]
    for escaped in ("\\\\", "\\$", "\\`"):
        unquoted = unquoted.replace(escaped, escaped[1])
    assert unquoted == str(trial.program / "suunta")
    validated = subprocess.run(["desktop-file-validate", trial.entry], check=False)
    assert validated.returncode == 0


def test_a_newer_one_takes_the_place_of_an_older(trial: Trial) -> None:
    trial.run()
    (trial.program / "of-the-older-version").touch()
    trial.carries("1.10.0")

    assert trial.run().returncode == 0
    assert trial.version() == "1.10.0"
    assert not (trial.program / "of-the-older-version").exists()
    assert sorted(path.name for path in trial.program.parent.iterdir()) == ["suunta"]


def test_an_older_one_goes_over_a_newer_only_when_asked_to(trial: Trial) -> None:
    trial.carries("1.10.0")
    trial.run()
    trial.carries("1.9.0")

    refused = trial.run()

    assert refused.returncode == 3
    assert "1.10.0" in refused.stderr
    assert trial.version() == "1.10.0"
    assert trial.run("--downgrade").returncode == 0
    assert trial.version() == "1.9.0"


def test_what_a_portable_program_keeps_beside_it_goes_along(trial: Trial) -> None:
    trial.run()
    (trial.program / "portable").touch()
    (trial.program / "suunta-data").mkdir()
    (trial.program / "suunta-data" / "suunta.db").write_text("work")

    trial.run()

    assert (trial.program / "suunta-data" / "suunta.db").read_text() == "work"
    assert (trial.program / "portable").exists()


def test_another_program_of_that_name_is_left_alone(trial: Trial) -> None:
    command = trial.home / ".local" / "bin" / "suunta"
    command.parent.mkdir(parents=True)
    command.write_text("somebody's own")

    assert trial.run().returncode == 1
    assert trial.files() == {".local/bin/suunta"}
    assert command.read_text() == "somebody's own"


def test_removed_it_leaves_what_the_user_kept(trial: Trial) -> None:
    trial.run()
    kept = trial.home / ".local" / "share" / "suunta" / "suunta.db"
    kept.parent.mkdir()
    kept.touch()

    assert trial.run("--uninstall").returncode == 0
    assert trial.files() == {".local/share/suunta/suunta.db"}
    assert not (trial.home / ".local" / "share" / "icons").exists()


def test_removed_it_leaves_what_a_portable_program_kept(trial: Trial) -> None:
    trial.run()
    (trial.program / "portable").touch()
    (trial.program / "suunta-data").mkdir()
    (trial.program / "suunta-data" / "suunta.db").touch()

    run = trial.run("--uninstall")

    assert trial.files() == {
        ".local/opt/suunta/portable",
        ".local/opt/suunta/suunta-data/suunta.db",
    }
    assert f"{trial.program}/suunta-data" in run.stdout


def test_root_is_refused_and_told_why(trial: Trial, tmp_path: Path) -> None:
    # Whoever runs the tests: a stand-in for `id` says it is root.
    stand_in = tmp_path / "bin" / "id"
    stand_in.parent.mkdir()
    stand_in.write_text("#!/bin/sh\necho 0\n")
    stand_in.chmod(0o755)

    run = trial.run(PATH=f"{stand_in.parent}:{os.environ['PATH']}", SUUNTA_AS_ROOT="")

    assert run.returncode == 4
    assert ".deb" in run.stderr
    assert trial.files() == set()


def test_an_unknown_option_changes_nothing(trial: Trial) -> None:
    assert trial.run("--uninstal").returncode == 2
    assert trial.files() == set()
