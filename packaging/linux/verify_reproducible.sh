#!/bin/bash
# Build the package twice from the last commit, in two places: packaging/linux/verify_reproducible.sh
#
# Both must be the same, bit for bit; then it is left in dist. Where they are not, what differs is named.
set -euo pipefail

cd "$(dirname "$0")/../.."
commit=$(git rev-parse HEAD)
scratch=$(mktemp -d /var/tmp/suunta-twice-XXXXXX)
trap 'rm -rf "$scratch"' EXIT
# Of other lengths, with other letters in them, and not made at one time. (No comma: Qt would take
# what stands before it for the whole path.)
places=("$scratch/here" "$scratch/somewhere else ä")

for place in "${places[@]}"; do
    git clone --quiet --no-hardlinks . "$place"
    git -C "$place" checkout --quiet --detach "$commit"
    (cd "$place" && umask 027 && TZ=Pacific/Chatham LC_ALL=C make deb >"$scratch/log" 2>&1) ||
        { tail -n 30 "$scratch/log"; exit 1; }
    (cd "$place" && sha256sum dist/*.deb)
done

if cmp "${places[0]}"/dist/*.deb "${places[1]}"/dist/*.deb; then
    mkdir -p dist
    cp "${places[0]}"/dist/*.deb dist/
    echo "Two builds of ${commit:0:12} are the same, bit for bit."
    exit 0
fi
for place in "${places[@]}"; do
    dpkg-deb --raw-extract "$place"/dist/*.deb "$place/opened"
    (cd "$place/opened" && find . -type f -print0 | sort -z | xargs -0 sha256sum) >"$place.sums"
done
diff "${places[0]}.sums" "${places[1]}.sums" || true
echo "Two builds of ${commit:0:12} differ." >&2
exit 1
