#!/bin/sh
# What a desktop reads of a program, laid under FOLDER/share: lay_share.sh FOLDER PROGRAM_FOLDER
#
# The desktop file, icons, metadata and the manual page are the same in the .deb and the .run.
set -eu

target=$1/share
stamp=$2/_internal/suunta/_data/build.json
cd "$(dirname "$0")/../.."
python=build/package-env/bin/python

said() { sed -n "s/^ \"$1\": \"\(.*\)\",\{0,1\}\$/\1/p" "$stamp"; }
version=$(said version)
date=$(said date)
date=${date:-$(date --utc --date "@$SOURCE_DATE_EPOCH" +%F)}

install -d "$target/applications" "$target/metainfo" "$target/man/man1" "$target/icons/hicolor/scalable/apps"
install -m 644 packaging/linux/suunta.desktop "$target/applications/suunta.desktop"
install -m 644 resources/icons/suunta.svg "$target/icons/hicolor/scalable/apps/suunta.svg"
for picture in resources/icons/app/suunta-*.png; do
    size=${picture##*-}
    size=${size%.png}
    install -d "$target/icons/hicolor/${size}x$size/apps"
    install -m 644 "$picture" "$target/icons/hicolor/${size}x$size/apps/suunta.png"
done
sed "s/@VERSION@/$version/; s/@DATE@/$date/" packaging/linux/fi.suunta.suunta.metainfo.xml \
    >"$target/metainfo/fi.suunta.suunta.metainfo.xml"
PYTHONPATH=app "$python" packaging/linux/man_page.py "$date" | gzip -9n >"$target/man/man1/suunta.1.gz"
