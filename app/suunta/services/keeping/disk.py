"""Whether a folder lies on a network drive, where SQLite's write-ahead log must not be used."""

from __future__ import annotations

import re
import struct
import sys
from pathlib import Path

_NETWORK = {
    *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "ncpfs", "ceph", "lustre"),
    *("glusterfs", "davfs", "coda", "beegfs", "gpfs", "ocfs2", "gfs2", "vboxsf", "prl_fs"),
    *("vmhgfs", "virtiofs", "fuse"),
}
# Of the file systems in user space only these are known to lie on this computer.
_LOCAL_FUSE = {
    *("fuse.gocryptfs", "fuse.encfs", "fuse.ecryptfs", "fuse.cryfs", "fuse.mergerfs"),
    *("fuse.ntfs-3g", "fuse.ntfs", "fuse.exfat", "fuse.fuse-overlayfs", "fuse.lxcfs"),
}
_DRIVE_REMOTE = 4
_MNT_LOCAL = 0x00001000
_FLAGS_OFFSET = 64
"""Where `f_flags` stands in macOS's `struct statfs` with 64-bit inodes."""


def is_remote(folder: Path) -> bool:
    """Whether other computers may write in `folder` too; where nobody knows, the answer is no."""
    try:
        if sys.platform == "win32":
            return _is_remote_on_windows(folder)
        if sys.platform == "darwin":
            return _is_remote_on_mac(folder)
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", errors="surrogateescape")
        return is_network_system(file_system(folder.resolve(), mounts))
    except (OSError, AttributeError, ValueError):
        return False


def is_network_system(name: str) -> bool:
    """Whether a file system of this name is reached through a network."""
    return name in _NETWORK or (name.startswith("fuse.") and name not in _LOCAL_FUSE)


def file_system(folder: Path, mounts: str) -> str:
    """The type of the file system that `folder` lies on, by the lines of Linux's `mountinfo`."""
    found, depth = "", -1
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        if len(left.split()) < 5 or not right:
            continue
        point = Path(_unescaped(left.split()[4]))
        # Of two mounts in one place the later one is on top.
        if folder.is_relative_to(point) and len(point.parts) >= depth:
            found, depth = right.split()[0], len(point.parts)
    return found


def is_share(path: str) -> bool:
    r"""Whether a Windows path names another computer: `\\server\share`, or its long form."""
    plain = path.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\"):
        return plain[4:].upper().startswith("UNC\\")
    return plain.startswith("\\\\") and not plain.startswith("\\\\.\\")


def is_local_by_flags(statfs: bytes) -> bool:
    """Whether macOS's `statfs` says that the file system is stored on this computer."""
    flags: int = struct.unpack_from("=I", statfs, _FLAGS_OFFSET)[0]
    return bool(flags & _MNT_LOCAL)


def _unescaped(written: str) -> str:
    """Spaces and the like are written as octal numbers."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), written)


def _is_remote_on_windows(folder: Path) -> bool:
    import ctypes

    where = folder.absolute()
    if is_share(str(where)):
        return True
    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW(where.anchor)  # noqa: B009  Windows alone has it
    return bool(kind == _DRIVE_REMOTE)


def _is_remote_on_mac(folder: Path) -> bool:
    import ctypes
    import ctypes.util
    import os

    library = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)
    # Intel still has two forms under one name; the one with 64-bit inodes is meant.
    ask = getattr(library, "statfs$INODE64", None) or library.statfs
    answer = ctypes.create_string_buffer(4096)
    if ask(os.fsencode(folder), answer) != 0:
        return False
    return not is_local_by_flags(answer.raw)
