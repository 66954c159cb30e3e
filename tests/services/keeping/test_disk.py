"""Which folders lie on a network drive."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

import pytest

from suunta.services.keeping.disk import (
    file_system,
    is_local_by_flags,
    is_network_system,
    is_remote,
    is_share,
)

MOUNTS = r"""
21 27 0:19 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
22 21 0:20 / /home rw,relatime - ext4 /dev/sda3 rw
40 22 0:44 / /home/aino rw,relatime - nfs4 server:/export/aino rw,vers=4.2
41 22 0:45 / /home/verkko\040levy rw,relatime shared:2 master:1 - cifs //server/share rw
42 21 0:46 / /mnt/both rw - nfs server:/a rw
43 21 0:47 / /mnt/both rw - ext4 /dev/sdb1 rw
44 21 0:48 / /media/stick rw - fuseblk /dev/sdc1 rw
45 21 0:49 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
46 21 0:50 / /home/eero/Private rw - fuse.gocryptfs /home/eero/.private rw
"""


@pytest.mark.parametrize(
    ("folder", "system", "network"),
    [
        ("/", "ext4", False),
        ("/home/eero/.local/share/suunta", "ext4", False),
        ("/home/aino/.local/share/suunta", "nfs4", True),
        ("/home/ainola", "ext4", False),
        ("/home/verkko levy/suunta", "cifs", True),
        ("/mnt/both/suunta", "ext4", False),
        ("/media/stick/suunta-data", "fuseblk", False),
        ("/run/user/1000/gvfs/smb-share:server=a", "fuse.gvfsd-fuse", True),
        ("/home/eero/Private/suunta", "fuse.gocryptfs", False),
    ],
)
def test_linux_tells_by_the_mount_that_is_nearest(folder: str, system: str, network: bool) -> None:
    assert file_system(Path(folder), MOUNTS) == system
    assert is_network_system(system) == network


@pytest.mark.parametrize("name", ["nfs", "smb3", "cifs", "9p", "fuse.sshfs", "fuse.rclone"])
def test_systems_across_a_network(name: str) -> None:
    assert is_network_system(name)


@pytest.mark.parametrize(
    ("path", "share"),
    [
        (r"\\server\share\Suunta", True),
        ("//server/share/Suunta", True),
        (r"\\?\UNC\server\share\Suunta", True),
        (r"\\?\C:\Users\Aino\AppData\Local\Suunta", False),
        (r"C:\Users\Aino\AppData\Local\Suunta", False),
        (r"\\.\C:\Suunta", False),
    ],
)
def test_windows_shares_are_known_by_their_names(path: str, share: bool) -> None:
    assert is_share(path) == share


def test_macos_tells_by_a_flag() -> None:
    local, automounted = 0x00001000, 0x00400000
    answer = bytearray(2168)
    struct.pack_into("=I", answer, 64, local | automounted)

    assert is_local_by_flags(bytes(answer))
    struct.pack_into("=I", answer, 64, automounted)
    assert not is_local_by_flags(bytes(answer))


@pytest.mark.skipif(sys.platform != "linux", reason="reads this system's own mounts")
def test_memory_shared_within_this_computer_is_no_network() -> None:
    assert not is_remote(Path("/dev/shm"))
