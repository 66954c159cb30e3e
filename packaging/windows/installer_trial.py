"""One Windows to install in, and what is seen there."""

from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from make_installer import Installer
from stand_in import make_stand_in
from wine import USER, Wine

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Suunta"
APP_PATHS = r"Software\Microsoft\Windows\CurrentVersion\App Paths"
RUN_ONCE = r"Software\Microsoft\Windows\CurrentVersion\RunOnce"
PROFILE = rf"C:\users\{USER}"
USUAL = rf"{PROFILE}\AppData\Local\Programs\Suunta"
OLD, NEW = "0.1.0", "0.2.0"
ADDRESS = "suunta:recommendation/1?lang=fi&text=n%C3%A4in%20on#action"


class Trial:
    """One Windows, the installers of two versions, and what has been seen so far."""

    def __init__(self, wine: Wine, work: Path) -> None:
        self.wine = wine
        self.faults = 0
        for version in (OLD, NEW):
            made = work / f"setup-{version}.exe"
            program = make_stand_in(work / version / "program", version)
            Installer(program, version, made).make(work / version)
            again = work / f"again-{version}.exe"
            Installer(program, version, again).make(work / version / "again")
            self.see(_hash(made) == _hash(again), f"two installers of {version} are the same bytes")
            shutil.copy(made, wine.shared)

    def see(self, holds: object, promise: str) -> None:
        """Print a promise, and whether it is kept."""
        if not holds:
            self.faults += 1
        print(f"  {'ok   ' if holds else 'FAULT'} {promise}", flush=True)

    def setup(self, version: str, switches: str, expected: int = 0) -> None:
        command = rf"C:\shared\setup-{version}.exe {switches}"
        ended = self.wine.execute(command)
        self.see(
            ended == expected, f"setup-{version}.exe {switches} ends with {expected} ({ended})"
        )

    def uninstall(self, folder: str, switches: str, expected: int = 0) -> None:
        """Wait for the end, which an uninstaller that removes itself does not."""
        ended = self.wine.execute(rf'"{folder}\uninstall.exe" {switches} _?={folder}')
        self.see(ended == expected, f"uninstall.exe {switches} ends with {expected} ({ended})")

    def folder(self, windows: str) -> Path:
        return self.wine.drive / windows.removeprefix("C:\\").replace("\\", "/")

    def current(self, folder: str = USUAL) -> str:
        file = self.folder(folder) / "current"
        return file.read_text(encoding="ascii") if file.exists() else ""

    def versions(self, folder: str = USUAL) -> list[str]:
        return sorted(each.name for each in self.folder(folder).glob("suunta-[0-9]*"))

    def said(self, *words: str) -> list[str]:
        """What the program said that this started: its version, its place, its arguments."""
        log = self.wine.shared / "said.txt"
        log.unlink(missing_ok=True)
        self.wine.begin(*words, STAND_IN_LOG=r"C:\shared\said.txt").wait(60)
        wait_for(lambda: log.exists() and log.read_text("utf-8").count("\n") >= 2)
        return log.read_text("utf-8").splitlines() if log.exists() else ["", ""]

    def open_address(self, hive: str) -> list[str]:
        """As Windows would; Wine itself looks for schemes of the whole computer alone."""
        command = self.wine.values(rf"{hive}\Software\Classes\suunta\shell\open\command")["@"]
        log = self.wine.shared / "said.txt"
        log.unlink(missing_ok=True)
        self.wine.execute(command.replace("%1", ADDRESS), STAND_IN_LOG=r"C:\shared\said.txt")
        wait_for(lambda: log.exists() and log.read_text("utf-8").count("\n") >= 3)
        return log.read_text("utf-8").splitlines() if log.exists() else ["", ""]

    def begin_to_run(self, program: str) -> Callable[[], str]:
        """Start it and leave it running; the answer ends it, and says what it read at last."""
        held = self.wine.shared / f"held-{time.monotonic_ns()}"
        self.wine.begin(program, "--hold", rf"C:\shared\{held.name}")
        wait_for(held.exists)

        def end() -> str:
            Path(f"{held}.go").touch()
            late = Path(f"{held}.late")
            wait_for(lambda: late.exists() and late.stat().st_size > 0)
            time.sleep(1)
            return late.read_text("utf-8") if late.exists() else ""

        return end

    def traces(self) -> set[str]:
        """Everything on the disk and in the registry that has to do with Suunta."""
        drive = self.wine.drive
        files = {
            str(each.relative_to(drive))
            for each in drive.rglob("*")
            if "suunta" in str(each.relative_to(drive)).lower() and "shared" not in each.parts
        }
        keys = {
            f"{key}: {name}"
            for hive in ("HKCU", "HKLM")
            for key, values in self.wine.keys(rf"{hive}\Software").items()
            for name, value in {"": "", **values}.items()
            if "suunta" in f"{key} {name} {value}".lower() and "shared" not in value.lower()
        }
        return files | keys


def wait_for(holds: Callable[[], object]) -> None:
    """Until it does, or fifteen seconds have gone; what is looked at next tells which."""
    for _ in range(150):
        if holds():
            return
        time.sleep(0.1)


def _hash(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
