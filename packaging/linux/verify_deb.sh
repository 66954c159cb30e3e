#!/bin/bash
# Install, use, upgrade and purge the package in a fresh Debian: packaging/linux/verify_deb.sh [DEB]
#
# The Debian is the smallest there is, without Python; the program runs in it as an ordinary user
# and without any network. Root is needed. What was seen is printed and kept in build/verify-deb.log.
#
#   SUUNTA_CHROOTS   where the packed Debian is kept (default: build/chroot)
set -euo pipefail

cd "$(dirname "$0")/../.."
if [[ $(id -u) -ne 0 ]]; then
    echo "A Debian of its own needs root: sudo make verify-deb" >&2
    exit 1
fi
if [[ ${SUUNTA_OWN_MOUNTS:-} != 1 ]]; then
    # What is mounted below is gone with this process.
    mkdir -p build
    SUUNTA_OWN_MOUNTS=1 unshare --mount --propagation private "$0" "$@" 2>&1 | tee build/verify-deb.log
    exit "${PIPESTATUS[0]}"
fi

deb=$(realpath "${1:-$(find dist -maxdepth 1 -name 'suunta_*.deb' | sort | tail -n 1)}")
[[ -f $deb ]] || { echo "There is no package in dist: run make deb." >&2; exit 1; }
new=$(dpkg-deb --field "$deb" Version)
old=0.0.9
release=bookworm
chroots=$(realpath -m "${SUUNTA_CHROOTS:-build/chroot}")
scratch=$(mktemp -d /var/tmp/suunta-verify-XXXXXX)
root=$scratch/root
person="käyttäjä"
home="/home/Käyttäjä Åström"
failures=0
pids=()

finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    umount --recursive "$root/tmp/.X11-unix" "$root/proc" "$root/dev" 2>/dev/null || true
    rm -rf --one-file-system "$scratch"
}
trap finish EXIT

title() { printf '\n%s\n' "$*"; }
see() {
    local what=$1
    shift
    if "$@" >"$scratch/said" 2>&1; then
        printf '  ok      %s\n' "$what"
    else
        printf '  FAILED  %s\n' "$what"
        sed 's/^/          | /' "$scratch/said" | tail -n 20
        failures=$((failures + 1))
    fi
}
see_not() { see "$1" not "${@:2}"; }
not() { ! "$@"; }
said_has() { grep -qF -- "$1" "$scratch/run" || { cat "$scratch/run"; false; }; }
said_once() { [[ $(wc -l <"$scratch/run") -eq 1 ]] || { cat "$scratch/run"; false; }; }

as_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# The person at the desktop, without a network. Further variables may stand before the program.
run() {
    unshare --net chroot "$root" setpriv --reuid 1001 --regid 1001 --clear-groups \
        env -i --chdir=/ PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$home" USER="$person" "$@"
}
# Its exit status, with what it said in $scratch/run.
ends_with() {
    local expected=$1 status=0
    shift
    run "$@" >"$scratch/run" 2>&1 || status=$?
    [[ $status -eq $expected ]] || { echo "exit status $status, not $expected"; cat "$scratch/run"; false; }
}

# --- a fresh Debian ----------------------------------------------------------------------------

began=$SECONDS
title "A fresh Debian ($release), the package $(basename "$deb"), and the older $old to upgrade from"
if [[ ! -f $chroots/$release.tar ]]; then
    rm -rf "$chroots/$release.tar" "$chroots/$release.part"
    mkdir -p "$chroots"
    mmdebstrap --quiet --format=tar --variant=minbase "$release" "$chroots/$release.part"
    mv "$chroots/$release.part" "$chroots/$release.tar"
fi
mkdir "$root"
tar -xf "$chroots/$release.tar" -C "$root" --exclude='./dev/*'
mount --rbind /dev "$root/dev"
mount --bind /proc "$root/proc"
mkdir -p "$root/tmp/.X11-unix" "$root/home" "$root/var/cache/suunta-verify"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
printf '%s:x:1001:1001::%s:/bin/sh\n' "$person" "$home" >>"$root/etc/passwd"
install -d -m 755 -o 1001 -g 1001 "$root$home"
listed() { (cd "$root" && find . -xdev -path ./dev -prune -o -path ./proc -prune -o -print | LC_ALL=C sort); }

