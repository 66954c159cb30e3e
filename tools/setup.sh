#!/bin/sh
# Make everything a command needs: tools/setup.sh run|test|ci|code|bench|package|installers|verify|windows
#
# Packages are built from an environment of their own, build/package-env: what developing needs
# would be found and carried. What was made is remembered in the environment's setup/, so that the
# second time costs nothing: a mark holds the hash of what it was made from, and is written last.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd -P)
cd "$root"
purpose=${1:?say for what: run, test, ci, code, bench, package, installers, verify or windows}
case $purpose in
    package | installers | verify) environment=build/package-env ;;
    *) environment=.venv ;;
esac
marks=$environment/setup
python=$environment/bin/python
unset PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX 2>/dev/null || true

say() { printf 'suunta: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# What the marks are compared with: the locks and this folder; the system; the package's metadata.
hash_of() { cat "$@" | sha256sum | cut -d' ' -f1; }
environment_key="$(hash_of requirements.txt requirements-dev.txt) $root"
[ "$environment" = .venv ] || environment_key="$(hash_of tools/package_lock.py) $environment_key"
system_key="$(hash_of tools/setup.sh) $(uname -n)"
package_key="$(hash_of pyproject.toml) $environment_key"
translations_key="$(hash_of tools/translations.sh resources/translations/*.ts) $environment_key"
bench_key="$(hash_of requirements-bench.txt) $environment_key"

is_done() { [ -x "$python" ] && [ "$(cat "$marks/$1" 2>/dev/null)" = "$2" ]; }
remember() { mkdir -p "$marks" && printf '%s\n' "$2" >"$marks/$1"; }

# --- the system: what each purpose needs, as "kind  thing  Debian package" -------------------

needs_of() {
    cat <<'NEEDS'
venv     -                        python3-venv
NEEDS
    case $1 in run | test | ci | package | installers | verify) cat <<'NEEDS' ;; esac
library  libEGL.so.1              libegl1
library  libGL.so.1               libgl1
library  libX11.so.6              libx11-6
library  libX11-xcb.so.1          libx11-xcb1
library  libdbus-1.so.3           libdbus-1-3
library  libfontconfig.so.1       libfontconfig1
library  libfreetype.so.6         libfreetype6
library  libglib-2.0.so.0         libglib2.0-0
library  libstdc++.so.6           libstdc++6
library  libwayland-client.so.0   libwayland-client0
library  libwayland-cursor.so.0   libwayland-cursor0
library  libwayland-egl.so.1      libwayland-egl1
library  libxcb-cursor.so.0       libxcb-cursor0
library  libxcb-icccm.so.4        libxcb-icccm4
library  libxcb-image.so.0        libxcb-image0
library  libxcb-keysyms.so.1      libxcb-keysyms1
library  libxcb-randr.so.0        libxcb-randr0
library  libxcb-render.so.0       libxcb-render0
library  libxcb-render-util.so.0  libxcb-render-util0
library  libxcb-shape.so.0        libxcb-shape0
library  libxcb-shm.so.0          libxcb-shm0
library  libxcb-sync.so.1         libxcb-sync1
library  libxcb-util.so.1         libxcb-util1
library  libxcb-xfixes.so.0       libxcb-xfixes0
library  libxcb-xkb.so.1          libxcb-xkb1
library  libxkbcommon.so.0        libxkbcommon0
library  libxkbcommon-x11.so.0    libxkbcommon-x11-0
library  libzstd.so.1             libzstd1
folder   /usr/share/X11/xkb       xkb-data
folder   /usr/share/fonts         fonts-dejavu-core
NEEDS
    case $1 in test | ci) cat <<'NEEDS' ;; esac
program  Xvfb                     xvfb
program  xauth                    xauth
program  xrandr                   x11-xserver-utils
program  openbox                  openbox
program  strace                   strace
program  pdftotext                poppler-utils
program  unshare                  util-linux
program  desktop-file-validate    desktop-file-utils
program  appstreamcli             appstream
NEEDS
    # Half a gigabyte that no contributor has to have: without them their tests are skipped.
    case $1 in ci) cat <<'NEEDS' ;; esac
program  soffice                  libreoffice-core
folder   /usr/lib/libreoffice/share/registry/impress.xcd  libreoffice-impress
folder   /usr/lib/libreoffice/share/registry/writer.xcd   libreoffice-writer
program  chromium                 chromium
NEEDS
    case $1 in package | installers | verify) cat <<'NEEDS' ;; esac
program  objdump                  binutils
python   -                        libpython3
NEEDS
    case $1 in installers | verify) cat <<'NEEDS' ;; esac
program  dpkg-shlibdeps           dpkg-dev
program  makeself                 makeself
program  xz                       xz-utils
NEEDS
    case $1 in verify) cat <<'NEEDS' ;; esac
program  mmdebstrap               mmdebstrap
program  lintian                  lintian
program  unshare                  util-linux
program  Xvfb                     xvfb
NEEDS
    case $1 in windows) cat <<'NEEDS' ;; esac
program  makensis                 nsis
program  x86_64-w64-mingw32-gcc   gcc-mingw-w64-x86-64-win32
program  mmdebstrap               mmdebstrap
program  unshare                  util-linux
NEEDS
}

has_program() { PATH=$PATH:/usr/sbin:/sbin command -v "$1" >/dev/null 2>&1; }
has_library() { printf '%s\n' "$libraries" | grep -qF "	$1 "; }
has_venv() { "$base" -c 'import ensurepip, venv' 2>/dev/null; }

