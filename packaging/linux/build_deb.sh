#!/bin/bash
# The Debian package from the program in build/system: packaging/linux/build_deb.sh [OUT_FOLDER]
#
# The same commit makes the same bytes. There are no maintainer scripts: the desktop's own triggers
# see to menus and icons.
set -euo pipefail

cd "$(dirname "$0")/../.."
out=$(realpath -m "${1:-dist}")
program=build/system/suunta
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH
export LC_ALL=C.UTF-8
umask 022

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/suunta/__init__.py)
# Debian sorts 1.0~rc1 before 1.0.
version=$(sed -E 's/(a|b|rc|\.dev)([0-9]+)$/~\1\2/' <<<"$version")
architecture=$(dpkg --print-architecture)
maintainer=${SUUNTA_MAINTAINER:-The Suunta authors <suunta@users.noreply.example.org>}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
root=$scratch/root
install -d "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$root/usr/share/doc/suunta" \
    "$root/usr/share/lintian/overrides"

cp -a "$program" "$root/usr/lib/suunta"
find "$root/usr/lib/suunta" -type d -exec chmod 755 {} +
find "$root/usr/lib/suunta" -type f -exec chmod 644 {} +
chmod 755 "$root/usr/lib/suunta/suunta"
ln -s ../lib/suunta/suunta "$root/usr/bin/suunta"
packaging/linux/lay_share.sh "$root/usr" "$root/usr/lib/suunta"

install -m 644 packaging/linux/copyright "$root/usr/share/doc/suunta/copyright"
gzip -9nc CHANGELOG.md >"$root/usr/share/doc/suunta/NEWS.gz"
printf 'suunta (%s) unstable; urgency=medium\n\n  * What is new is told in NEWS.gz.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$(LC_ALL=C date --utc --rfc-email --date "@$SOURCE_DATE_EPOCH")" |
    gzip -9n >"$root/usr/share/doc/suunta/changelog.gz"
install -m 644 packaging/linux/lintian-overrides "$root/usr/share/lintian/overrides/suunta"

# What the carried files need and the folder does not have, as the packages of this system name it.
install -d "$scratch/debian"
cat >"$scratch/debian/control" <<'CONTROL'
Source: suunta

Package: suunta
Architecture: any
Depends: ${shlibs:Depends}
Description: needed by dpkg-shlibdeps
CONTROL
mapfile -t private < <(find "$root/usr/lib/suunta" -name '*.so*' -printf '-l%h\n' | sort -u)
mapfile -t binaries < <(
    find "$root/usr/lib/suunta" -type f \( -name '*.so*' -o -name suunta \) -printf '-e%p\n' | sort
)
depends=$(
    cd "$scratch"
    dpkg-shlibdeps "${private[@]}" -O --ignore-missing-info "${binaries[@]}" 2>"$scratch/shlibdeps.log" |
        sed -n 's/^shlibs:Depends=//p'
) || {
    cat "$scratch/shlibdeps.log" >&2
    exit 1
}

cat >"$root/DEBIAN/control" <<CONTROL
Package: suunta
Version: $version
Section: doc
Priority: optional
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Depends: $depends
Recommends: xdg-desktop-portal | xdg-utils
Description: offline knowledge base for AI in social and health services
 Suunta holds Finland's shared vision of AI in social and health services: six
 recommendations with the figures behind them, use-case classes, experiments,
 the Polis discussions and the law around them, in Finnish, Swedish and English.
 .
 It searches as you type, presents and runs workshops, and opens no network
 connection. It is an unofficial digest.
CONTROL
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$root" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +

mkdir -p "$out"
package=$out/suunta_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz -z6 --build "$root" "$package" >/dev/null
echo "$package: $(($(stat -c %s "$package") / 1000000)) MB, $(du -sm --apparent-size "$root/usr" | cut -f1) MB installed."