# The same program under an older version, with a file that the newer one no longer has.
dpkg-deb --raw-extract "$deb" "$scratch/older"
sed -i "s/^Version: .*/Version: $old/" "$scratch/older/DEBIAN/control"
sed -i "s/\"version\": \".*\"/\"version\": \"$old\"/" \
    "$scratch/older/usr/lib/suunta/_internal/suunta/_data/build.json"
touch "$scratch/older/usr/lib/suunta/_internal/of-the-older-version"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$scratch/older" "$root/var/cache/suunta-verify/older.deb" >/dev/null
cp "$deb" "$root/var/cache/suunta-verify/newer.deb"
rm -rf "$scratch/older"

see_not "there is no Python" as_root sh -c 'command -v python3 || command -v python'
as_root apt-get -qq update
depends=$(dpkg-deb --field "$deb" Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g')
# shellcheck disable=SC2086  # a list of names
see "what the package depends on installs" as_root apt-get -qq install --yes --no-install-recommends $depends
see_not "and brings no Python" as_root sh -c 'command -v python3 || command -v python'
listed >"$scratch/before"

# --- the older version, and what a person does with it -------------------------------------------

title "The older version, at work"
see "it installs, without a network" unshare --net chroot "$root" dpkg --install /var/cache/suunta-verify/older.deb
# shellcheck disable=SC2016  # the shell inside answers
see "there is no network" run sh -c '[ "$(ls /sys/class/net 2>/dev/null)" = "" ] && [ "$(wc -l </proc/net/route)" -le 1 ]'
see "suunta --version answers" ends_with 0 suunta --version
see "dpkg has the older version" grep -q "^Version: $old" <(as_root dpkg --status suunta)
see "a search on the command line finds" ends_with 0 suunta search "työvuorosuunnittelu" "--lang=fi" --limit 3
see "  the figure of it" said_has "figure/shift-planning"
see "its self-test passes" ends_with 0 suunta --self-test
see "  with Finnish and Swedish words of Qt" said_has "Peru"
see "  and Swedish ones" said_has "Avbryt"
see "a deck is exported" ends_with 0 suunta deck export deck/vision-in-20-minutes --to json --out "$home/esitys ä.json"
see "and taken in as one's own" ends_with 0 suunta deck import "$home/esitys ä.json"
own=$(sed -n 's/^Imported: \([0-9a-f]*\).*/\1/p' "$scratch/run")
see "which writes the person's data" test -s "$root$home/.local/share/suunta/suunta.db"

# --- on a screen ---------------------------------------------------------------------------------

title "On a screen (Xvfb)"
display=97
while [[ -e /tmp/.X11-unix/X$display ]]; do display=$((display + 1)); done
Xvfb ":$display" -screen 0 1366x820x24 -nolisten tcp -ac -fbdir "$scratch" >/dev/null 2>&1 &
pids+=($!)
for _ in {1..50}; do [[ -S /tmp/.X11-unix/X$display ]] || sleep 0.1; done
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
# Colours on the screen: an empty one has a single one.
colours() { python3 -c 'import sys
data = open(sys.argv[1], "rb").read()[-1366 * 820 * 4:]
print(len({data[place:place + 4] for place in range(0, len(data), 404)}))' "$scratch/Xvfb_screen0"; }
is_shown() {
    for _ in {1..100}; do
        [[ $(colours) -gt 16 ]] && return
        sleep 0.2
    done
    echo "the screen shows $(colours) colours"
    false
}
keep_picture() { cp "$scratch/Xvfb_screen0" "build/verify-deb-$1.xwd"; }
run DISPLAY=":$display" QT_QPA_PLATFORM=xcb suunta >"$scratch/window" 2>&1 &
window=$!
see "the window opens and shows its first page" is_shown
keep_picture window
see "the self-test passes on the screen, too" ends_with 0 DISPLAY=":$display" QT_QPA_PLATFORM=xcb suunta --self-test

# --- the upgrade ---------------------------------------------------------------------------------

title "The upgrade to $new, while the window is open"
see "it installs over the older one, without a network" unshare --net chroot "$root" dpkg --install /var/cache/suunta-verify/newer.deb
see "suunta --version answers" ends_with 0 suunta --version
see "  with $new: $(head -n 1 "$scratch/run")" said_has "suunta $new"
see_not "what only the older one had is gone" test -e "$root/usr/lib/suunta/_internal/of-the-older-version"
see "the open window goes on" kill -0 "$window"
see_not "without a traceback" grep -q Traceback "$scratch/window"
close_window() {
    kill_tree "$window"
    wait "$window" 2>/dev/null || true
}
kill_tree() {
    local child
    for child in $(pgrep --parent "$1" || true); do kill_tree "$child"; done
    kill "$1" 2>/dev/null || true
}
close_window
see "one's own deck is still there" ends_with 0 suunta deck export "$own" --to html --out "$home/oma.html"
see "the self-test passes" ends_with 0 suunta --self-test
run DISPLAY=":$display" QT_QPA_PLATFORM=xcb suunta suunta:recommendation/1 >"$scratch/window" 2>&1 &
window=$!
sleep 1
see "the window opens with an address" is_shown
sleep 3
keep_picture address
close_window

# --- bad cases -----------------------------------------------------------------------------------

title "Where something is missing"
see "without a display: exit status 3" ends_with 3 suunta
see "  and one sentence" said_once
printf '          %s\n' "$(cat "$scratch/run")"
hide() {
    local library
    library=$(cd "$root" && find usr/lib -name "$1" | head -n 1)
    mv "$root/$library" "$root/$library.hidden"
    see "without $1: exit status 3" ends_with 3 DISPLAY=":$display" suunta
    see "  which names the package $2" said_has "$2"
    printf '          %s\n' "$(tail -n 1 "$scratch/run")"
    see "  the command line works all the same" ends_with 0 suunta search tekoäly --limit 1
    mv "$root/$library.hidden" "$root/$library"
}
hide libxcb-cursor.so.0 libxcb-cursor0
hide libEGL.so.1 libegl1

chown 0:0 "$root$home"
mv "$root$home/.local" "$root$home/.cache" "$root/var/cache/suunta-verify/" 2>/dev/null || true
see "in a home that cannot be written, a search" ends_with 0 suunta search tekoäly --limit 1
see "  and the self-test" ends_with 0 suunta --self-test
run DISPLAY=":$display" QT_QPA_PLATFORM=xcb suunta >"$scratch/window" 2>&1 &
window=$!
sleep 1
see "  and the window" is_shown
sleep 3
keep_picture read-only
see_not "  without a traceback" grep -q Traceback "$scratch/window"
close_window
mv "$root/var/cache/suunta-verify/.local" "$root/var/cache/suunta-verify/.cache" "$root$home/" 2>/dev/null || true
chown 1001:1001 "$root$home"

long="$home/$(printf 'pitkä-kansio-%.0s' {1..15})/$(printf 'lång-mapp-%.0s' {1..20})"
install -d -o 1001 -g 1001 "$root$long" "$(dirname "$root$long")"
see "in a path of ${#long} characters, a deck is kept" ends_with 0 XDG_DATA_HOME="$long" suunta deck import "$home/esitys ä.json"
see "  there" test -s "$root$long/suunta/suunta.db"
see "  and the self-test passes" ends_with 0 XDG_DATA_HOME="$long" suunta --self-test

# --- purge ---------------------------------------------------------------------------------------

title "The purge"
see "it goes" as_root dpkg --purge suunta
listed >"$scratch/after"
left=$(comm -13 "$scratch/before" "$scratch/after" | grep -vE "^\./(home/|var/(cache|lib|log)/|tmp/|etc/ld.so.cache)" || true)
see "nothing of it is left${left:+: $left}" test -z "$left"
see "not in dpkg's lists either" not grep -rlq suunta "$root/var/lib/dpkg/info"
see "what the person kept is still there" test -s "$root$home/.local/share/suunta/suunta.db"

title "lintian"
see "no errors" lintian --fail-on error --allow-root "$deb"
sed 's/^/          /' "$scratch/said"

title "$(dpkg-deb --field "$deb" Package Version Installed-Size | tr '\n' ' ') $(($(stat -c %s "$deb") / 1000)) KB, sha256 $(sha256sum "$deb" | cut -c1-16)…"
if ((failures)); then
    echo "FAILED: $failures of what was to be seen, in $((SECONDS - began)) s."
    exit 1
fi
echo "All as it should be, in $((SECONDS - began)) s."
