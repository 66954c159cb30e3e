"""A Windows to try the installer in: Wine, in a small Debian of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from compiler import HERE, compile_program, found, run

USER, HOME = "väinö", "/home/väinö"
_IDENTITY = "1000:1000"
_ARCHIVE = "deb http://deb.debian.org/debian bookworm main"
_WAIT = 180
_VALUE = re.compile(r'^(?:"((?:[^"\\]|\\.)*)"|(@))=(.*)$')


def make_debian(folder: Path) -> None:
    """A Debian with Wine for programs of 64 bits and, for NSIS, of 32; kept for the next time."""
    if (folder / "usr" / "bin" / "wine-stable").exists():
        return
    print(f"Making a Debian with Wine in {folder} (1.7 GB, two minutes, once) …", flush=True)
    made = folder.with_name(f"{folder.name}.part")
    run("rm", "-rf", made)
    packages = "--include=wine,wine32:i386,wine64"
    mmdebstrap = found("mmdebstrap", "mmdebstrap")
    run(
        *(mmdebstrap, "--variant=minbase", "--architectures=amd64,i386", packages, "--quiet"),
        *("bookworm", made, _ARCHIVE),
    )
    with (made / "etc" / "passwd").open("a", encoding="utf-8") as users:
        users.write(f"{USER}:x:{_IDENTITY}::{HOME}:/bin/sh\n")
    made.rename(folder)


class Wine:
    """One fresh Windows of a user with a name that is not ASCII.

    The process must be root in a mount namespace of its own, so that no mount outlives it.
    """

    def __init__(self, debian: Path, work: Path) -> None:
        self.debian = debian
        self.home = debian / HOME.removeprefix("/")
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True)
        self.give_to_user(self.home)
        run("mount", "-t", "proc", "proc", debian / "proc")
        self.drive = self.home / ".wine" / "drive_c"
        self._start("wineboot", "-i").wait(_WAIT)
        self.shared = self.drive / "shared"
        self.shared.mkdir()
        self.give_to_user(self.shared)
        self.pretend("win10")
        compile_program(HERE / "probe.c", work / "probe.exe", flags=["-municode"])
        shutil.copy(work / "probe.exe", self.shared)

    @property
    def local(self) -> Path:
        """What Windows calls %LOCALAPPDATA%."""
        return self.drive / "users" / USER / "AppData" / "Local"

    def execute(self, command: str, **variables: str) -> int:
        """Run one command line, word for word, and answer its whole exit code."""
        written = self.shared / "command.txt"
        written.write_text(command, encoding="utf-8")
        ended = self.shared / "ended.txt"
        ended.unlink(missing_ok=True)
        names = r"C:\shared\command.txt", r"C:\shared\ended.txt"
        self.begin(r"C:\shared\probe.exe", "run", *names, **variables).wait(_WAIT)
        if not ended.exists():
            raise SystemExit(f"Wine could not run {command}")
        return int(ended.read_text(encoding="ascii"))

    def begin(self, *words: str, **variables: str) -> subprocess.Popen[bytes]:
        """Start a program of Windows and go on."""
        return self._start("/usr/lib/wine/wine64", *words, **variables)

    def values(self, key: str) -> dict[str, str]:
        """What the registry has under a key, `@` for what has no name; none if there is no key."""
        return self.keys(key).get(_whole(key).lower(), {})

    def keys(self, key: str) -> dict[str, dict[str, str]]:
        """The values of a key and of all beneath it, by their small names."""
        exported = self.shared / "exported.reg"
        exported.unlink(missing_ok=True)
        target = r"C:\shared\exported.reg"
        self.begin("reg", "export", key, target, "/y", "/reg:64").wait(_WAIT)
        if not exported.exists():
            return {}
        found_keys: dict[str, dict[str, str]] = {}
        values: dict[str, str] = {}
        for line in exported.read_text(encoding="utf-16").splitlines():
            if line.startswith("["):
                values = found_keys.setdefault(line.strip("[]").lower(), {})
            elif match := _VALUE.match(line):
                values[match[1] or "@"] = re.sub(r"\\(.)", r"\1", _unquoted(match[3]))
        return found_keys

    def drive_letter(self, letter: str, options: str) -> Path:
        """A small disk of its own."""
        place = self.home / f"disk-{letter}"
        place.mkdir()
        run("mount", "-t", "tmpfs", "-o", options, "tmpfs", place)
        link = self.home / ".wine" / "dosdevices" / f"{letter}:"
        link.symlink_to(f"{HOME}/disk-{letter}")
        return place

    def give_to_user(self, folder: Path) -> None:
        """Let the user of this Windows change what is there."""
        for each in (folder, *folder.rglob("*")):
            os.chown(each, 1000, 1000)

    def pretend(self, version: str) -> None:
        """Be this Windows, such as `win10`."""
        key = r"HKCU\Software\Wine", "/v", "Version", "/d", version, "/f"
        self.begin("reg", "add", *key).wait(_WAIT)

    def end(self) -> None:
        """End every program of this Windows."""
        self._start("wineserver", "-k").wait(_WAIT)

    def _start(self, *command: str, **variables: str) -> subprocess.Popen[bytes]:
        environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": HOME,
            "USER": USER,
            "LANG": "C.UTF-8",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d",
            **variables,
        }
        spelt = [f"{name}={value}" for name, value in environment.items()]
        chroot = ["chroot", f"--userspec={_IDENTITY}", str(self.debian), "env", "-i", *spelt]
        return subprocess.Popen(
            [*chroot, *command],
            stdin=subprocess.DEVNULL,
            # No pipe: what Windows keeps running would hold it open.
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _unquoted(value: str) -> str:
    return value[1:-1] if value.startswith('"') else value


def _whole(key: str) -> str:
    return key.replace("HKCU\\", "HKEY_CURRENT_USER\\").replace("HKLM\\", "HKEY_LOCAL_MACHINE\\")