# PyInstaller carries Python as a shared library, which Debian packages apart.
has_shared_python() {
    "$base" -c 'if True:
        import pathlib, sys, sysconfig
        name, folder = (sysconfig.get_config_var(key) or "" for key in ("INSTSONAME", "LIBDIR"))
        places = [pathlib.Path(folder), pathlib.Path(folder, sysconfig.get_config_var("MULTIARCH") or "")]
        sys.exit(not any((place / name).is_file() for place in places if name.startswith("libpython")))'
}

# Debian gives the venv module and the shared library of another python3.N their own packages.
package_for() {
    own=$("$base" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    default=$(/usr/bin/python3 -c 'import sys; print("python%d.%d" % sys.version_info[:2])' 2>/dev/null || true)
    case $1 in
        python3-venv) [ "$own" = "$default" ] && echo python3-venv || echo "$own-venv" ;;
        libpython3) echo "lib$own" ;;
        *) echo "$1" ;;
    esac
}

missing_packages() {
    libraries=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p)
    needs_of "$purpose" | while read -r kind thing package; do
        case $kind in
            venv) has_venv ;;
            library) has_library "$thing" ;;
            program) has_program "$thing" ;;
            folder) [ -n "$(find "$thing" -type f 2>/dev/null | head -n 1)" ] ;;
            python) has_shared_python ;;
        esac || package_for "$package"
    done | sort -u | tr '\n' ' ' | sed 's/ $//'
}

prepare_system() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if ! has_program apt-get; then
        fail "this system lacks what these Debian packages hold: $missing. Install their like and try again."
    fi
    if [ "$(id -u)" -ne 0 ]; then
        say "this system lacks a few packages. Install them with this line, then try again:"
        printf '\n    sudo apt-get install --no-install-recommends %s\n\n' "$missing" >&2
        exit 1
    fi
    say "installing packages of the system: $missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq -o DPkg::Lock::Timeout=300 update || say "the package lists could not all be updated; going on"
    # shellcheck disable=SC2086  # a list of names
    apt-get -qq -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends $missing >/dev/null ||
        fail "apt-get could not install them, see above."
    missing=$(missing_packages)
    [ -z "$missing" ] || fail "still missing after apt-get: $missing"
}

# --- Python ----------------------------------------------------------------------------------

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

# For a package the newest that was tried with one: under 3.11 PySide 6.11 ends the process where C
# code raises an error inside one of our overrides, from 3.12 on the window tells it.
find_package_python() {
    for version in 3.13 3.12 3.14; do
        for candidate in "python$version" ${PYTHON:+"$PYTHON"} "$HOME/.pyenv/versions/$version".*/bin/python3; do
            command -v "$candidate" >/dev/null 2>&1 || continue
            base=$("$candidate" -c 'if True:
                import os, sys
                print(os.path.realpath(sys.executable))
                sys.exit("%d.%d" % sys.version_info[:2] != sys.argv[1])' "$version" 2>/dev/null) || continue
            if has_venv && has_shared_python; then
                return
            fi
        done
    done
    return 1
}

find_python() {
    if [ "$environment" != .venv ]; then
        find_package_python && return
        [ -n "${warned:-}" ] || say "there is no Python 3.12 or newer with a shared library here, so the package" \
            "gets an older one: an error inside the window can end it there (docs/building.md)."
        warned=yes
    fi
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 && is_new_enough "$candidate"; then
            # The file itself: neither a link inside the .venv to be removed nor a version switcher.
            base=$("$candidate" -c 'import os, sys; print(os.path.realpath(sys.executable))')
            return
        fi
    done
    found=$(python3 --version 2>&1 || true)
    fail "Suunta needs Python 3.11 or newer, and found ${found:-none}. Install one, or name it: make run PYTHON=/path/to/python3"
}

make_environment() {
    say "making $environment with $("$base" --version) and the locked dependencies (about 130 MB, once)"
    rm -rf "$environment"
    "$base" -m venv "$environment"
    lock=requirements-dev.txt
    if [ "$environment" != .venv ]; then
        lock=$environment/lock.txt
        "$base" tools/package_lock.py >"$lock"
    fi
    "$python" -m pip install --quiet --no-input --disable-pip-version-check \
        --only-binary :all: --require-hashes --requirement "$lock"
    remember environment "$environment_key"
}

install_package() {
    "$python" -m pip install --quiet --no-input --disable-pip-version-check \
        --no-deps --no-build-isolation --no-index --editable .
    remember package "$package_key"
}

# So that the first start is as quick as the second, even where Python may write no bytecode.
compile_package() {
    "$python" -m compileall -q app/suunta || true
}

build_translations() {
    SUUNTA_ENVIRONMENT=$environment tools/translations.sh build
    remember translations "$translations_key"
}

# Beside the environment, never in its lock: what the search is measured against.
install_bench() {
    say "adding the search engines to compare with (about 75 MB, once)"
    "$python" -m pip install --quiet --no-input --disable-pip-version-check \
        --only-binary :all: --require-hashes --requirement requirements-bench.txt
    remember bench "$bench_key"
}

is_done "system-$purpose" "$system_key" || { find_python && prepare_system; system_checked=yes; }
is_done environment "$environment_key" || { find_python && make_environment; }
[ "$environment" != .venv ] || is_done package "$package_key" || install_package
{ is_done translations "$translations_key" && [ -d build/translations ]; } || build_translations
[ "$environment" != .venv ] || compile_package
[ "$purpose" != bench ] || is_done bench "$bench_key" || install_bench
[ -z "${system_checked:-}" ] || remember "system-$purpose" "$system_key"
