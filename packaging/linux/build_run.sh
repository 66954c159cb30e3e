#!/bin/bash
# The self-extracting installer from the program in dist/suunta: packaging/linux/build_run.sh [OUT_FOLDER]
#
# For distributions without .deb, and for people without administrator rights.
set -euo pipefail

cd "$(dirname "$0")/../.."
out=$(realpath -m "${1:-dist}")
program=dist/suunta
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH
export LC_ALL=C.UTF-8
umask 022

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/suunta/__init__.py)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
content=$scratch/suunta-$version
mkdir "$content"
cp -a "$program" "$content/suunta"
sed -i 's/"package": ".*"/"package": "run"/' "$content/suunta/_internal/suunta/_data/build.json"
packaging/linux/lay_share.sh "$content" "$content/suunta"
install -m 755 packaging/linux/install.sh "$content/install.sh"
printf '%s\n' "$version" >"$content/version"
find "$content" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +

mkdir -p "$out"
package=$out/suunta-$version-$(uname -m).run
# Two threads on any machine: how many there are decides how xz cuts the archive.
makeself --xz --complevel 6 --threads 2 --nox11 --nomd5 --sha256 --quiet \
    --tar-format gnu --tar-extra "--sort=name --owner=0 --group=0 --numeric-owner" \
    --packaging-date "$(date --utc --date "@$SOURCE_DATE_EPOCH")" \
    "$content" "$package" "Suunta $version" ./install.sh
echo "$package: $(($(stat -c %s "$package") / 1000000)) MB."
