"""Install, upgrade, repair and remove Suunta in Wine, and look at what is there.

`make verify-windows` calls it. What it tries is the installer itself, made as for Windows with tiny
programs in it that say from where they run; the program cannot be frozen for Windows here. Root is
needed, for a small Debian that Wine lives in. Each line of what it prints is a promise of
docs/administrators.md; a broken one begins with FAULT, and ends it all with status 1.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from installer_trial import (
    ADDRESS,
    APP_PATHS,
    NEW,
    OLD,
    PROFILE,
    RUN_ONCE,
    UNINSTALL,
    USUAL,
    Trial,
    wait_for,
)
from make_installer import ROOT, Installer
from stand_in import make_stand_in
from wine import USER, Wine, make_debian


def installs_for_one_user(trial: Trial) -> None:
    trial.setup(OLD, "/S")
    place = trial.folder(USUAL)
    trial.see(trial.current() == f"suunta-{OLD}", "the version counts, in a folder of its own")
    deepest = place / f"suunta-{OLD}" / "_internal" / "$name with signs & ä.txt"
    trial.see(deepest.exists(), "file names with signs of NSIS and letters of ours arrive")
    shortcut = rf"{PROFILE}\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Suunta.lnk"
    trial.see(trial.folder(shortcut).exists(), "the Start menu has Suunta")
    said = trial.said("start", "/wait", shortcut)
    trial.see(
        said[:2] == [OLD, rf"{USUAL}\suunta-{OLD}\suunta-window.exe"], f"and it starts {said[1]}"
    )
    said = trial.open_address("HKCU")
    trial.see(said[2:] == [f"[{ADDRESS}]"], f"an address reaches the program whole: {said[2:]}")
    found = trial.wine.values(rf"HKCU\{APP_PATHS}\suunta.exe").get("@")
    trial.see(found == rf"{USUAL}\suunta-window.exe", "App Paths has suunta.exe")
    launcher = rf"{USUAL}\suunta.exe"
    said = trial.said(launcher, "search", 'ä "x" & %PATH%', "")
    trial.see(
        said[2:] == ["[search]", '[ä "x" & %PATH%]', "[]"], f"words arrive unharmed: {said[2:]}"
    )
    ended = trial.wine.execute(rf'"{launcher}" --end 1234')
    trial.see(ended == 1234, f"suunta.exe hands on the exit code 1234 ({ended})")
    listed = trial.wine.values(rf"HKCU\{UNINSTALL}")
    trial.see(listed.get("DisplayVersion") == OLD, "the list of programs has the version")
    trial.see(
        listed.get("InstallLocation") == USUAL, f"and the place {listed.get('InstallLocation')}"
    )
    trial.see(
        listed.get("QuietUninstallString") == rf'"{USUAL}\uninstall.exe" /S', "a quiet uninstall"
    )
    size = int(listed.get("EstimatedSize", "dword:0").removeprefix("dword:"), 16)
    real = sum(
        each.stat().st_size for each in (place / f"suunta-{OLD}").rglob("*") if each.is_file()
    )
    trial.see(abs(size - real / 1024) < 2, f"and the size, {size} KB")
    trial.see(
        not trial.wine.values(rf"HKLM\{UNINSTALL}"), "nothing stands where it would be everybody's"
    )


def repairs(trial: Trial) -> None:
    (trial.folder(USUAL) / f"suunta-{OLD}" / "LICENSE").unlink()
    trial.setup(OLD, "/S")
    trial.see(trial.current() == f"suunta-{OLD}-2", "the same version again is a repair")
    trial.see(trial.versions() == [f"suunta-{OLD}-2"], "the broken one is gone")
    trial.see(
        (trial.folder(USUAL) / f"suunta-{OLD}-2" / "LICENSE").exists(), "what was lost is back"
    )
    trial.see(trial.said(rf"{USUAL}\suunta-window.exe")[0] == OLD, "and it starts")


def upgrades_while_it_runs(trial: Trial) -> None:
    data = trial.wine.local / "Suunta"
    (data / "Cache").mkdir(parents=True, exist_ok=True)
    (data / "suunta.db").write_text("somebody's work", encoding="utf-8")
    trial.wine.give_to_user(data)
    end_window = trial.begin_to_run(rf"{USUAL}\suunta-window.exe")
    end_console = trial.begin_to_run(rf"{USUAL}\suunta.exe")
    trial.uninstall(USUAL, "/S", 32)
    trial.see(
        trial.current() == f"suunta-{OLD}-2",
        "a program that runs is not removed, not in part either",
    )
    trial.setup(NEW, "/S")
    trial.see(trial.current() == f"suunta-{NEW}", "an upgrade goes through while it runs")
    trial.see(len(trial.versions()) == 2, "the version that runs keeps its folder")
    trial.see(trial.said(rf"{USUAL}\suunta-window.exe")[0] == NEW, "the next start is the new one")
    once = trial.wine.values(rf"HKCU\{RUN_ONCE}").get("SuuntaTidy", "")
    trial.see(once == rf'"{USUAL}\uninstall.exe" /S /TIDY', "the next sign-in tidies up")
    trial.see(end_window() == OLD, "what runs reads its own files to the end")
    trial.see(end_console() == OLD, "and so does a command in a console")
    trial.uninstall(USUAL, "/S /TIDY")
    trial.see(trial.versions() == [f"suunta-{NEW}"], "then the old version is gone")
    trial.see(
        (data / "suunta.db").read_text("utf-8") == "somebody's work", "the user's data are kept"
    )


def refuses_an_older_version(trial: Trial) -> None:
    before = trial.traces()
    trial.setup(OLD, r"/S /LOG=C:\shared\refused.log", 1638)
    trial.see(trial.traces() == before, "and changes nothing")
    log = (trial.wine.shared / "refused.log").read_text(encoding="utf-16")
    trial.see("exit code 1638" in log and NEW in log, "the log says why")
    trial.setup(OLD, "/S /DOWNGRADE")
    trial.see(trial.current() == f"suunta-{OLD}", "/DOWNGRADE takes the older one")
    trial.see(trial.wine.values(rf"HKCU\{UNINSTALL}").get("DisplayVersion") == OLD, "and says so")


def removes(trial: Trial, clean: set[str]) -> None:
    data = trial.wine.local / "Suunta"
    trial.setup(OLD, "/S /SET:WindowLanguage=fi")
    trial.wine.execute(rf'"{USUAL}\uninstall.exe" /S')
    wait_for(lambda: not trial.folder(USUAL).exists())
    left = trial.traces() - clean
    shown = sorted(left)
    kept = {rf"users/{USER}/AppData/Local/Suunta", rf"users/{USER}/AppData/Local/Suunta/suunta.db"}
    trial.see(left == kept, f"a quiet uninstall leaves the user's data and nothing else: {shown}")
    trial.setup(OLD, "/S")
    trial.uninstall(USUAL, "/S /REMOVEDATA")
    trial.see(not data.exists(), "/REMOVEDATA removes the user's data as well")
    trial.setup(OLD, "/UNINSTALL /S", 1605)
    trial.setup(OLD, "/S")
    trial.setup(NEW, "/UNINSTALL /S")
    trial.see(
        trial.traces() == clean, f"/UNINSTALL waits, and leaves nothing {trial.traces() - clean}"
    )


def installs_for_everybody(trial: Trial, clean: set[str]) -> None:
    place = r"C:\Program Files\Suunta"
    trial.setup(OLD, r"/S /ALLUSERS /SET:WindowLanguage=sv /SET:DataFolder=D:\Työ")
    trial.see(trial.current(place) == f"suunta-{OLD}", "it lies in Program Files")
    menu = r"C:\ProgramData\Microsoft\Windows\Start Menu\Programs\Suunta.lnk"
    trial.see(trial.folder(menu).exists(), "everybody's Start menu has it")
    command = trial.wine.values(r"HKLM\Software\Classes\suunta\shell\open\command").get("@")
    trial.see(
        command == rf'"{place}\suunta-window.exe" "%1"', f"addresses are everybody's: {command}"
    )
    said = trial.said("start", ADDRESS)
    trial.see(
        said[2:] == [f"[{ADDRESS}]"], f"and one that is opened reaches the program: {said[2:]}"
    )
    trial.see(
        trial.said("start", "suunta.exe")[0] == OLD, "`start suunta.exe` finds it by App Paths"
    )
    defaults = trial.wine.values(r"HKLM\Software\Suunta\Defaults")
    trial.see(
        defaults == {"WindowLanguage": "sv", "DataFolder": r"D:\Työ"}, f"defaults: {defaults}"
    )
    trial.see(not trial.wine.values(rf"HKCU\{UNINSTALL}"), "nothing is this user's alone")
    trial.setup(NEW, "/S /ALLUSERS")
    trial.see(trial.versions(place) == [f"suunta-{NEW}"], "an upgrade replaces it")
    trial.setup(NEW, "/S /ALLUSERS /UNINSTALL")
    trial.see(trial.traces() == clean, f"and is removed whole {trial.traces() - clean}")


def installs_in_any_folder(trial: Trial, clean: set[str]) -> None:
    for switch, place in (
        (r"/S /D=C:\Ohjelmat ja työkalut\Suunta Älä", r"C:\Ohjelmat ja työkalut\Suunta Älä"),
        (r'/D="C:\Program\Öst 東\Suunta" /S', r"C:\Program\Öst 東\Suunta"),
    ):
        trial.setup(OLD, switch)
        trial.see(trial.current(place) == f"suunta-{OLD}", f"it lies in {place}")
        said = trial.open_address("HKCU")
        trial.see(said[1].startswith(place), f"an address starts it there: {said[1]}")
    left = trial.folder(r"C:\Ohjelmat ja työkalut\Suunta Älä")
    trial.see(not left.exists(), "another folder means: it moves there")
    trial.setup(OLD, r"/UNINSTALL /S")
    trial.folder(r"C:\Ohjelmat ja työkalut").rmdir()
    shutil.rmtree(trial.folder(r"C:\Program"))
    trial.see(trial.traces() == clean, f"and nothing is left {trial.traces() - clean}")
    long = "C:\\" + "\\".join(["pitkä-kansio"] * 12)
    trial.setup(OLD, f"/S /D={long}", 206)
    trial.see(not trial.folder(r"C:\pitkä-kansio").exists(), "a path that is too long is refused")


def refuses(trial: Trial, clean: set[str]) -> None:
    for switches in (
        "/S /ALLUSER",
        "/S /ALLUSERS /CURRENTUSER",
        "/S /REMOVEDATA",
        "/S /SET:Colour=red",
    ):
        trial.setup(OLD, switches, 87)
    trial.setup(OLD, r"/S /D=Suunta", 87)
    small = trial.wine.drive_letter("e", "size=2m,uid=1000")
    trial.setup(OLD, r"/S /D=E:\Suunta", 112)
    trial.see(not list(small.iterdir()), "and leaves nothing on the disk that is full")
    trial.wine.drive_letter("f", "size=90m,uid=0,mode=0555")
    trial.setup(OLD, r"/S /D=F:\Suunta", 5)
    turn = trial.wine.shared / "turn"
    trial.wine.begin(r"C:\shared\probe.exe", "turn", r"Global\SuuntaSetup", r"C:\shared\turn")
    wait_for(turn.exists)
    trial.setup(OLD, "/S", 1618)
    Path(f"{turn}.go").touch()
    time.sleep(1)
    trial.see(
        trial.traces() == clean, f"nothing was changed by any of these {trial.traces() - clean}"
    )


def takes_back_what_failed(trial: Trial, clean: set[str], work: Path) -> None:
    """A disk that fills up while the files are written, for other programs write there, too."""
    disk = trial.wine.drive_letter("g", "size=3m,uid=1000")
    small, large = f"{OLD}-unmeasured", f"{NEW}-unmeasured"
    for name, version, size in ((small, OLD, 0), (large, NEW, 4 * 2**20)):
        program = make_stand_in(work / name / "program", version)
        (program / "_internal" / "zz-last.bin").write_bytes(os.urandom(size))
        made = trial.wine.shared / f"setup-{name}.exe"
        Installer(program, version, made, working_room=-1000).make(work / name)
    trial.setup(small, r"/S /D=G:\Suunta")
    trial.setup(large, "/S", 112)
    inside = sorted(each.name for each in (disk / "Suunta").iterdir())
    there = ["current", "suunta-0.1.0", "suunta-window.exe", "suunta.exe", "uninstall.exe"]
    trial.see(inside == there, f"half a version is taken back: {inside}")
    trial.see(trial.said(r"G:\Suunta\suunta-window.exe")[0] == OLD, "the version of before starts")
    trial.setup(OLD, "/S /UNINSTALL")
    trial.see(trial.traces() == clean, f"nothing is left {trial.traces() - clean}")


def refuses_an_old_windows(trial: Trial) -> None:
    trial.wine.pretend("win81")
    trial.setup(OLD, "/S", 1633)
    trial.wine.pretend("win10")


def main() -> int:
    parser = argparse.ArgumentParser(description="Try the Windows installer in Wine.")
    parser.add_argument("--debian", type=Path, default=ROOT / "build" / "wine-chroot")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "windows-trial")
    chosen = parser.parse_args()
    if os.geteuid() != 0:
        raise SystemExit(
            "Wine lives in a Debian of its own: root is needed, as in `sudo make verify-windows`."
        )
    if os.environ.get("SUUNTA_OWN_MOUNTS") != "1":
        command = ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv]
        return subprocess.run(
            command, env={**os.environ, "SUUNTA_OWN_MOUNTS": "1"}, check=False
        ).returncode
    os.environ.setdefault("SOURCE_DATE_EPOCH", "1767225600")
    debian, work = chosen.debian.resolve(), chosen.work.resolve()
    make_debian(debian)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    wine = Wine(debian, work)
    try:
        return _try_all(wine, work)
    finally:
        wine.end()


def _try_all(wine: Wine, work: Path) -> int:
    print(
        "The installer of Suunta for Windows, tried in Wine with programs that stand in", flush=True
    )
    trial = Trial(wine, work)
    clean = trial.traces()
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("For one user", lambda: installs_for_one_user(trial)),
        ("The same version again", lambda: repairs(trial)),
        ("An upgrade while it runs", lambda: upgrades_while_it_runs(trial)),
        ("An older version", lambda: refuses_an_older_version(trial)),
        ("Removing", lambda: removes(trial, clean)),
        ("For everybody", lambda: installs_for_everybody(trial, clean)),
        ("In a folder of one's own", lambda: installs_in_any_folder(trial, clean)),
        ("What is refused", lambda: refuses(trial, clean)),
        ("A disk that fills up", lambda: takes_back_what_failed(trial, clean, work)),
        ("An old Windows", lambda: refuses_an_old_windows(trial)),
    )
    for name, step in steps:
        print(f"\n{name}", flush=True)
        step()
    print(f"\n{trial.faults} faults" if trial.faults else "\nEverything holds.", flush=True)
    return 1 if trial.faults else 0


if __name__ == "__main__":
    sys.exit(main())
